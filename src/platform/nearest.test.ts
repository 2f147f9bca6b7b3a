/** Suggestions: near enough to help, never so far as to mislead. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance, nearest } from './nearest.ts'

test('a slip of the finger is answered with the word meant', () => {
  const keys = ['at-least', 'more-than', 'ratio', 'quota', 'standard']
  assert.equal(nearest('atleast', keys), 'at-least')
  assert.equal(nearest('At_Least', keys), 'at-least')
  assert.equal(nearest('raito', keys), 'ratio', 'two letters swapped are one slip')
  assert.equal(nearest('standrad', keys), 'standard')
})

test('a word that is far from all has no suggestion', () => {
  assert.equal(nearest('thang', ['at-least', 'quota']), undefined)
  assert.equal(nearest('ab', ['xb']), undefined, 'a third of two letters is none')
  assert.equal(nearest('x'.repeat(61), ['x'.repeat(61)]), undefined)
})

test('the distance is a metric: zero only for the same word, the same in both directions', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(editDistance(a, b), editDistance(b, a))
      assert.equal(editDistance(a, b) === 0, a === b)
      assert.ok(editDistance(a, b) <= Math.max(a.length, b.length))
    }),
  )
})
