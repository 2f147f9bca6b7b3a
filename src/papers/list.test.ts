/** A list of papers tells which were made from another receipt, and which would speak otherwise. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agesOf, type Listed, readList } from './list.ts'

function listed(paper: string, sha256: string, words: string): Listed {
  return { paper, receipt: 'SHA256SUMS', sha256, asOf: '2020-12-31', words, missing: [] }
}

test('a paper is current, the same in words, out of date, or without ground', () => {
  const old = ['a', 'b', 'c', 'd'].map((paper) => listed(paper, 'one', 'words'))
  const today = [
    listed('a', 'one', 'words'),
    listed('b', 'two', 'words'),
    listed('c', 'two', 'new'),
  ]

  assert.deepEqual(
    [...agesOf(old, today).values()],
    ['current', 'same-words', 'out-of-date', 'no-ground'],
  )
})

test('what is no list of papers is not read as one', () => {
  assert.equal(readList(''), undefined)
  assert.equal(readList('[{"paper":1}]'), undefined)
  assert.deepEqual(readList('[]'), [])
})
