/** The records' own words become the lines of a certificate; a deputy signs for the head. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signerOf, wordAuthority } from './awarded.vi.ts'

test('a deputy signs for the chairperson, on two lines', () => {
  assert.deepEqual(signerOf('Trần Thị Bình, Phó Chủ tịch UBND huyện An Biên'), {
    name: 'Trần Thị Bình',
    post: 'KT. Chủ tịch\nPhó Chủ tịch',
  })
  assert.equal(signerOf('Lâm Quốc Khải, Chủ tịch UBND huyện An Biên').post, 'Chủ tịch')
})

test('a certificate is the chairperson’s own, so the post stands before the committee', () => {
  assert.equal(wordAuthority('UBND huyện An Biên'), 'Chủ tịch Ủy ban nhân dân huyện An Biên')
})
