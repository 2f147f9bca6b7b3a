/** Prizes by rank and flags of groups, by examples; what counts something else is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prizesIn } from './awards/award-prizes.ts'
import { readPlan } from './draft.ts'
import { flat } from './text/flat.ts'
import { textOf } from './text/plan-text.ts'

const PRIZES: readonly (readonly [words: string, counts: string])[] = [
  ['nhất 01 giải, nhì 02 giải, ba 03 giải', '01 02 03'],
  ['01 giải Nhất, 02 giải Nhì, 03 giải Ba và 05 giải khuyến khích', '01 02 03 05'],
  ['cơ cấu: 1 nhất, 2 nhì, 3 ba', '1 2 3'],
  ['(nhất: 01, nhì: 01, ba: 02)', '01 01 02'],
  ['Giải khuyến khích: 05 giải', '05'],
  ['Giải Nhất: 01 giải trị giá 10.000.000 đồng', '01'],
  ['giải nhất: 15 điểm; giải nhì: 12 điểm', ''],
  ['giải nhất 10.000.000 đồng', ''],
  ['cá nhân đạt 01 giải nhất cấp tỉnh', ''],
  ['có ít nhất 02 giải ba', ''],
  ['ít nhất 02 lần', ''],
  ['thấp nhất 03 đơn vị', ''],
]

for (const [words, counts] of PRIZES)
  test(`“${words}” gives the prizes “${counts}”`, () => {
    const read = prizesIn(flat(words)).map(({ value }) => value)
    assert.equal(read.join(' '), counts)
  })

const HEAD = 'KẾ HOẠCH\nPhát động thi đua năm 2026\n\nI. MỤC ĐÍCH\nNâng cao chất lượng.\n'

function awardsIn(body: string): readonly string[] {
  const { awards } = readPlan(textOf(`${HEAD}II. KHEN THƯỞNG\n${body}\n`)).draft
  return awards.map(({ value: { form, recipient, quota }, sureness }) =>
    [form?.name, recipient, quota?.value, quota?.per, sureness].filter((it) => it).join(', '),
  )
}

const AWARDS: readonly (readonly [body: string, read: readonly string[]])[] = [
  [
    '1. Cờ thi đua của Tỉnh đoàn: khối 1 tặng 03 cờ, khối 2 tặng 01 cờ.',
    ['Cờ thi đua, collective, 3, khối 1, guess', 'Cờ thi đua, collective, 1, khối 2, guess'],
  ],
  [
    '1. Giám đốc tặng Giấy khen:\n- Tập thể: nhất 01 giải, nhì 02 giải;\n- Cá nhân: 05 người.',
    [
      'Giấy khen, collective, 1, likely',
      'Giấy khen, collective, 2, likely',
      'Giấy khen, individual, 5, likely',
    ],
  ],
  [
    '1. Chủ tịch UBND xã tặng Giấy khen cho ba tập thể và mười lăm cá nhân.',
    ['Giấy khen, collective, 3, likely', 'Giấy khen, individual, 15, likely'],
  ],
  [
    '1. Số cá nhân được tặng Giấy khen không quá hai mươi phần trăm cá nhân tham gia.',
    ['Giấy khen, individual, 20, likely'],
  ],
  [
    '1. Tập thể: Giám đốc tặng Giấy khen cho 04 Điện lực có điểm cao nhất.',
    ['Giấy khen, collective, 4, likely'],
  ],
  [
    '1. Giám đốc tặng Giấy khen: Tập thể: 10; cá nhân: 20.',
    ['Giấy khen, collective, 10, likely', 'Giấy khen, individual, 20, likely'],
  ],
  ['1. Giám đốc tặng Giấy khen cho 04 ngày làm việc tốt.', ['Giấy khen, likely']],
  [
    '1. Mỗi tổ được xét không quá 03 người, nhận Giấy khen của Giám đốc.',
    ['Giấy khen, individual, 3, Mỗi tổ, likely'],
  ],
]

for (const [body, read] of AWARDS)
  test(`“${body.split('\n')[0]}” gives ${read.length} quotas`, () => {
    assert.deepEqual(awardsIn(body), read)
  })
