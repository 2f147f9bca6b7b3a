/** Criteria tables by examples: each form in which plans print them, and what is no criterion. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { sumFaults } from './criteria/criteria-sums.ts'
import { readPlan } from './draft.ts'
import { readDocx } from './text/docx.reader.ts'
import { type PlanText, textOf } from './text/plan-text.ts'

const HEAD = 'KẾ HOẠCH\nPhát động thi đua năm 2026\n\nI. MỤC ĐÍCH\nNâng cao chất lượng.\n'

function read(text: PlanText) {
  const { criteria, scoreTotals, lineRules, tableScopes } = readPlan(text).draft
  const lines = criteria.map(({ value }) => value)
  const totals = scoreTotals.map(({ value }) => value)
  const rules = lineRules.map(({ value, sureness }) => `${value.code} ${value.words} (${sureness})`)
  const whom = tableScopes.map(({ value, sureness }) => `${value.set} ${value.whom} (${sureness})`)
  return { lines, totals, told: lines.map(told), faults: sumFaults(lines, totals), rules, whom }
}

function told(line: Readonly<{ code: string; points?: string; section: string; per?: string }>) {
  const { code, points = '?', section, per } = line
  return [code, points, section === 'main' ? '' : section, per].filter((it) => it).join(' ')
}

const inPlan = (body: string) => read(textOf(`${HEAD}${body}\n`))

test('numbered text with points becomes a tree', () => {
  const { told, totals } = inPlan(
    'II. THANG ĐIỂM\nTổng điểm là 100 điểm.\n1. Xây dựng tổ chức: 40 điểm\n' +
      'a) Phát triển hội viên: 15 điểm\nb) Sinh hoạt đúng kỳ: 25 điểm\n2. Phong trào: 60 điểm\n' +
      '3. Điểm thưởng: có mô hình mới, cộng 05 điểm.\n4. Báo cáo chậm, mỗi lần trừ 02 điểm.',
  )

  assert.deepEqual(told, ['1 40', '1.a 15', '1.b 25', '2 60', '3 5 bonus', '4 2 penalty case'])
  assert.deepEqual(totals, [{ set: 1, of: 'total', points: '100' }])
})

test('a table flattened to one cell a line is read by its numbers', () => {
  const { told, faults } = inPlan(
    'II. BẢNG ĐIỂM\n\nTT\nNội dung tiêu chí\nĐiểm tối đa\nI\nCHẤT LƯỢNG\n1\nDuy trì sĩ số\n15\n' +
      '2\nTỷ lệ hoàn thành đạt 98%\ntrở lên\n20\nII\nQUẢN LÝ\n65\n1\nHọc bạ số\n65\nTổng cộng\n100',
  )

  assert.deepEqual(told, ['I ?', 'I.1 15', 'I.2 20', 'II 65', 'II.1 65'])
  assert.deepEqual(faults, [])
})

test('a table set in columns goes on over lines without number', () => {
  const { lines, told } = inPlan(
    'II. BẢNG ĐIỂM\nTT   Tiêu chí                      Điểm tối đa\n' +
      '1    Ban hành kế hoạch đúng        60\n     hạn và đủ nội dung\n' +
      '2    Báo cáo định kỳ               40\nTổng cộng                          100',
  )

  assert.deepEqual(told, ['1 60', '2 40'])
  assert.equal(lines[0]?.name, 'Ban hành kế hoạch đúng hạn và đủ nội dung')
})

test('a table between bars is read by its columns; a bonus group makes its lines bonus', () => {
  const row = (...cells: readonly string[]) => `|\n${cells.map((one) => `${one}\n|\n`).join('')}`
  const { told, faults } = inPlan(
    `PHỤ LỤC\n${row('TT', 'Tiêu chí chấm điểm', 'Điểm chuẩn')}${row('I', 'NHÓM XÃ', '115')}` +
      `${row('1', 'Mở tài khoản', '**100**')}${row('2', 'Điểm cộng', '15')}` +
      row('2.1', 'Đạt 100% trước hạn', '15'),
  )

  assert.deepEqual(told, ['I 115', 'I.1 100', 'I.2 15 bonus', 'I.2.1 15 bonus'])
  assert.deepEqual(faults, [])
})

test('a Word table with merged cells, a bonus column and a penalty column', () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const table =
    row('TT', 'Nội dung', 'Điểm tối đa', 'Điểm thưởng', 'Điểm trừ') +
    row('I. Chỉ đạo', '40') +
    row('1', 'Ban hành kế hoạch', '7,5', '', '') +
    row('2', 'Mô hình mới', '', '3', '') +
    row('3', 'Báo cáo chậm', '', '', '2')
  const xml = `<w:document><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`
  const text = readDocx(zipSync({ 'word/document.xml': new TextEncoder().encode(xml) }))

  assert.ok(typeof text === 'object')
  assert.deepEqual(read(text).told, ['I 40', 'I.1 7.5', 'I.2 3 bonus', 'I.3 2 penalty'])
})

test('levels of one line, bands of classes and shares of points are no criteria', () => {
  const { told } = inPlan(
    'II. CHẤM ĐIỂM\n1. Giải quyết hồ sơ đúng hạn: 10 điểm\n- Đạt 100%: 10 điểm\n' +
      '- Từ 90% đến dưới 100%: 8 điểm\n- Dưới 90%: 0 điểm\nIII. XẾP LOẠI\n' +
      '- Xuất sắc: từ 95 điểm trở lên;\n- Tốt: 85 điểm đến dưới 95 điểm;\n' +
      '- Điểm thưởng không vượt quá 10% điểm chuẩn.',
  )

  assert.deepEqual(told, ['1 10'])
})

test('levels below a line, and words behind its points, are how it is scored', () => {
  const { told, rules } = inPlan(
    'II. CHẤM ĐIỂM\n1. Giải quyết hồ sơ đúng hạn: 10 điểm\n- Đạt 100%: 10 điểm\n' +
      '- Từ 90% đến dưới 100%: 8 điểm\n- Dưới 90%: 0 điểm\n' +
      '2. Đăng tin: 15 điểm. Mỗi tin, bài được tính 03 điểm, tối đa 15 điểm.\n' +
      '3. Thu quỹ: 25 điểm (điểm đạt = tỷ lệ thực hiện x 25).\n4. Nền nếp: 50 điểm. Chấm theo sổ.',
  )

  assert.deepEqual(told, ['1 10', '2 15', '3 25', '4 50'])
  assert.deepEqual(rules, [
    '1 Đạt 100%: 10 điểm; Từ 90% đến dưới 100%: 8 điểm; Dưới 90%: 0 điểm (likely)',
    '2 Mỗi tin, bài được tính 03 điểm, tối đa 15 điểm (likely)',
    '3 điểm đạt = tỷ lệ thực hiện x 25 (likely)',
  ])
})

test('a column of a flattened table says how its lines are scored, and the words above whom', () => {
  const table = (name: string, rule: string) =>
    `Bảng điểm đối với ${name}\nSTT\nNội dung\nĐiểm chuẩn\nCách chấm\n1\nVệ sinh\n60\n${rule}\n` +
    '2\nHọp dân\n40\nHội đồng xem xét\nTổng điểm\n100\n'
  const { told, rules, whom } = inPlan(
    `II. CHẤM ĐIỂM\n${table('các thôn', 'Đạt: 60 điểm; không đạt: 0 điểm')}` +
      table('các trường học', 'Mỗi lỗi trừ 02 điểm'),
  )

  assert.deepEqual(told, ['1 60', '2 40', '1 60', '2 40'])
  assert.deepEqual(rules, [
    '1 Đạt: 60 điểm; không đạt: 0 điểm (sure)',
    '2 Hội đồng xem xét (guess)',
    '1 Mỗi lỗi trừ 02 điểm (sure)',
    '2 Hội đồng xem xét (guess)',
  ])
  assert.deepEqual(whom, ['1 các thôn (sure)', '2 các trường học (sure)'])
})

test('a table under a heading that says nothing of whom scores nobody by name', () => {
  const { whom } = inPlan('II. CHẤM ĐIỂM THI ĐUA\n1. Chỉ đạo: 40 điểm\n2. Kết quả: 60 điểm')

  assert.deepEqual(whom, [])
})

test('a plan that names criteria without points gives none', () => {
  const { told, totals } = inPlan(
    'II. TIÊU CHÍ THI ĐUA\n1. Hoàn thành nhiệm vụ.\n2. Có ít nhất 02 sáng kiến.\n' +
      'Đơn vị có thành tích xuất sắc được cộng điểm vào thi đua cuối năm.',
  )

  assert.deepEqual([told, totals], [[], []])
})

test('sums that do not agree are told and stay as printed', () => {
  const { faults, told } = inPlan(
    'II. THANG ĐIỂM\nTổng điểm là 100 điểm.\n1. Chỉ đạo: 40 điểm\na) Kế hoạch: 15 điểm\n' +
      'b) Báo cáo: 20 điểm\n2. Kết quả: 50 điểm',
  )

  assert.deepEqual(told, ['1 40', '1.a 15', '1.b 20', '2 50'])
  assert.deepEqual(faults, [
    { set: 1, code: '1', printed: '40', added: '35' },
    { set: 1, code: '', printed: '100', added: '90' },
  ])
})

test('a first number printed again begins another table', () => {
  const { lines } = inPlan(
    'II. THANG ĐIỂM TẬP THỂ\n1. Chỉ đạo: 40 điểm\n2. Kết quả: 60 điểm\n' +
      'III. THANG ĐIỂM CÁ NHÂN\n1. Kỷ luật: 30 điểm\n2. Hiệu quả: 70 điểm',
  )

  assert.deepEqual(
    lines.map(({ set, code }) => `${set}/${code}`),
    ['1/1', '1/2', '2/1', '2/2'],
  )
})

test('a flattened table may have the rule before the points', () => {
  const { lines, rules } = inPlan(
    'II. BẢNG ĐIỂM\nTT\nNội dung\nCách chấm\nĐiểm\n1\nSinh hoạt đủ kỳ\nThiếu 1 kỳ trừ 2 điểm\n20\n' +
      '2\nMô hình tự quản\ncủa chi hội\nCó mô hình: 30 điểm; không có: 0 điểm\n30\nTổng cộng\n50\n',
  )

  assert.deepEqual(
    lines.map(({ name, points }) => `${name} ${points}`),
    ['Sinh hoạt đủ kỳ 20', 'Mô hình tự quản của chi hội 30'],
  )
  assert.deepEqual(rules, [
    '1 Thiếu 1 kỳ trừ 2 điểm (likely)',
    '2 Có mô hình: 30 điểm; không có: 0 điểm (sure)',
  ])
})

test('a scale in its heading, points for each case, and a line that begins with what is not', () => {
  const { told, totals } = inPlan(
    'II. CHẤM ĐIỂM KHU PHỐ (tổng 100 điểm)\n1. 100% hẻm có đèn: 60 điểm\n' +
      '2. Không có điểm rác tự phát: 40 điểm\n' +
      '3. Điểm cộng: có mô hình mới cộng 5 điểm/mô hình.\n',
  )

  assert.deepEqual(told, ['1 60', '2 40', '3 5 bonus case'])
  assert.deepEqual(totals, [{ set: 1, of: 'total', points: '100' }])
})
