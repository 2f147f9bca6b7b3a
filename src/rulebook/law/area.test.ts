/** Areas by code and date: the two example places, and the codes that changed hands. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, present } from '#kernel'
import { areaOn, areasAfter } from './area.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()

const nameOn = (code: string, date: string) => {
  const found = areaOn(law, { code, date: civil(date) })
  return found.ok ? found.value.name : found.refusal.why
}

const after = (id: string, date: string) => {
  const area = present(
    law.areas.find((each) => each.id === id),
    id,
  )
  return areasAfter(law, area, civil(date)).map(({ code, name }) => `${code} ${name}`)
}

const CODES = [
  ['91', '2025-06-30', 'Tỉnh Kiên Giang'],
  ['91', '2025-07-01', 'Tỉnh An Giang'],
  ['89', '2025-06-30', 'Tỉnh An Giang'],
  ['89', '2025-07-01', 'no-area'],
  ['30985', '2025-06-30', 'Thị trấn Thứ Ba'],
  ['30985', '2025-07-01', 'Xã An Biên'],
  ['05830', '2025-06-30', 'Xã Bình Thuận'],
  ['05830', '2025-07-01', 'Xã Đại Từ'],
  ['908', '2025-07-01', 'no-area'],
] as const

for (const [code, date, name] of CODES)
  test(`code ${code} on ${date} is ${name}`, () => {
    assert.equal(nameOn(code, date), name)
  })

test('xã Khôi Kỳ is xã Đại Từ when the stage award is due on 20/12/2025', () => {
  assert.deepEqual(after('xa-khoi-ky', '2025-12-20'), ['05830 Xã Đại Từ'])
})

test('huyện An Biên became three communes', () => {
  assert.deepEqual(after('huyen-an-bien', '2025-07-01'), [
    '30985 Xã An Biên',
    '30988 Xã Tây Yên',
    '31006 Xã Đông Thái',
  ])
})

test('while it lasts a unit is its own', () => {
  assert.deepEqual(after('xa-khoi-ky', '2025-06-30'), ['05821 Xã Khôi Kỳ'])
})

test('the nine communes of huyện An Biên all have one successor', () => {
  const communes = law.areas.filter(({ parent }) => parent === 'huyen-an-bien')
  assert.equal(communes.length, 9)
  assert.ok(communes.every(({ successors }) => successors.length === 1))
})
