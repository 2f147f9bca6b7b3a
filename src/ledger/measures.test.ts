import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { briefOf, wordsOf } from './sample.test.ts'

const A = { participant: 'phong-a', cycle: 'nam-2024' }
type Cells = Readonly<{ part?: string; whole?: string; value?: string }>

const told = (indicator: string, cells: Cells) =>
  wordsOf({ measures: [{ ...A, indicator, ...cells }] })
const brief = (indicator: string, cells: Cells) =>
  briefOf({ measures: [{ ...A, indicator, ...cells }] })

test('a numerator of 105 above a denominator of 100 is refused with both', () => {
  assert.deepEqual(told('dung-han', { part: '105', whole: '100' }), [
    '✗ measures 0 part: tử số 105 lớn hơn mẫu số 100. Cách sửa: đối chiếu hai số đếm với báo cáo; tỷ lệ không thể quá 100%.',
  ])
})

const ratios: readonly (readonly [Cells, readonly string[]])[] = [
  [{ part: '100', whole: '100' }, []],
  [{ part: '0', whole: '0' }, []],
  [{ part: '101', whole: '100' }, ['✗ measures 0 part part-above-whole']],
  [{ part: '1', whole: '0' }, ['✗ measures 0 part part-above-whole']],
  [{ part: '-1', whole: '100' }, ['✗ measures 0 part negative']],
  [{ part: '1', whole: '-2' }, ['✗ measures 0 whole negative']],
  [{ whole: '100' }, ['✗ measures 0 part cell-missing']],
  [{ part: '1' }, ['✗ measures 0 whole cell-missing']],
  [{ part: '1', whole: '2', value: '50%' }, ['✗ measures 0 value cell-surplus']],
]

for (const [cells, expected] of ratios)
  test(`a ratio of ${JSON.stringify(cells)}`, () => {
    assert.deepEqual(brief('dung-han', cells), expected)
  })

test('a count of 1.234 is no whole number, and may have been meant as a thousand and more', () => {
  assert.deepEqual(told('dung-han', { part: '1.234', whole: '1300' }), [
    '! measures 0 part: 1,234 không phải là số nguyên; “hồ sơ đúng hạn” là số đếm. Cách sửa: nếu dấu chấm ngăn hàng nghìn (1.234) thì bỏ dấu chấm và ghi 1234.',
  ])
})

test('a ratio recorded as a percentage is told which columns its indicator reads', () => {
  assert.deepEqual(told('dung-han', { value: '98%' }), [
    '✗ measures 0 part: còn trống; cần “hồ sơ đúng hạn”. Cách sửa: điền số liệu, hoặc xóa dòng nếu chưa có (chưa có khác với bằng 0).',
    '✗ measures 0 value: chỉ số này là tỷ lệ, chỉ đọc cột part (tử số) và whole (mẫu số); “98%” ở đây sẽ bị bỏ qua. Cách sửa: chuyển số liệu sang cột part (tử số) và whole (mẫu số), hoặc xóa ô này.',
    '✗ measures 0 whole: còn trống; cần “tổng hồ sơ”. Cách sửa: điền số liệu, hoặc xóa dòng nếu chưa có (chưa có khác với bằng 0).',
  ])
})

const numbers: readonly (readonly [Cells, readonly string[]])[] = [
  [{ value: '100' }, []],
  [{ value: '97,5' }, []],
  [{ value: '100,01' }, ['✗ measures 0 value above-greatest']],
  [{ value: 'chín mươi' }, ['✗ measures 0 value not-a-number']],
  [{ value: '98%' }, ['✗ measures 0 value not-a-number']],
  [{}, ['✗ measures 0 value cell-missing']],
  [{ value: '1', part: '1' }, ['✗ measures 0 part cell-surplus']],
  [{ value: '81.250' }, ['! measures 0 value maybe-thousands']],
  [{ value: '81.25' }, []],
  [{ value: '0.250' }, []],
]

for (const [cells, expected] of numbers)
  test(`a number of ${JSON.stringify(cells)}`, () => {
    assert.deepEqual(brief('chi-so', cells), expected)
  })

test('a number above the greatest of its indicator is refused with its unit', () => {
  assert.deepEqual(told('chi-so', { value: '100,5' }), [
    '✗ measures 0 value: 100,5 điểm lớn hơn mức cao nhất 100 điểm. Cách sửa: ghi không quá 100, hoặc sửa max của chỉ số trong campaign.yaml.',
  ])
  assert.deepEqual(told('chi-so', { value: 'nhiều' }), [
    '✗ measures 0 value: “nhiều” không phải là số; cần số cho “Chỉ số”. Cách sửa: chỉ ghi số như 97,5 hoặc 1250, không kèm dấu % hay đơn vị.',
  ])
  assert.deepEqual(told('chi-so', { value: '12.345' }), [
    '! measures 0 value: “12.345” được đọc là 12,345, có thể người ghi muốn nói 12345. Cách sửa: ghi 12,345 hoặc 12345 cho rõ.',
  ])
})

test('a level that the scale lacks is answered with its levels, the one of that name first', () => {
  assert.deepEqual(told('xep-loai', { value: 'Khá' }), [
    '✗ measures 0 value: thang xếp loại không có mức “Khá”. Có thể ghi: fair (Khá), good (Tốt). Cách sửa: ghi mã của một mức trong thang.',
  ])
  assert.match(
    told('xep-loai', { value: 'god' })[0] ?? '',
    /Có thể ghi: good \(Tốt\), fair \(Khá\)/,
  )
  assert.deepEqual(brief('xep-loai', {}), ['✗ measures 0 value cell-missing'])
})

test('the name of a level outweighs the letters of its id', () => {
  const levels = [
    { id: 'khac', name: 'Tốt' },
    { id: 'muc-hai', name: 'Khá' },
  ]
  const rows = { measures: [{ ...A, indicator: 'xep-loai', value: 'khá' }] }
  const told = wordsOf(rows, { scales: [{ id: 'thang', name: 'Thang', levels }] })
  assert.match(told[0] ?? '', /Có thể ghi: muc-hai \(Khá\), khac \(Tốt\)/)
})

test('an attestation that is neither có nor không is refused', () => {
  assert.deepEqual(told('guong-mau', { value: 'chưa rõ' }), [
    '✗ measures 0 value: “chưa rõ” không phải là có hay không; cần xác nhận “Gương mẫu”. Có thể ghi: có, không. Cách sửa: ghi có hoặc không; nếu chưa ai xác nhận thì xóa dòng.',
  ])
  for (const value of ['có', 'không', 'Khong', 'x'])
    assert.deepEqual(brief('guong-mau', { value }), [])
})

test('two whole counts are refused exactly when the part is above the whole', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (part, whole) => {
      const found = brief('dung-han', { part: String(part), whole: String(whole) })
      assert.equal(found.length > 0, part > whole)
    }),
    { numRuns: 50 },
  )
})
