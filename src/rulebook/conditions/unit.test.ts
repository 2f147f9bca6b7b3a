import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainFinding } from './finding.vi.ts'
import { condition, counts, find, level, names } from './given.test.ts'

const ba = { subject: 'ba', cycle: 'nam-2023' }
const agency = condition({
  clause: 'IV.3.2.b',
  words: 'cơ quan đạt từ 80% trở lên và xếp loại “Tốt” trở lên',
  unit: [
    { id: 'i', clause: 'IV.3.2.b', words: 'w', ratio: { of: 'chi-so', 'at-least': '80%' } },
    { id: 'k', clause: 'IV.3.2.b', words: 'w', class: { of: 'xep-loai', 'at-least': 'tot' } },
  ],
})
const units = { 'ba nam-2023': 'xa-a' }

test('the person is judged by the figures of the own unit, not by the own', () => {
  const readings = {
    'xa-a nam-2023 chi-so': counts(80, 100),
    'xa-a nam-2023 xep-loai': level('tot'),
    'ba nam-2023 chi-so': counts(1, 100),
  }
  assert.equal(find(agency, { readings, units }, ba).verdict, 'met')
})

test('80% and "Khá" fails: both the index and the class are asked', () => {
  const readings = {
    'xa-a nam-2023 chi-so': counts(80, 100),
    'xa-a nam-2023 xep-loai': level('kha'),
  }
  assert.equal(find(agency, { readings, units }, ba).verdict, 'not-met')
})

test('somebody without a unit on record is not established', () => {
  const finding = find(agency, {}, ba)
  assert.deepEqual(finding.missing, { why: 'no-unit' })
  assert.match(explainFinding(finding, names), /: hồ sơ chưa ghi đơn vị công tác\. Căn cứ/)
})

test('the unit is named, in the whole and in each part', () => {
  const readings = { 'xa-a nam-2023 chi-so': counts(813, 1000, '15/QĐ-UBND') }
  assert.equal(
    explainFinding(find(agency, { readings, units }, ba), names),
    [
      'Chưa đủ căn cứ: “cơ quan đạt từ 80% trở lên và xếp loại “Tốt” trở lên”, xét theo đơn vị công tác (năm 2023): đơn vị công tác là UBND xã An Hạ; trong 2 điều kiện thành phần: 1 đạt và 1 chưa đủ căn cứ. Căn cứ: mục IV.3.2.b.',
      '  1. Đạt: chỉ số cải cách hành chính đạt từ 80% trở lên (UBND xã An Hạ, năm 2023): thực tế 813/1.000, bằng 81,3% (15/QĐ-UBND).',
      '  2. Chưa đủ căn cứ: xếp loại chỉ số cải cách hành chính đạt mức “Tốt” trở lên (UBND xã An Hạ, năm 2023): hồ sơ chưa có kết quả xếp loại.',
    ].join('\n'),
  )
})
