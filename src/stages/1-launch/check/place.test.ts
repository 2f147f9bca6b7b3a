import assert from 'node:assert/strict'
import { test } from 'node:test'
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
