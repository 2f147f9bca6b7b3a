/** Lists of papers by examples: what such a list names, how sure, and what in it is no paper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { textOf } from './text/plan-text.ts'

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
  [
    '1. Hồ sơ gồm các loại giấy tờ sau:\n- Tờ trình (01 bản chính);\n- Biên bản họp xét: 02 bản;',
    ['Tờ trình (sure)', 'Biên bản họp xét (sure)'],
  ],
  [
    '1. Hồ sơ gồm 03 loại: (1) Công văn đề nghị; (2) Sơ yếu lý lịch; (3) Giấy chứng nhận sáng kiến.',
    ['Công văn đề nghị (sure)', 'Sơ yếu lý lịch (sure)', 'Giấy chứng nhận sáng kiến (sure)'],
  ],
  [
    '1. Hồ sơ: 01 tờ trình, 01 biên bản họp và 02 bản báo cáo thành tích của cá nhân.',
    ['tờ trình (sure)', 'biên bản họp (sure)', 'báo cáo thành tích của cá nhân (sure)'],
  ],
  [
    '1. Hồ sơ đề nghị:\na) Đối với tập thể:\n- Tờ trình;\n- Bảng điểm;\n' +
      'b) Đối với cá nhân: Đơn đề nghị, Bản tóm tắt thành tích (02 trang).',
    [
      'Tờ trình (sure)',
      'Bảng điểm (sure)',
      'Đơn đề nghị (sure)',
      'Bản tóm tắt thành tích (02 trang) (sure)',
    ],
  ],
  [
    '1. Hồ sơ 01 bộ (bản chính) gửi về Phòng Nội vụ (qua bộ phận Văn thư) trước ngày 05/12/2026, ' +
      'gồm: Tờ trình, danh sách trích ngang, báo cáo tóm tắt thành tích.',
    ['Tờ trình (sure)', 'danh sách trích ngang (sure)', 'báo cáo tóm tắt thành tích (sure)'],
  ],
  [
    '1. Thành phần hồ sơ\nTT   Tên giấy tờ                 Số lượng\n' +
      '1    Tờ trình của đơn vị          02 bản\n2    Biên bản kiểm phiếu          02 bản',
    ['Tờ trình của đơn vị (sure)', 'Biên bản kiểm phiếu (sure)'],
  ],
  [
    '1. Thành phần hồ sơ\n|\nTT\n|\nTên tài liệu\n|\n|\n1\n|\nBáo cáo thành tích\n|\n',
    ['Báo cáo thành tích (sure)'],
  ],
  [
    '1. Hồ sơ: các tổ nộp trước 16h30 ngày 05/12/2026: biên bản họp tổ, danh sách đề nghị.',
    ['biên bản họp tổ (sure)', 'danh sách đề nghị (sure)'],
  ],
  [
    '1. Hồ sơ gồm:\n- Biên bản hội nghị, biên bản kiểm phiếu;\n- Báo cáo của tập thể, cá nhân.',
    [
      'Biên bản hội nghị (sure)',
      'biên bản kiểm phiếu (sure)',
      'Báo cáo của tập thể, cá nhân (sure)',
    ],
  ],
  [
    '1. Hồ sơ gồm 01 công văn, 01 biên bản họp xét, 01 bản báo cáo; gửi về Văn phòng trước ngày 08/6.',
    ['công văn (sure)', 'biên bản họp xét (sure)', 'báo cáo (sure)'],
  ],
  ['1. Hồ sơ gửi về:\n- Phòng Nội vụ huyện;\n- Văn phòng Ủy ban.', []],
  ['1. Hồ sơ: nộp trực tiếp; gửi qua bưu điện.', []],
]

for (const [words, read] of LISTS)
  test(`“${words.split('\n')[0]}” lists ${read.length} papers`, () => {
    assert.deepEqual(papersIn(words), read)
  })
