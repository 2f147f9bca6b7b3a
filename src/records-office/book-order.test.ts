/** The order of a book of issued papers, with worked days of December 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, civil } from '#kernel'
import { checkOrder, nextNumber } from './book-order.ts'
import { wordOrderRefusal } from './book-order.words.ts'
import { paperNumber } from './issued-paper.ts'

const line = (number: number, dated: string, isVoid?: boolean) => ({
  number,
  dated: civil(dated),
  symbol: 'QĐ-UBND',
  void: isVoid,
})
const lines = [line(7, '2020-12-28'), line(12, '2020-12-30'), line(9, '2020-12-31', true)]
const today = civil('2020-12-31')
const book = { lines, today, isCorrection: false }
const wish = (number: number, dated: string) => ({ number, year: 2020, dated: civil(dated) })

function said(number: number, dated: string, isCorrection = false): string {
  const checked = checkOrder(wish(number, dated), { ...book, isCorrection })
  return checked.ok ? 'ok' : wordOrderRefusal(checked.refusal, 'vi').message
}

test('a number below ten has a leading zero, as Nghị định 30/2020 writes it', () => {
  const shown = [1, 9, 10, 5120].map((number) => paperNumber({ number, symbol: 'QĐ-UBND' }))

  assert.deepEqual(shown, ['01/QĐ-UBND', '09/QĐ-UBND', '10/QĐ-UBND', '5120/QĐ-UBND'])
})

const DAYS: readonly (readonly [number, string, RegExp])[] = [
  [8, '2020-12-27', /Số đứng trước là 07\/QĐ-UBND ngày 28\/12\/2020/],
  [8, '2020-12-28', /^ok$/],
  [8, '2020-12-30', /^ok$/],
  [8, '2020-12-31', /Số đứng sau là 12\/QĐ-UBND ngày 30\/12\/2020/],
  [13, '2020-12-29', /Số đứng trước là 12/],
  [6, '2020-12-29', /Số đứng sau là 07/],
  [40, '2020-12-31', /^ok$/],
  [13, '2021-01-01', /không thể sau hôm nay/],
  [6, '2019-12-31', /Sổ này của năm 2020/],
  [0, '2020-12-29', /bắt đầu từ 01/],
  [7, '2020-12-28', /đã có trong sổ/],
]

for (const [number, dated, says] of DAYS)
  test(`number ${number} of ${dated} between 07 of 28/12 and 12 of 30/12: ${says.source}`, () => {
    assert.match(said(number, dated), says)
  })

test('a void number bears no witness, and a correction may move within its neighbours', () => {
  assert.equal(said(10, '2020-12-29'), 'ok')
  assert.equal(said(7, '2020-12-01', true), 'ok')
  assert.match(said(7, '2020-12-31', true), /Số đứng sau là 12/)
})

test('the next number follows the greatest, also a void one', () => {
  assert.deepEqual([nextNumber([]), nextNumber(lines)], [1, 13])
})

test('lines taken one after the other are in order whatever order they were typed in', () => {
  const first = civil('2020-01-01')
  const typed = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(365)), { maxLength: 30 })
  fc.assert(
    fc.property(typed, (all) => {
      const kept: (typeof lines)[number][] = []
      for (const [number, days] of all) {
        const one = line(number, addDays(first, days))
        if (checkOrder({ ...one, year: 2020 }, { ...book, lines: kept }).ok) kept.push(one)
      }
      const sorted = kept.toSorted((a, b) => a.number - b.number).map(({ dated }) => dated)
      assert.deepEqual(sorted, sorted.toSorted())
    }),
  )
})
