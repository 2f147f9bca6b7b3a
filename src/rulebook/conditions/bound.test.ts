import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, type Exact, exact, ratio } from '#kernel'
import { type BoundWord, compileBound, judgeExact, judgeFraction } from './bound.ts'
import { wordBound, wordShare } from './bound.vi.ts'
import { MET, NOT_MET, type VerdictCode } from './verdict.ts'

const WORDS: readonly BoundWord[] = ['at-least', 'more-than', 'at-most', 'less-than']
const PASSES: Readonly<Record<BoundWord, (order: number) => boolean>> = {
  'at-least': (order) => order >= 0,
  'more-than': (order) => order > 0,
  'at-most': (order) => order <= 0,
  'less-than': (order) => order < 0,
}
const word = fc.constantFrom(...WORDS)
const denominator = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const safe = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger())
const over = fc.oneof(fc.integer({ min: 1, max: 20 }), denominator)
const fraction = fc.tuple(safe, over)

function expected(bound: BoundWord, value: Exact, limit: Exact): VerdictCode {
  return PASSES[bound](compare(value, limit)) ? MET : NOT_MET
}

test('numbers and exact numbers are judged alike, small ones and those whose products overflow', () => {
  fc.assert(
    fc.property(word, fraction, fraction, (bound, [n, d], [limitN, limitD]) => {
      const value = ratio(n, d)
      const limit = ratio(limitN, limitD)
      const compiled = compileBound({ word: bound, value: limit })
      assert.equal(judgeFraction(compiled, n, d), expected(bound, value, limit))
      assert.equal(judgeExact(compiled, value), expected(bound, value, limit))
    }),
    { numRuns: 2000 },
  )
})

test('values and bounds beyond any safe number are still exact', () => {
  const big = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n })
  const positive = fc.bigInt({ min: 1n, max: 2n ** 80n })
  fc.assert(
    fc.property(word, fc.tuple(big, positive), fc.tuple(big, positive), (bound, v, l) => {
      const [value, limit] = [ratio(...v), ratio(...l)]
      const judged = judgeExact(compileBound({ word: bound, value: limit }), value)
      assert.equal(judged, expected(bound, value, limit))
    }),
  )
})

test('one part in 2^53 decides a strict bound', () => {
  const limit = ratio(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER)
  const bound = compileBound({ word: 'more-than', value: limit })
  assert.equal(judgeFraction(bound, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER), NOT_MET)
  assert.equal(judgeFraction(bound, 1, 1), MET)
})

test('bounds are worded as plans word them', () => {
  const worded = WORDS.map((it) => wordBound({ word: it, value: exact('0.98') }, wordShare))
  assert.deepEqual(worded, ['đạt từ 98% trở lên', 'đạt trên 98%', 'không quá 98%', 'dưới 98%'])
})

test('97,96% never prints as 98%, and a share without end is cut', () => {
  assert.equal(wordShare(ratio(4898, 5000)), '97,96%')
  assert.equal(wordShare(ratio(2, 3)), '66,6666…%')
  assert.equal(wordShare(ratio(99999999, 100000000)), '99,999999%')
})
