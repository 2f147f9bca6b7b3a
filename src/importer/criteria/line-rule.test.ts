/** Rules inside a line of a criteria table by examples: what is read, what stays with people. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleIn } from './line-rule.ts'
import { ruleKey } from './line-rule-key.ts'

const RULES: readonly (readonly [words: string, points: string, read: string])[] = [
  [
    'Từ 90% trở lên: 8 điểm; từ 70% đến dưới 90%: 5 điểm; dưới 70%: 0 điểm',
    '8',
    'tiered-ratio: từ 90% = 8; từ 70% dưới 90% = 5; còn lại = 0',
  ],
  [
    'Trên 90% bài đạt trung bình trở lên: 20 điểm; từ 75% đến 90%: 15 điểm; dưới 75%: 8 điểm.',
    '20',
    'tiered-ratio: trên 90% = 20; từ 75% đến 90% = 15; còn lại = 8',
  ],
  [
    'Đạt 100%: 10 điểm; từ 95,5% đến dưới 100%: 7,5 điểm; còn lại: 0 điểm; không thực hiện: 0 điểm',
    '10',
    'tiered-ratio: từ 100% = 10; từ 95.5% dưới 100% = 7.5; còn lại = 0; không làm = 0',
  ],
  [
    'Từ 03 sáng kiến trở lên: 10 điểm; 02 sáng kiến: 7 điểm; 01 sáng kiến: 4 điểm; không có: 0 điểm',
    '10',
    'tiered-count: từ 3 = 10; từ 2 = 7; từ 1 = 4; còn lại = 0',
  ],
  ['Từ 90% trở lên: 8 điểm; từ 70% đến dưới 90%: 5 điểm', '8', ''],
  ['Từ 90% trở lên: 8 điểm; dưới 70%: 0 điểm', '8', ''],
  ['Đạt từ 80% đến dưới 100%: 10 điểm; dưới 80%: 3 điểm', '15', ''],
  ['Từ 1 đến 2 mô hình: 10 điểm; không có: 0 điểm', '20', ''],
  [
    'Đạt và vượt chỉ tiêu: 15 điểm; từ 80% đến dưới 100%: 10 điểm; dưới 80%: 3 điểm',
    '15',
    'tiered-ratio: từ 100% = 15; từ 80% dưới 100% = 10; còn lại = 3',
  ],
  [
    'Đạt từ 92%: 40; từ 85% đến dưới 92%: 30; dưới 85%: 10',
    '40',
    'tiered-ratio: từ 92% = 40; từ 85% dưới 92% = 30; còn lại = 10',
  ],
  ['Tỷ lệ hộ phân loại rác x 25 điểm', '25', 'linear-ratio'],
  ['(Số giờ tốt / tổng số giờ) x 20', '20', 'linear-ratio'],
  ['Điểm = Tỷ lệ × điểm tối đa', '10', 'linear-ratio'],
  ['Tỷ lệ hộ phân loại rác x 20 điểm', '25', ''],
  [
    'Mỗi lượt đi muộn trừ 0,5 điểm, tối đa 2 điểm',
    '5',
    'formula: trừ 0.5 mỗi lượt đi muộn, tối đa 2',
  ],
  ['Mỗi lỗi trừ 01 điểm', '15', 'formula: trừ 1 mỗi lỗi'],
  ['Trừ 0,5 điểm/lần, trừ không quá 03 điểm.', '5', 'formula: trừ 0.5 mỗi lần, tối đa 3'],
  ['05 điểm/đề tài, tối đa 10 điểm', '10', 'formula: cộng 5 mỗi đề tài, tối đa 10'],
  ['Mỗi tin bài được cộng 02 điểm', '10', 'formula: cộng 2 mỗi tin bài'],
  ['Mỗi lỗi trừ 01 điểm, riêng lỗi nặng trừ 05 điểm', '15', ''],
  [
    'Mỗi vụ tai nạn trừ 05 điểm (trừ tai nạn do thiên tai)',
    '15',
    'formula: trừ 5 mỗi vụ tai nạn (không kể tai nạn do thiên tai)',
  ],
  [
    'Mỗi báo cáo chậm trừ 2,5 điểm, tối đa 5 điểm, không tính báo cáo đột xuất.',
    '10',
    'formula: trừ 2.5 mỗi báo cáo chậm (không kể báo cáo đột xuất), tối đa 5',
  ],
  ['Vắng không lý do mỗi lần trừ 1 điểm', '5', 'formula: trừ 1 mỗi lần vắng không lý do'],
  ['Thiếu 1 kỳ trừ 2 điểm', '20', 'formula: trừ 2 mỗi kỳ thiếu'],
  ['Cứ 1 chi đoàn không thực hiện trừ 2 điểm', '20', 'formula: trừ 2 mỗi chi đoàn không thực hiện'],
  [
    'Nộp chậm 01 ngày trừ 0,5 điểm, trừ tối đa 3 điểm',
    '10',
    'formula: trừ 0.5 mỗi ngày nộp chậm, tối đa 3',
  ],
  ['Cứ giảm 1% trừ 0,5 điểm', '20', 'formula: trừ 0.5 mỗi 1% giảm'],
  [
    'Đạt từ 95% trở lên: 30 điểm; cứ thấp hơn 1% trừ 02 điểm, tối đa 10 điểm',
    '30',
    'formula: trừ 2 mỗi 1% thấp hơn dưới 95%, tối đa 10',
  ],
  ['Đạt từ 95%: 20 điểm, cứ giảm 1% trừ 2 điểm', '30', ''],
  ['Cứ tăng 1% cộng 2 điểm, cứ giảm 1% trừ 4 điểm', '40', ''],
  ['Chậm 01 ngày trừ 0,5 điểm; không báo cáo: 0 điểm', '10', ''],
  [
    'Đúng hạn: 10 điểm; chậm từ 1 đến 3 ngày: 7 điểm; chậm trên 3 ngày: 0 điểm',
    '10',
    'tiered-count: từ 1 đến 3 = 7; trên 3 = 0; còn lại = 10',
  ],
  [
    'Chậm từ 01 đến 03 ngày trừ 1 điểm; chậm quá 3 ngày trừ 2,5 điểm',
    '10',
    'tiered-count: từ 1 đến 3 = 9; trên 3 = 7.5; còn lại = 10',
  ],
  ['Chậm từ 1 đến 3 ngày trừ 1 điểm; chậm trên 5 ngày trừ 3 điểm', '10', ''],
  ['Đúng hạn: 10 điểm; chậm từ 1 đến 3 ngày: 7 điểm; không nộp: 0 điểm', '10', ''],
  [
    'Cao hơn bình quân chung của cụm: 15 điểm; bằng bình quân: 12 điểm; thấp hơn: 8 điểm',
    '15',
    'level-choice: cao hơn bình quân chung của cụm = 15; bằng bình quân = 12; thấp hơn = 8',
  ],
  ['Có mô hình: 25 điểm; không có: 0 điểm', '25', 'binary: 25 / 0'],
  ['Đạt: 40 điểm; không đạt: không cho điểm', '40', 'binary: 40 / 0'],
  [
    'Giải nhất: 15 điểm; giải nhì: 12 điểm; tham gia: 5 điểm',
    '15',
    'level-choice: giải nhất = 15; giải nhì = 12; tham gia = 5',
  ],
  ['Ban giám khảo cho điểm theo chất lượng', '5', ''],
  ['Tốt: 5 điểm', '5', ''],
  ['Tốt: 5 điểm; khá: theo đánh giá của Hội đồng', '5', ''],
]

for (const [words, points, read] of RULES)
  test(`“${words}” is ${read || 'left to people'}`, () => {
    const rule = ruleIn(words, { name: 'Tiêu chí', points })

    assert.equal(rule ? ruleKey(rule) : '', read)
  })
