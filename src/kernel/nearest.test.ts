/** Suggestions: the likeliest first, the same whatever the order of the known words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance, nearest, nearestFirst } from './nearest.ts'

const KEYS = ['at-least', 'more-than', 'ratio', 'quota', 'standard']

test('a slip of the finger is answered with the word meant, before all the others', () => {
  assert.equal(nearestFirst('atleast', KEYS)[0], 'at-least')
  assert.equal(nearestFirst('At_Least', KEYS)[0], 'at-least')
  assert.equal(nearestFirst('raito', KEYS)[0], 'ratio')
  assert.equal(nearestFirst('xuất sắc', ['tot', 'xuat-sac', 'kha'])[0], 'xuat-sac')
  assert.equal(nearestFirst('raito', KEYS).length, KEYS.length)
})

test('two letters swapped are one slip, as is one letter added, dropped or changed', () => {
  assert.equal(editDistance('ratio', 'raito'), 1)
  assert.equal(editDistance('ratio', 'ratios'), 1)
  assert.equal(editDistance('ratio', 'rati'), 1)
  assert.equal(editDistance('ratio', 'radio'), 1)
  assert.equal(editDistance('ratio', ''), 5)
})

test('equally similar words come in alphabetical order, each once', () => {
  assert.deepEqual(nearestFirst('a', ['c', 'b', 'd', 'b']), ['b', 'c', 'd'])
})

test('one word is offered only within a third of the letters written', () => {
  assert.equal(nearest('atleast', KEYS), 'at-least')
  assert.equal(nearest('At_Least', KEYS), 'at-least')
  assert.equal(nearest('raito', KEYS), 'ratio', 'two letters swapped are one slip')
  assert.equal(nearest('standrad', KEYS), 'standard')
  assert.equal(nearest('thang', KEYS), undefined)
  assert.equal(nearest('abc', ['abx']), 'abx', 'a third of three letters is one')
  assert.equal(nearest('ab', ['xb']), undefined, 'a third of two letters is none')
  assert.equal(nearest('ratio', []), undefined)
  assert.equal(nearest('x'.repeat(61), ['x'.repeat(61)]), undefined, 'no slip is that long')
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
const words = fc.uniqueArray(word, { maxLength: 30 })

test('with a most, the list is the beginning of the whole list, whatever the order they are known in', () => {
  fc.assert(
    fc.property(word, words, fc.integer({ min: 1, max: 5 }), (written, known, most) => {
      const whole = nearestFirst(written, known)
      assert.deepEqual(nearestFirst(written, known.toReversed(), most), whole.slice(0, most))
    }),
  )
})

test('the distance is zero only for the same text, the same in both directions, exact up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, limit) => {
      const far = editDistance(a, b)
      assert.equal(editDistance(b, a), far)
      assert.equal(far === 0, a === b)
      assert.equal(editDistance(a, b, limit) <= limit ? far : limit + 1, Math.min(far, limit + 1))
    }),
  )
})
