/** Points as plans print them, by examples: what is read, and what is refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flat } from '#importer/text'
import { labelIn } from './criterion-label.ts'
import {
  bonusIn,
  capIn,
  isPerCase,
  isTier,
  maximumIn,
  penaltyIn,
  pointsCell,
  totalIn,
} from './criterion-points.ts'

type Example = readonly [words: string, read: string | undefined]

const READ: Readonly<Record<string, readonly [(words: string) => unknown, readonly Example[]]>> = {
  maximum: [
    (words) => maximumIn(words)?.points,
    [
      ['Công tác xây dựng Hội: 40 điểm', '40'],
      ['Công tác chỉ đạo, điều hành (tối đa 20 điểm)', '20'],
      ['Báo cáo định kỳ (7,5 điểm): đủ, đúng hạn', '7.5'],
      ['Nộp báo cáo đúng hạn - 05 điểm.', '5'],
      ['Giải ngân vốn đầu tư, điểm tối đa: 15 điểm', '15'],
      ['Xuất sắc: từ 95 điểm trở lên', undefined],
      ['Loại A: 90 - 100 điểm', undefined],
      ['Tốt: 85 điểm đến dưới 95 điểm', undefined],
      ['không vượt quá 10% điểm chuẩn', undefined],
      ['đơn vị đạt 85 điểm được xét', undefined],
      ['Hoàn thành 02 tiêu chí', undefined],
    ],
  ],
  bonus: [
    (words) => bonusIn(words)?.points,
    [
      ['có mô hình được cấp trên công nhận, cộng 05 điểm', '5'],
      ['được cộng trực tiếp 2,5 điểm', '2.5'],
      ['thưởng thêm 1 điểm cho đơn vị', '1'],
      ['sẽ được cộng điểm vào thi đua của Sở', undefined],
      ['Tiền thưởng 500.000 đồng', undefined],
    ],
  ],
  penalty: [
    (words) => penaltyIn(words)?.points,
    [
      ['báo cáo chậm, mỗi lần trừ 02 điểm', '2'],
      ['bị trừ 0,5 điểm', '0.5'],
      ['trừ 10% tổng điểm', undefined],
      ['trừ trường hợp bất khả kháng', undefined],
    ],
  ],
  total: [
    (words) => totalIn(words)?.points,
    [
      ['Tổng điểm là 100 điểm', '100'],
      ['Thang điểm 100, trong đó', '100'],
      ['Tổng số điểm: 115', '115'],
      ['điểm thưởng không vượt quá 10% tổng điểm', undefined],
      ['tổng điểm 90 điểm trở lên', undefined],
    ],
  ],
  cap: [
    (words) => capIn(words, 'penalty')?.points ?? capIn(words, 'bonus')?.points,
    [
      ['tổng điểm trừ không quá 10 điểm', '10'],
      ['Điểm thưởng tối đa 15 điểm', '15'],
      ['điểm thưởng không vượt quá 10% tổng điểm', undefined],
    ],
  ],
  cell: [
    (words) => pointsCell(words)?.points,
    [
      ['15', '15'],
      ['05 điểm', '5'],
      ['-2', '2'],
      ['1,250', undefined],
      ['10-15', undefined],
      ['15%', undefined],
      ['', undefined],
    ],
  ],
}

for (const [name, [read, examples]] of Object.entries(READ))
  for (const [words, points] of examples)
    test(`the ${name} of “${words}” is ${points ?? 'none'}`, () => {
      assert.equal(read(flat(words)), points)
    })

test('how a line is scored is no line of its own', () => {
  const tiers = ['Từ 90% đến dưới 100%', 'Đạt 100%', 'Dưới 60%', 'Không đạt', 'Tốt', 'Loại A']
  assert.deepEqual(
    tiers.filter((words) => !isTier(flat(words))),
    [],
  )
  const lines = ['Tỷ lệ hồ sơ đúng hạn', 'Có mô hình mới', 'Hoàn thành nhiệm vụ', '100 ngày đêm']
  assert.deepEqual(
    lines.filter((words) => isTier(flat(words))),
    [],
  )
})

test('a bonus or penalty for each case says so', () => {
  assert.ok(isPerCase('moi lan bao cao cham tru 02 diem'))
  assert.ok(isPerCase('tru 02 diem/lan'))
  assert.ok(!isPerCase('cong 05 diem cho don vi ve dich truoc han'))
})

const LABELS: readonly (readonly [string, string | undefined])[] = [
  ['II', 'II 1'],
  ['A.', 'A 0'],
  ['3', '3 2'],
  ['1.2', '1.2 3'],
  ['1.2.1.', '1.2.1 4'],
  ['a)', 'a 7'],
  ['-', ' 9'],
  ['Duy trì sĩ số', undefined],
  ['2026', undefined],
]

for (const [cell, label] of LABELS)
  test(`the number “${cell}” of a line is ${label ?? 'none'}`, () => {
    const read = labelIn(cell)
    assert.equal(read && `${read.label} ${read.rank}`, label)
  })
