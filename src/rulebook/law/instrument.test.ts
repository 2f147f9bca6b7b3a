/** Cited papers by number and by date. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { instrumentCited, instrumentOn } from './instrument.ts'
import { wordInstrument } from './instrument.vi.ts'
import { realLaw } from './real-law.test.ts'

const law = realLaw()

function says(id: string, date: string): string {
  const found = instrumentOn(law, id, civil(date))
  return found.ok ? wordInstrument(found.value) : found.refusal.why
}

test('decree 91/2017 still holds on the day the Khôi Kỳ plan was signed', () => {
  assert.equal(
    says('nd-91-2017', '2022-07-29'),
    'Nghị định 91/2017/NĐ-CP đang có hiệu lực, đến hết ngày 31/12/2023 (ngày chưa kiểm chứng).',
  )
})

test('on its last day it is in force, the day after it has ended and its successor is named', () => {
  assert.match(says('nd-91-2017', '2023-12-31'), /đang có hiệu lực/)
  assert.equal(
    says('nd-91-2017', '2024-01-01'),
    'Nghị định 91/2017/NĐ-CP có hiệu lực đến hết ngày 31/12/2023; thay thế bởi Nghị định 98/2023/NĐ-CP.',
  )
})

test('a decree that was issued but not yet in force is not yet', () => {
  assert.equal(
    says('nd-152-2025', '2025-06-30'),
    'Nghị định 152/2025/NĐ-CP chưa có hiệu lực, có hiệu lực từ ngày 1/7/2025.',
  )
  assert.equal(says('nd-152-2025', '2025-07-01'), 'Nghị định 152/2025/NĐ-CP đang có hiệu lực.')
})

test('the An Biên plan of 30/03/2020 already falls under decree 30/2020', () => {
  assert.match(says('nd-30-2020', '2020-03-30'), /đang có hiệu lực/)
  assert.match(
    says('tt-01-2011', '2020-03-30'),
    /đến hết ngày 4\/3\/2020; thay thế bởi Nghị định 30/,
  )
})

test('an instrument without recorded days says nothing about a date', () => {
  assert.match(says('vbhn-115', '2026-08-01'), /^Chưa ghi được thời gian hiệu lực/)
})

test('an unknown id is refused with the ids that exist', () => {
  const found = instrumentOn(law, 'nd-1-1900', civil('2020-01-01'))
  assert.equal(!found.ok && found.refusal.known.includes('nd-91-2017'), true)
})

const CITED = [
  ['91/2017/NĐ-CP', 'nd-91-2017', 'the number alone'],
  ['Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017', 'nd-91-2017', 'in a sentence'],
  ['nghị định 91/2017/ND-CP', 'nd-91-2017', 'without the stroke of Đ'],
  ['Nghị định 91 /2017/ NĐ - CP'.replace('91 /', '91/'), 'nd-91-2017', 'with stray spaces'],
  ['191/2017/NĐ-CP', undefined, 'another number that ends alike'],
  ['39/2018/QĐ-UBND', undefined, 'a provincial decision is not in the law data'],
  ['06/2022/QH15', 'luat-06-2022', 'a law'],
] as const

for (const [cited, id, reason] of CITED)
  test(`“${cited}” is ${id ?? 'not known'}: ${reason}`, () => {
    assert.equal(instrumentCited(law, cited)?.id, id)
  })
