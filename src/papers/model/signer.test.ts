import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signature } from './official.vi.ts'
import { signerOf } from './signer.vi.ts'

const SIGNERS = [
  ['Lâm Quốc Khải, Chủ tịch UBND huyện An Biên', ['CHỦ TỊCH']],
  ['Trần Thị Bình, Phó Chủ tịch UBND huyện An Biên', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['Trần Thị Bình, KT. Chủ tịch UBND huyện An Biên', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [
    'Bế Văn Nam, TUQ. Chủ tịch UBND xã (Chánh Văn phòng UBND xã Khôi Kỳ)',
    ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  ],
  ['Bế Văn Nam, TL. Chủ tịch UBND xã', ['TL. CHỦ TỊCH', '………………………………']],
  ['Lê Văn Tám, Q. Chủ tịch Ủy ban nhân dân xã Khôi Kỳ', ['Q. CHỦ TỊCH']],
  ['Lò Văn Pâng, Giám đốc Sở Nội vụ', ['GIÁM ĐỐC SỞ NỘI VỤ']],
  ['Lò Văn Pâng, Trưởng phòng Văn hóa, Xã hội', ['TRƯỞNG PHÒNG VĂN HÓA, XÃ HỘI']],
  ['Bế Thị Hoa, Phó Giám đốc Sở Nội vụ', ['KT. GIÁM ĐỐC SỞ NỘI VỤ', 'PHÓ GIÁM ĐỐC SỞ NỘI VỤ']],
] as const

for (const [by, lines] of SIGNERS)
  test(`${by} signs as recorded, a deputy for the head`, () => {
    const signer = signerOf(by)

    assert.equal(signer?.name, by.split(',')[0])
    assert.deepEqual(signer && signature(signer.authority, signer.name).lines, lines)
  })

test('a signer whose post the records do not name is none: nobody is printed as something else', () => {
  assert.equal(signerOf('Chủ tịch UBND huyện An Biên'), undefined)
  assert.equal(signerOf('Lâm Quốc Khải'), undefined)
})
