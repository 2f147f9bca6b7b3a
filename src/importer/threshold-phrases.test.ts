/** Bounds by examples in whole sentences: which comparison each phrase is, and what is no bound. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './draft.ts'
import { textOf } from './text/plan-text.ts'

const HEAD = 'KẾ HOẠCH\nPhát động thi đua năm 2026\n\nI. CHỈ TIÊU\n1. '

const BOUNDS: readonly (readonly [words: string, read: readonly string[]])[] = [
  ['Hoàn thành nền đường trước hạn ít nhất 15 ngày.', ['>= 15 ngày']],
  ['Công trình vượt tiến độ đề ra tối thiểu 01 tháng.', ['>= 1 tháng']],
  ['Nộp báo cáo trước ngày 15 hằng tháng.', []],
  ['Giải quyết hồ sơ trong thời hạn ít nhất 15 ngày.', []],
  ['Thời gian chờ khám giảm còn dưới 45 phút.', ['< 45 phút']],
  ['Tỷ lệ thu hút hội viên phải cao hơn 78%.', ['> 78 %']],
  ['Tỷ lệ hộ nghèo không cao hơn 2%.', ['<= 2 %']],
  ['Mỗi chi hội giúp ít nhất 02 hội viên thoát nghèo.', ['>= 2 hội viên']],
  ['Hài lòng ≥ 92%; sai sót < 0,2%.', ['>= 92 %', '< 0.2 %']],
  ['Tham gia phong trào từ đủ 18 tháng.', ['>= 18 tháng']],
  ['Xuất sắc: từ 90 điểm; đạt: từ 70 đến dưới 90 điểm.', ['>= 90 điểm', '< 90 điểm', '>= 70 điểm']],
  ['Hộ khá tăng từ 3 – 5% so với năm trước.', ['>= 3 %']],
  ['Quỹ hội đạt trên 350.000đ/hội viên; tổn thất không vượt 5,1%.', ['> 350000 đồng', '<= 5.1 %']],
  ['Khá: từ 75đ đến dưới 90đ.', ['>= 75 điểm', '< 90 điểm']],
  ['Đạt từ 900 điểm trở lên và được 2/3 số thành viên tán thành.', ['>= 900 điểm']],
  ['Ủng hộ quỹ từ 100 triệu đồng trở lên được cộng 2 điểm.', []],
]

for (const [words, read] of BOUNDS)
  test(`“${words}” bounds ${read.join(', ') || 'nothing'}`, () => {
    const { thresholds } = readPlan(textOf(`${HEAD}${words}\n`)).draft
    const told = thresholds.map(({ value: { op, value, unit } }) => `${op} ${value} ${unit}`)

    assert.deepEqual(told.toSorted(), [...read].toSorted())
  })
