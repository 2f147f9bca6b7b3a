import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance, nearestFirst } from './nearest.ts'
import { citationAt, comparePlaces, wordPath } from './place.ts'

const tree = {
  plan: { clause: 'I', words: 'mục đích' },
  awards: [
    { id: 'a', clause: 'III', words: 'khen', quota: { count: 1 } },
    { name: 'không mã', clause: 'IV', words: 'thưởng' },
  ],
}

test('an item is named by its id, else by its number from 1', () => {
  assert.equal(wordPath(tree, ['awards', 0, 'quota', 'of']), 'awards[a].quota.of')
  assert.equal(wordPath(tree, ['awards', 1, 'name']), 'awards[2].name')
})

test('a place is cited by the nearest cited thing around it', () => {
  assert.deepEqual(citationAt(tree, ['awards', 0, 'quota', 'of']), { clause: 'III', words: 'khen' })
  assert.deepEqual(citationAt(tree, ['cycles']), {})
})

test('places stand in the order of the file; what is absent stands last in its block', () => {
  const places = [['awards', 10], ['awards', 2, 'x'], ['awards', 2], ['zzz'], ['plan']]
  assert.deepEqual(
    places.toSorted((a, b) => comparePlaces(tree, a, b)),
    [['plan'], ['awards', 2], ['awards', 2, 'x'], ['awards', 10], ['zzz']],
  )
})

test('alternatives come most similar first, diacritics and case aside, then in alphabetical order', () => {
  assert.deepEqual(nearestFirst('giay-khem', ['bang-khen', 'giay-khen', 'b', 'a']), [
    'giay-khen',
    'bang-khen',
    'a',
    'b',
  ])
  assert.equal(editDistance('Đơn vị', 'don vi'), 0)
})

test('the distance is that of a measure: symmetric, and never more than the longer text', () => {
  const word = fc.stringMatching(/^[a-z-]{0,12}$/)
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(editDistance(a, b), editDistance(b, a))
      assert.ok(editDistance(a, b) <= Math.max(a.length, b.length))
      assert.equal(editDistance(a, b) === 0, a === b)
    }),
  )
})
