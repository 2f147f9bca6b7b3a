/** Lists of papers by examples: what such a list names, how sure, and what in it is no paper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { textOf } from './plan-text.ts'

const HEAD = 'KẾ HOẠCH\nPhát động thi đua năm 2026\n\nI. MỤC ĐÍCH\nNâng cao chất lượng.\n'

function papersIn(body: string): readonly string[] {
  return readPlan(textOf(`${HEAD}II. HỒ SƠ\n${body}\n`)).draft.dossierItems.map(
    ({ value, sureness }) => `${value.name} (${sureness})`,
  )
}

const LISTS: readonly (readonly [words: string, read: readonly string[]])[] = [
  [
    '1. Hồ sơ gồm: tờ trình; biên bản họp xét; danh sách trích ngang.',
    ['tờ trình (sure)', 'biên bản họp xét (sure)', 'danh sách trích ngang (sure)'],
  ],
  [
    '1. Thành phần hồ sơ: văn bản đề nghị; báo cáo (không quá 02 trang, có xác nhận); video ngắn.',
    [
      'văn bản đề nghị (sure)',
      'báo cáo (không quá 02 trang, có xác nhận) (sure)',
      'video ngắn (likely)',
    ],
  ],
  [
    '1. Hồ sơ của thôn: bảng tự chấm điểm; biên bản họp dân; số lượng 02 bộ. Nộp trước ngày 05/12.',
    ['bảng tự chấm điểm (sure)', 'biên bản họp dân (sure)'],
  ],
  [
    '1. Hồ sơ từng đợt: Biên bản họp lớp, Danh sách học sinh. Mỗi lớp nộp 01 bộ, kèm sổ điểm.',
    ['Biên bản họp lớp (sure)', 'Danh sách học sinh (sure)'],
  ],
  [
    '1. Hồ sơ khen thưởng hằng năm:\n- Tờ trình;\n- Xác nhận của kiểm toán;\n- Số lượng: 02 bộ.',
    ['Tờ trình (sure)', 'Xác nhận của kiểm toán (likely)'],
  ],
  ['1. Hồ sơ gửi về:\n- Phòng Nội vụ huyện;\n- Văn phòng Ủy ban.', []],
  ['1. Hồ sơ: nộp trực tiếp; gửi qua bưu điện.', []],
]

for (const [words, read] of LISTS)
  test(`“${words.split('\n')[0]}” lists ${read.length} papers`, () => {
    assert.deepEqual(papersIn(words), read)
  })
