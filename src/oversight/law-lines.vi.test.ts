/** The catalogue of the program's own law, on days around its boundaries. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME, loadLaw } from '#campaign'
import { civil } from '#kernel'
import { lawLines, PARTS, type Part } from './law-lines.vi.ts'

const read = loadLaw(join(HOME, 'law'))
assert.ok(read.ok)
const { law } = read.value

function now(part: Part, day: string) {
  return lawLines(law, part, civil(day)).filter(({ isNow }) => isNow)
}

test('the base salary is the one of the day, to the last day before the next', () => {
  assert.deepEqual(
    now('luong', '2023-06-30').map(({ says }) => says),
    ['1.490.000 đồng (đồng/tháng)'],
  )
  assert.deepEqual(
    now('luong', '2023-07-01').map(({ says }) => says),
    ['1.800.000 đồng (đồng/tháng)'],
  )
})

test('one regime holds on a day', () => {
  assert.deepEqual(
    now('che-do', '2020-12-31').map(({ name }) => name),
    ['R2017'],
  )
})

test('after the district level ended nobody of it grants any more', () => {
  const district = (day: string) => now('tham-quyen', day).filter(({ name }) => /huyện/.test(name))

  assert.ok(district('2025-06-30').length > 0)
  assert.equal(district('2025-07-01').length, 0)
})

test('a replaced decree says by what', () => {
  const decree = lawLines(law, 'van-ban', civil('2024-06-01')).find(
    ({ name }) => name === '91/2017/NĐ-CP',
  )

  assert.equal(decree?.isNow, false)
  assert.match(decree?.says ?? '', /thay thế bởi/)
})

test('holidays of the year of the day, weekends left out', () => {
  const days = lawLines(law, 'nghi-le', civil('2020-05-05')).map(({ from }) => from)

  assert.ok(days.includes(civil('2020-04-30')))
  assert.ok(!days.includes(civil('2020-05-09')))
})

for (const part of PARTS)
  test(`every line of ${part} names its source and how certain it is`, () => {
    const lines = lawLines(law, part, civil('2025-08-01'))

    assert.ok(lines.length > 0)
    assert.deepEqual(
      lines.filter(({ source }) => !source?.citation),
      [],
    )
  })
