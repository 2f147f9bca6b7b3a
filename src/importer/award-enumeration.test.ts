/** Enumerations of who is given an award, by examples: what they count, and what they refuse. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isChosen, isGivenTo, isOfEach, isOnDuty } from './awards/award-enumeration.ts'
import { readPlan } from './draft.ts'
import { flat } from './text/flat.ts'
import { textOf } from './text/plan-text.ts'

const HEAD = 'KẾ HOẠCH\nPhát động thi đua năm 2026\n\nI. MỤC ĐÍCH\nNâng cao chất lượng.\n'

function quotasIn(body: string): readonly string[] {
  const { awards } = readPlan(textOf(`${HEAD}II. KHEN THƯỞNG\n${body}\n`)).draft
  return awards.flatMap(({ value: { form, recipient, quota } }) =>
    quota ? [`${form?.id} ${quota.value} ${recipient}${quota.per ? ` ${quota.per}` : ''}`] : [],
  )
}

const QUOTAS: readonly (readonly [body: string, read: readonly string[]])[] = [
  [
    'Hết đợt, Giám đốc xét tặng Giấy khen:\n+ 10 tập thể là các xã về đích sớm;\n+ 02 phòng.',
    ['commendation 10 collective', 'commendation 02 collective'],
  ],
  [
    '1. Đề nghị Chủ tịch UBND xã tặng Giấy khen: 04 chi hội; 16 hội viên; 08 hộ gia đình.',
    ['commendation 04 collective', 'commendation 16 individual', 'commendation 08 household'],
  ],
  [
    '1. Khối trưởng tặng Giấy khen cho mỗi đơn vị thành viên không quá 03 tập thể, 05 lao động.',
    [
      'commendation 03 collective mỗi đơn vị thành viên',
      'commendation 05 individual mỗi đơn vị thành viên',
    ],
  ],
  [
    '1. Tặng Giấy khen cho 05 khu phố dẫn đầu, mỗi khu phố 02 cá nhân, 03 hộ gia đình.',
    [
      'commendation 05 collective',
      'commendation 02 individual mỗi khu phố',
      'commendation 03 household mỗi khu phố',
    ],
  ],
  [
    '1. Tặng Giấy khen cho 03 lớp dẫn đầu mỗi khối và 04 giáo viên.',
    ['commendation 03 collective mỗi khối', 'commendation 04 individual mỗi khối'],
  ],
  [
    '1. Giám đốc tặng Giấy khen kèm tiền thưởng 20 triệu đồng cho 01 khoa.',
    ['commendation 01 collective'],
  ],
  [
    '1. Chọn trong số trên 03 tập thể, 05 cá nhân trình Chủ tịch UBND tỉnh tặng Bằng khen.',
    ['merit-certificate 03 collective', 'merit-certificate 05 individual'],
  ],
  [
    '1. Tặng Giấy khen cho 03 tập thể, 06 cá nhân mỗi cụm.',
    ['commendation 03 collective mỗi cụm', 'commendation 06 individual mỗi cụm'],
  ],
  ['1. Tặng Giấy khen theo quy định; mỗi đơn vị 01 cán bộ phụ trách hồ sơ.', []],
  ['1. Xét tặng Giấy khen; hồ sơ gửi 05 đơn vị.', []],
  ['1. Tặng Giấy khen cho tập thể đạt 98% khối lượng.', []],
]

for (const [body, read] of QUOTAS)
  test(`the quotas of “${body.replaceAll('\n', ' / ')}”`, () => {
    const padded = read.map((one) => one.replace(/ 0(\d)/, ' $1'))
    assert.deepEqual(quotasIn(body), padded)
  })

test('whoever is named behind another deed is given no award', () => {
  assert.equal(isGivenTo(flat('tặng Giấy khen cho ')), true)
  assert.equal(isGivenTo(flat('tặng Giấy khen cho 03 lớp, ')), true)
  assert.equal(isGivenTo(flat('tặng Giấy khen cho 03 lớp. Sau đó ')), false)
  assert.equal(isGivenTo(flat('tặng Giấy khen, gửi danh sách ')), false)
  assert.equal(isGivenTo(flat('tập thể đã có Giấy khen, ')), false)
})

test('what is counted of each unit, and whoever is chosen to be proposed', () => {
  assert.equal(isOfEach(flat('mỗi chi hội ')), true)
  assert.equal(isOnDuty(flat(' làm đầu mối')), true)
  assert.equal(isChosen(flat('chọn '), flat('02 lớp đề nghị Giám đốc tặng Giấy khen')), true)
  assert.equal(isChosen(flat('chọn '), flat('02 lớp tham gia')), false)
})

test('whoever gives the award is not the head who is asked for another', () => {
  const { awards } = readPlan(
    textOf(
      `${HEAD}II. KHEN THƯỞNG\n1. Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể.\n` +
        '2. Khối trưởng tặng Giấy khen cho 03 tập thể.\n',
    ),
  ).draft

  assert.deepEqual(
    awards.map(({ value }) => value.authority),
    ['Chủ tịch UBND tỉnh', undefined],
  )
})
