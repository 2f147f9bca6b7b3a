/** Syllables that a scan split, by examples: what is joined, and what stays as printed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinSplitWords } from './split-words.ts'

const JOINED: readonly (readonly [printed: string, read: string])[] = [
  ['phong trào th i đua', 'phong trào thi đua'],
  ['khen th ưởng', 'khen thưởng'],
  ['KHEN TH ƯỞNG', 'KHEN THƯỞNG'],
  ['IV. KHEN THU ỞNG', 'IV. KHEN THUỞNG'],
  ['trư ởng phòng', 'trưởng phòng'],
  ['ng ày 05/3/2026', 'ngày 05/3/2026'],
  ['loa di đ ộng.', 'loa di động.'],
  ['thườn g trực', 'thường trực'],
]

for (const [printed, read] of JOINED)
  test(`“${printed}” is “${read}”`, () => {
    assert.equal(joinSplitWords(printed), read)
  })

const KEPT = [
  'theo điểm c ở mục III',
  'các điểm a, b, c ở mục III',
  'khoản g điều 5',
  'TRƯỜNG TH AN MẪU',
  'Trường TH An Mẫu',
  'tỷ lệ hộ x ưu tiên 2',
  '16 h ôm nay',
  'a) ấn phẩm',
  'UBND xã An Mẫu, ủy ban ấp',
]

for (const printed of KEPT)
  test(`“${printed}” stays as printed`, () => {
    assert.equal(joinSplitWords(printed), printed)
  })

test('joining takes away spaces only, and a line joined is joined again to the same', () => {
  const word = fc.constantFrom(
    'th',
    'i',
    'đua',
    'khen',
    'ưởng',
    'TH',
    'Ở',
    'c',
    'g',
    '12',
    'x.',
    '',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const line = words.join(' ')
      const read = joinSplitWords(line)

      assert.equal(read.replaceAll(' ', ''), line.replaceAll(' ', ''))
      assert.equal(joinSplitWords(read), read)
    }),
  )
})
