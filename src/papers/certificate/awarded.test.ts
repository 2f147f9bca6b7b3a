/** The records' own words become the lines of a certificate. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordAuthority } from './awarded.vi.ts'

test('a certificate is the chairperson’s own, so the post stands before the committee', () => {
  assert.equal(wordAuthority('UBND huyện An Biên'), 'Chủ tịch Ủy ban nhân dân huyện An Biên')
})
