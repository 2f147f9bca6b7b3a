/** The records' own words become the lines of a certificate; a deputy signs for the head. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signerOf, wordAuthority } from './awarded.vi.ts'

const SIGNERS = [
  ['Lâm Quốc Khải, Chủ tịch UBND huyện An Biên', 'Chủ tịch'],
  ['Trần Thị Bình, Phó Chủ tịch UBND huyện An Biên', 'KT. Chủ tịch\nPhó Chủ tịch'],
  ['Lò Văn Pâng, Giám đốc Sở Nội vụ', 'Giám đốc Sở Nội vụ'],
  ['Bế Thị Hoa, Phó Giám đốc Sở Nội vụ', 'KT. Giám đốc Sở Nội vụ\nPhó Giám đốc Sở Nội vụ'],
] as const

for (const [by, post] of SIGNERS)
  test(`${by} signs as recorded, a deputy for the head`, () => {
    assert.deepEqual(signerOf(by), { name: by.split(',')[0], post })
  })

test('a signer whose post the records do not name is none: nobody is printed as something else', () => {
  assert.equal(signerOf('Chủ tịch UBND huyện An Biên'), undefined)
  assert.equal(signerOf('Lâm Quốc Khải'), undefined)
})

test('a certificate is the chairperson’s own, so the post stands before the committee', () => {
  assert.equal(wordAuthority('UBND huyện An Biên'), 'Chủ tịch Ủy ban nhân dân huyện An Biên')
})
