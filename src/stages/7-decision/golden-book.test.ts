/** Numbers of the register of awards: one after another, never twice, each on its own line. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civil } from '#kernel'
import { lineOf, numbersFrom } from './golden-book.ts'
import { wordGoldenNumber } from './golden-book.vi.ts'

for (const [first, last, count, wanted] of [
  [1, 0, 3, [1, 2, 3]],
  [1246, 0, 2, [1246, 1247]],
  [13, 12, 1, [13]],
  // Lines 13 to 19 were written by hand in the paper book.
  [20, 12, 2, [20, 21]],
  [13, 12, 0, []],
] as const)
  test(`from ${first} after ${last}, ${count} of them`, () => {
    assert.deepEqual(numbersFrom(first, { last, count }), { ok: true, value: [...wanted] })
  })

for (const [first, last] of [
  [12, 12],
  [1, 12],
  [0, 0],
] as const)
  test(`${first} is refused after ${last}`, () => {
    assert.deepEqual(numbersFrom(first, { last, count: 1 }), {
      ok: false,
      refusal: { why: 'used', last },
    })
  })

test('a number of more than nine digits is refused', () => {
  assert.ok(numbersFrom(999_999_999, { last: 0, count: 1 }).ok)
  const beyond = numbersFrom(999_999_999, { last: 0, count: 2 })
  assert.deepEqual(beyond, { ok: false, refusal: { why: 'full' } })
})

test('whatever is entered one list after another, no number comes twice', () => {
  const lists = fc.array(fc.tuple(fc.nat(5), fc.nat(40)), { maxLength: 20 })
  fc.assert(
    fc.property(lists, (entered) => {
      const given: number[] = []
      for (const [gap, count] of entered) {
        const last = Math.max(0, ...given)
        const numbers = numbersFrom(last + 1 + gap, { last, count })
        assert.ok(numbers.ok)
        given.push(...numbers.value)
      }
      assert.equal(new Set(given).size, given.length)
      assert.deepEqual(
        given,
        given.toSorted((a, b) => a - b),
      )
    }),
  )
})

const KEY = { award: 'giay-khen', cycle: 'nam-2020', participant: 'a' }
const line = {
  ...{ ...KEY, granted: civil('2020-12-30'), keeper: 'huyen', volume: undefined, number: 7 },
  ...{ on: civil('2020-12-31'), by: 'Văn thư' },
}

test('who is granted it again on another day is another line', () => {
  assert.equal(lineOf([line], { ...KEY, granted: civil('2020-12-30') }), line)
  assert.equal(lineOf([line], { ...KEY, granted: civil('2021-03-01') }), undefined)
  assert.equal(lineOf([line], { ...KEY, participant: 'b', granted: line.granted }), undefined)
})

test('the volume stands after the number where there is one', () => {
  assert.equal(wordGoldenNumber(line), '7')
  assert.equal(wordGoldenNumber({ number: 7, volume: '2020' }), '7, quyển 2020')
})
