/** Every trap that plans set by their print, each by itself: what is read in spite of it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan, textOf } from '#importer'

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ MẪU\nSố: 12/KH-UBND\nMẫu, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n' +
  'Phát động thi đua năm 2026\n\n'
const AWARDS = 'I. KHEN THƯỞNG\nGiấy khen của Chủ tịch UBND xã: '

const draftOf = (body: string, head = HEAD) => readPlan(textOf(`${head}${body}\n`)).draft

function basesOf(body: string): readonly string[] {
  return draftOf(`${body}\nI. MỤC ĐÍCH\nNâng cao chất lượng.`).bases.map(({ value }) =>
    [value.kind, value.number, value.date, value.intro].filter((it) => it).join(' '),
  )
}

function quotasOf(words: string): readonly string[] {
  return draftOf(AWARDS + words).awards.flatMap(({ value: { quota, recipient } }) => {
    if (!quota) return []
    const { bound, value, unit, per, floor } = quota
    const parts = [bound, value + (unit === 'percent' ? '%' : ''), recipient, per, floor]
    return [parts.filter((it) => it).join(' ')]
  })
}

function thresholdsOf(words: string): readonly string[] {
  return draftOf(`I. TIÊU CHUẨN\n1. ${words}`).thresholds.map(
    ({ value: { op, value, unit } }) => `${op} ${value} ${unit}`,
  )
}

test('headings run together with their number', () => {
  const { deadlines } = draftOf('I.MỤC ĐÍCH\nThi đua.\nII.ĐĂNG KÝ\n1.Gửi trước ngày 30/4/2026.')
  assert.equal(deadlines[0]?.place.clause, 'II.1')
})

test('numbers printed twice and left out are reported', () => {
  const { faults } = draftOf('I. A\nx\nII. B\nx\nII. C\nx\nIV. D\nx')
  assert.deepEqual(
    faults.map(({ code, label }) => `${code} ${label}`),
    ['doubled II', 'skipped III'],
  )
})

test('a page that ends inside a sentence, with its number', () => {
  const text = `${HEAD}I. ĐĂNG KÝ\nCác đơn vị đăng ký thi đua\n1\n\ftrước ngày 30/4/2026.\n`
  const [due] = readPlan(textOf(text)).draft.deadlines
  assert.deepEqual([due?.value.of, due?.value.date], ['registration', '2026-04-30'])
})

test('a head whose two columns stand on one line', () => {
  const { number, date, issuer } = draftOf(
    'KẾ HOẠCH\nThi đua năm 2026\n\nI. MỤC ĐÍCH\nThi đua.',
    'ỦY BAN NHÂN DÂN XÃ MẪU     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n' +
      'Số: 12/KH-UBND             Mẫu, ngày 05 tháng 3 năm 2026\n',
  )
  assert.deepEqual(
    [number?.value, date?.value, issuer?.value],
    ['12/KH-UBND', '2026-03-05', 'Ủy ban nhân dân xã Mẫu'],
  )
})

test('a table flattened to lines keeps its numbers from being pages', () => {
  const { criteria } = draftOf(
    'I. BẢNG ĐIỂM\nTT\nTiêu chí\nĐiểm tối đa\n1\nKế hoạch\n40\n2\nBáo cáo\n60',
  )
  assert.deepEqual(
    criteria.map(({ value }) => value.points),
    ['40', '60'],
  )
})

test('a scan that lost its marks', () => {
  const { deadlines } = draftOf('I. DANG KY\nCac don vi dang ky thi dua truoc ngay 30/4/2026.')
  assert.deepEqual([deadlines[0]?.value.of, deadlines[0]?.value.word], ['registration', 'trước'])
})

test('a scan that reads the strokes of III as letters, or one too many', () => {
  const { sections, faults } = draftOf('I. A\nx\nll. NỘI DUNG\nx\nIII. C\nx\nIII. D\nx')
  const clauses = sections.map(({ clause }) => clause)
  assert.ok(clauses.includes('II'))
  assert.deepEqual(
    faults.map(({ label }) => label),
    ['III'],
  )
})

test('letters decomposed, and soft hyphens inside a word', () => {
  const odd = `${AWARDS}không quá 04 tập th\u00adể.`.normalize('NFD')
  const [award] = draftOf(odd).awards
  assert.deepEqual([award?.value.quota?.value, award?.value.recipient], ['4', 'collective'])
})

test('a number that is still blank is none, and its symbol is kept', () => {
  const { number, symbol } = draftOf('I. MỤC ĐÍCH\nThi đua.', HEAD.replace('12/KH', '    /KH'))
  assert.deepEqual([number, symbol?.value], [undefined, 'KH-UBND'])
})

test('two signers beside one another are both read', () => {
  const { signer } = draftOf(
    'I. MỤC ĐÍCH\nThi đua.\n\nTM. CÔNG ĐOÀN          GIÁM ĐỐC\nCHỦ TỊCH\n\n' +
      'Cao Thị Mẫu            Bùi Quang Mẫu\n\nNơi nhận:\n- Lưu: VT.',
  )
  assert.equal(signer?.value.name, 'Cao Thị Mẫu; Bùi Quang Mẫu')
})

const BASES: readonly (readonly [trap: string, body: string, read: readonly string[]])[] = [
  [
    'several bases in one sentence',
    'Căn cứ Quyết định số 15/QĐ-UBND ngày 02/01/2026 của UBND tỉnh; Kế hoạch số 7/KH-UBND ngày ' +
      '03/02/2026 của UBND huyện;',
    ['Quyết định 15/QĐ-UBND 2026-01-02 Căn cứ', 'Kế hoạch 7/KH-UBND 2026-02-03 Căn cứ'],
  ],
  [
    'bases introduced by Thực hiện',
    'Thực hiện Kế hoạch số 7/KH-UBND ngày 03/02/2026 của UBND huyện, xã phát động thi đua.',
    ['Kế hoạch 7/KH-UBND 2026-02-03 Thực hiện'],
  ],
  [
    'a proposal that the plan rests on',
    'Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 9/TTr-NV ngày 01/02/2026 về việc sửa ' +
      'đổi Kế hoạch số 7/KH-UBND ngày 03/01/2026.',
    ['Tờ trình 9/TTr-NV 2026-02-01 Căn cứ'],
  ],
  [
    'a citation without a date',
    'Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ;',
    ['Nghị định 98/2023/NĐ-CP Căn cứ'],
  ],
  [
    'a number of the party',
    'Căn cứ Chỉ thị số 46-CT/TW ngày 01/02/2026 của Bộ Chính trị;',
    ['Chỉ thị 46-CT/TW 2026-02-01 Căn cứ'],
  ],
  [
    'a resolution without a number, and the paper joined to it',
    'Thực hiện Nghị quyết Hội nghị lần thứ tư và Quyết định số 60/QĐ-TM ngày 15/01/2026 về giao ước,',
    ['Nghị quyết Thực hiện', 'Quyết định 60/QĐ-TM 2026-01-15 Thực hiện'],
  ],
  [
    'a decree inside the subject of another paper is no basis',
    'Căn cứ Thông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ hướng dẫn thi hành Nghị ' +
      'định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;',
    ['Thông tư 01/2024/TT-BNV 2024-02-24 Căn cứ'],
  ],
  [
    'a basis without a number, and the decision that issued it is none',
    'Căn cứ Quy chế thi đua của Trường ban hành kèm theo Quyết định số 18/QĐ-TM ngày 25/8/2025;',
    ['Quy chế Căn cứ'],
  ],
]

for (const [trap, body, read] of BASES)
  test(trap, () => {
    assert.deepEqual(basesOf(body), read)
  })

const QUOTAS: readonly (readonly [words: string, read: readonly string[]])[] = [
  ['không quá 20% tiêu chí chưa đạt.', []],
  ['không vượt quá 10% điểm chuẩn.', []],
  ['gửi không quá 15/02.', []],
  ['không quá 04 tập thể và 06 cá nhân.', ['max 4 collective', 'max 6 individual']],
  ['mỗi cụm không quá 02 tập thể.', ['max 2 collective mỗi cụm']],
  ['không quá 05 cá nhân, trong đó ít nhất 01 cá nhân là người lao động.', ['max 5 individual 1']],
  ['không quá 20% tổng số trường.', ['max 20% collective']],
  ['tặng Giấy khen cho 03 thôn và 20 hộ gia đình.', ['exact 3 collective', 'exact 20 household']],
  [
    'tặng Giấy khen cho 03 lớp dẫn đầu mỗi khối và 02 giáo viên.',
    ['exact 3 collective mỗi khối', 'exact 2 individual mỗi khối'],
  ],
  [
    'tập thể không quá 20% tổng số đơn vị; cá nhân không quá 5% tổng số viên chức.',
    ['max 20% collective', 'max 5% individual'],
  ],
  [
    'không quá 10% học sinh; riêng lớp Xuất sắc không quá 15% học sinh.',
    ['max 10% individual', 'max 15% individual riêng lớp Xuất sắc'],
  ],
  ['Mỗi đơn vị giới thiệu không quá 02 cá nhân.', []],
]

for (const [words, read] of QUOTAS)
  test(`“${words}” gives ${read.length === 0 ? 'no quota' : read.join(', ')}`, () => {
    assert.deepEqual(quotasOf(words), read)
  })

const BOUNDS: readonly (readonly [words: string, read: readonly string[]])[] = [
  ['Hồ sơ đúng hạn trên 98%.', ['> 98 %']],
  ['Mức hài lòng từ 85% trở lên.', ['>= 85 %']],
  ['Tỷ lệ giải ngân phải vượt 45% kế hoạch.', ['> 45 %']],
  ['Giải phóng mặt bằng (tối đa 40 điểm).', []],
  ['Tổ chức tối thiểu 02 cuộc đối thoại trong năm.', ['>= 2 cuộc đối thoại']],
  ['Doanh nghiệp có từ 25 lao động trở lên.', ['>= 25 lao động']],
  ['Lớp Tiên tiến: từ 75 đến dưới 90 điểm.', ['< 90 điểm', '>= 75 điểm']],
  ['Tổng điểm đạt tối thiểu 80/100 điểm.', ['>= 80 điểm']],
  ['Không để quá 3% kiến nghị tồn đọng.', ['<= 3 %']],
  ['Báo cáo có ít nhất 05 trang.', []],
]

for (const [words, read] of BOUNDS)
  test(`“${words}” is ${read.join(', ') || 'no threshold'}`, () => {
    assert.deepEqual(thresholdsOf(words), read)
  })

const EVENTS: readonly (readonly [words: string, read: readonly string[]])[] = [
  [
    'Các đơn vị gửi báo cáo sau khi kết thúc đợt thi đua.',
    ['submission sau khi kết thúc đợt thi đua'],
  ],
  [
    'Hội đồng xét ngay khi có kết quả thẩm định, công khai.',
    ['other ngay khi có kết quả thẩm định'],
  ],
  ['Trong 05 ngày kể từ khi có kết quả, đơn vị gửi hồ sơ.', []],
  [
    'Tổng kết phong trào sau khi Chương trình mục tiêu kết thúc.',
    ['other sau khi Chương trình mục tiêu kết thúc'],
  ],
  ['Trình Hiệu trưởng quyết định trước Lễ bế giảng.', ['other trước Lễ bế giảng']],
  ['Gửi báo cáo trước Hội nghị tổng kết ngày 05/12/2026.', []],
  ['Đợt thi đua kéo dài đến khi tổng kết, báo cáo.', []],
  ['Kiểm tra trước khi kết thúc đợt thi đua để báo cáo.', []],
]

for (const [words, read] of EVENTS)
  test(`“${words}” waits for ${read.join(', ') || 'nothing'}`, () => {
    const { openEvents } = draftOf(`I. TỔ CHỨC THỰC HIỆN\n1. ${words}`)
    assert.deepEqual(
      openEvents.map(({ value }) => `${value.of} ${value.words}`),
      read,
    )
  })
