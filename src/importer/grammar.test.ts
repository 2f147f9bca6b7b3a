/** The small grammars, each by its examples: what they read, and what they refuse. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsIn } from './awards/amount.ts'
import { afterEventsIn } from './clauses/after-event.ts'
import { datesIn } from './clauses/date-phrases.ts'
import { flat } from './text/flat.ts'
import { markerOf } from './text/marker.ts'
import { headsIn, levelOf } from './text/office.ts'
import { papersIn } from './text/papers.ts'
import { wrapsOf } from './text/wrap.ts'

const DATES: readonly (readonly [string, string])[] = [
  ['đến ngày 31/7/2020', 'đến 2020-07-31'],
  ['trước ngày 30/12/2025', 'trước 2025-12-30'],
  ['trước ngày 30/12 hàng năm', 'trước 30/12'],
  ['trước ngày 10 tháng 12 hằng năm', 'trước 10/12'],
  ['chậm nhất là ngày 15-3-2026', 'đến 2026-03-15'],
  ['chậm nhất đến ngày 15.3.2026', 'đến 2026-03-15'],
  ['muộn nhất ngày 05 tháng 01 năm 2026', 'đến 2026-01-05'],
  ['đến hết tháng 02/2028', 'đến 2028-02-29'],
  ['từ ngày 20 tháng 11 năm 2025', 'từ 2025-11-20'],
  ['ngày 28/12/2018', ' 2018-12-28'],
  ['trước 16 giờ ngày 05/3/2024', 'đến 2024-03-05'],
  ['chậm nhất 16h30, ngày 05/3/2024', 'đến 2024-03-05'],
  ['hạn cuối 30/9/2025', 'đến 2025-09-30'],
  ['chậm nhất là thứ Sáu, ngày 19/9/2025', 'đến 2025-09-19'],
  ['trước ngày 15 tháng 01 của năm sau', 'trước 15/1 next'],
  ['trước ngày 15/01 năm liền kề', 'trước 15/1 next'],
  ['không quá 15/12/2026', 'đến 2026-12-15'],
  ['Thời hạn đăng ký: ngày 31 tháng 7 năm 2026', 'đến 2026-07-31'],
  ['Thời gian họp: ngày 31/7/2026', ' 2026-07-31'],
  ['không trễ hơn 05/6/2026', 'đến 2026-06-05'],
  ['ngày 31/02/2020', ''],
]

for (const [words, read] of DATES)
  test(`the date of “${words}” is “${read}”`, () => {
    const [found] = datesIn(flat(words))

    const told = found && [found.word ?? '', found.date ?? found.yearly, found.year]
    assert.equal(told?.filter((it) => it !== undefined).join(' ') ?? '', read)
  })

const TERMS: readonly (readonly [string, string])[] = [
  [
    'trong thời hạn 10 ngày làm việc kể từ ngày nhận được thông báo, đơn vị gửi hồ sơ',
    '10 ngày làm việc: ngày nhận được thông báo',
  ],
  ['trong vòng 05 ngày kể từ ngày kết thúc đợt thi đua', '5 ngày: ngày kết thúc đợt thi đua'],
  ['chậm nhất 15 ngày kể từ khi có kết quả; gửi', '15 ngày: khi có kết quả'],
  ['trong 07 (bảy) ngày, kể từ ngày họp xét phải công khai', '7 ngày: ngày họp xét'],
  ['sau 20 ngày tính từ ngày ban hành Kế hoạch này.', '20 ngày: ngày ban hành Kế hoạch này'],
  ['trong 07 ngày sau ngày hết hạn nộp hồ sơ', '7 ngày: ngày hết hạn nộp hồ sơ'],
  ['trong thời hạn 10 ngày kể từ ngày 01/3/2026', ''],
  ['trong 10 ngày làm việc', ''],
  ['không quá 20% tiêu chí', ''],
]

for (const [words, read] of TERMS)
  test(`the term of “${words}” is “${read}”`, () => {
    const found = afterEventsIn(flat(words)).map(
      ({ count, unit, event }) =>
        `${count} ${unit === 'days' ? 'ngày' : 'ngày làm việc'}: ${words.slice(...event)}`,
    )

    assert.equal(found.join(', '), read)
  })

const AMOUNTS: readonly (readonly [string, string])[] = [
  ['không quá 04 tập thể và 06 cá nhân', 'max 04 collective, max 06 individual'],
  ['tỷ lệ không quá 10% tập thể, 5% cá nhân', 'max 10% collective, max 5% individual'],
  ['Giấy khen tập thể: không quá 20%', 'max 20% collective'],
  ['tối đa không quá 05 tập thể, 10 cá nhân', 'max 05 collective, max 10 individual'],
  ['không quá 25%, tối thiểu 02 cá nhân', 'min 02 individual'],
  ['đề xuất 01 tập thể và 01 cá nhân', 'exact 01 collective, exact 01 individual'],
  ['không quá 03 thôn và 10 học sinh', 'max 03 collective, max 10 individual'],
  ['không quá 02 (hai) Giấy khen cho cá nhân', 'max 02 individual'],
  ['05 công chức, 02 cơ quan', 'exact 05 individual, exact 02 collective'],
  ['03 thôn, 20 hộ gia đình', 'exact 03 collective, exact 20 household'],
  ['không quá 20% tiêu chí chưa bảo đảm chất lượng', ''],
  ['không vượt quá 10% điểm chuẩn', ''],
  ['Khen tập thể có không quá 20% tiêu chí chưa đạt', ''],
  ['tối đa 1/3 số thôn', 'max 1/3 collective'],
  ['từ 03 đến 05 tập thể', 'max 05 collective'],
  ['không quá 15/02', ''],
  ['không quá 03 ngày làm việc', ''],
  ['không quá 02 Bằng khen', ''],
]

for (const [words, read] of AMOUNTS)
  test(`the amounts of “${words}” are “${read}”`, () => {
    const found = amountsIn(flat(words)).map(
      ({ bound, value, unit, recipient }) =>
        `${bound} ${value}${unit === 'percent' ? '%' : ''} ${recipient}`,
    )

    assert.equal(found.join(', '), read)
  })

const PAPERS: readonly (readonly [string, string])[] = [
  ['Quyết định số 24/2018/QĐ-UBND ngày 28/12/2018', 'Quyết định 24/2018/QĐ-UBND 2018-12-28'],
  ['Kế hoạch số 07/KH-UBND ngày 21 tháng 01 năm 2020', 'Kế hoạch 07/KH-UBND 2020-01-21'],
  ['Chỉ thị số 46-CT/TW', 'Chỉ thị 46-CT/TW '],
  [
    'Chương trình hành động số 63-CTr/TU ngày 08/8/2014',
    'Chương trình hành động 63-CTr/TU 2014-08-08',
  ],
  ['Công văn số 12832/SGDĐT-VP ngày 29/10/2020', 'Công văn 12832/SGDĐT-VP 2020-10-29'],
  ['Luật Thi đua, khen thưởng số 06/2022/QH15', 'Luật 06/2022/QH15 '],
  ['Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', 'Luật  2022-06-15'],
  ['Chỉ thị số 20/CT - VNPT - CĐ VNPT, ngày 23/9/2021', 'Chỉ thị 20/CT-VNPT-CĐ VNPT 2021-09-23'],
  ['Quyết định sô 45/QĐ-UBND ngày 15/01/2026', 'Quyết định 45/QĐ-UBND 2026-01-15'],
  [
    'Luật Sử dụng năng lượng tiết kiệm và hiệu quả ngày 17/6/2010 (được sửa đổi ngày 18/6/2025)',
    'Luật  2010-06-17',
  ],
  ['kế hoạch đề ra trong năm', ''],
]

for (const [words, read] of PAPERS)
  test(`“${words}” cites “${read}”`, () => {
    const found = papersIn(words).map(
      ({ paper }) => `${paper.kind} ${paper.number ?? ''} ${paper.date ?? ''}`,
    )

    assert.equal(found.join(', '), read)
  })

const MARKERS: readonly (readonly [string, string])[] = [
  ['I.MỤC ĐÍCH, YÊU CẦU', 'roman I'],
  ['lII. TỔ CHỨC', 'roman III'],
  ['2.1. Thi đua', 'decimal 2.1'],
  ['1) Doanh thu', 'number 1'],
  ['a. Tập thể', 'letter a'],
  ['- a) Tờ trình', 'letter a'],
  ['- Giấy khen', 'dash '],
  ['(1) 100% số người', 'paren 1'],
  ['Điều 3. Tổ chức', 'article Điều 3'],
  ['1. 100% chi đoàn', 'number 1'],
  ['10 ngày làm việc', 'none'],
  ['2.100 thuê bao', 'none'],
  ['25,5% thuê bao', 'none'],
  ['15/3/2026', 'none'],
]

for (const [text, read] of MARKERS)
  test(`“${text}” begins with ${read}`, () => {
    const found = markerOf(text)

    assert.equal(found ? `${found.kind} ${found.label}` : 'none', read)
  })

const WRAPS: readonly (readonly [string, 'collective' | 'individual', string])[] = [
  ['tỷ lệ giải quyết hồ sơ đúng hạn hàng năm', 'collective', 'each-year'],
  ['tổng điểm chỉ số cải cách hành chính trong năm', 'collective', 'each-year'],
  ['Cơ quan công chức đang công tác có chỉ số hàng năm', 'individual', 'each-year unit'],
  ['thuộc các xã, thị trấn, huyện được', 'individual', 'unit'],
  ['thuộc các xã, thị trấn, huyện được', 'collective', ''],
  ['kết quả trong năm 2020', 'collective', ''],
  ['chỉ số hài lòng của tổ chức, cá nhân', 'individual', ''],
]

for (const [words, recipient, read] of WRAPS)
  test(`a measure of “${words}” of ${recipient} is judged “${read}”`, () => {
    assert.equal(wrapsOf(flat(words), recipient).join(' '), read)
  })

test('the head of an office is named without what the sentence goes on with', () => {
  const [found] = headsIn('Chủ tịch UBND huyện Đại Từ xem xét tặng Giấy khen')

  assert.equal(found?.name, 'Chủ tịch UBND huyện Đại Từ')
  assert.equal(levelOf('Chủ tịch UBND huyện Đại Từ'), 'district')
  assert.equal(levelOf('Chủ tịch Ủy ban nhân dân thành phố'), 'province')
  assert.equal(levelOf('Hiệu trưởng'), 'agency')
})

test('flat text is as long as the text, letter for letter', () => {
  const text = 'Đến hết ngày 31/7 “Một cửa” – Ủy ban 𝒳 ß İ'

  assert.equal(flat(text).length, text.length)
})
