/** A rule in words for people, by examples: what was made of the plan's words is told too. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordLineRule } from './value-words.vi.ts'

const TOLD: readonly (readonly [words: string, points: string, made: string])[] = [
  [
    'Mỗi lượt đi muộn trừ 0,5 điểm, tối đa 2 điểm',
    '5',
    'hiểu là: lấy điểm tối đa, trừ 0,5 cho mỗi lượt đi muộn, trừ nhiều nhất 2',
  ],
  ['05 điểm/đề tài', '10', 'hiểu là: 5 điểm cho mỗi đề tài, nhiều nhất điểm tối đa'],
  [
    'Từ 90,5% trở lên: 8 điểm; dưới 90,5%: 0 điểm',
    '8',
    'hiểu là: theo mức tỷ lệ: từ 90,5% = 8; còn lại = 0',
  ],
  [
    'Có mô hình: 25 điểm; không có: 0 điểm',
    '25',
    'hiểu là: “Có mô hình” thì 25 điểm, không thì 0 điểm',
  ],
  ['Hội đồng xem xét', '5', 'chưa đọc được cách chấm: người chấm cho điểm trong khung'],
]

for (const [words, points, made] of TOLD)
  test(`“${words}” is told with what was made of it`, () => {
    assert.equal(wordLineRule({ set: 1, code: '2', words, points }), `2: “${words}” (${made})`)
  })
