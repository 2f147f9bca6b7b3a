import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from './finding.ts'
import { explainFinding } from './finding.vi.ts'
import { condition, counts, day, find, names, PERIOD, YEARS } from './given.test.ts'

const inner = {
  id: 'o',
  clause: 'IV.3.2.a',
  words: 'w',
  ratio: { of: 'dung-han', 'more-than': '98%' },
}
const yearly = condition({ words: 'hàng năm đạt trên 98%', 'each-year': [inner] })
const period = { subject: 'xa-a', cycle: PERIOD }

const readingsOf = (rates: readonly (readonly [number, number])[]): Record<string, Reading> =>
  Object.fromEntries(
    rates.map(([part, whole], i) => [`xa-a ${YEARS[i]} dung-han`, counts(part, whole)]),
  )

test('one bad year of four fails although the four together pass', () => {
  const rates = [
    [999, 1000],
    [97, 100],
    [999, 1000],
    [999, 1000],
  ] as const
  const [part, whole] = [0, 1].map((i) => rates.reduce((sum, rate) => sum + (rate[i] ?? 0), 0))
  assert.ok((part ?? 0) * 100 > (whole ?? 0) * 98)
  const finding = find(yearly, { readings: readingsOf(rates) }, period)
  assert.equal(finding.verdict, 'not-met')
  assert.equal(
    explainFinding(finding, names),
    [
      'Không đạt: “hàng năm đạt trên 98%”, xét từng năm (giai đoạn 2022 - 2025): đạt: năm 2022, năm 2024 và năm 2025; không đạt: năm 2023. Căn cứ: mục IV.3.2.a.',
      '  1. Đạt: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2022): thực tế 999/1.000, bằng 99,9%.',
      '  2. Không đạt: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2023): thực tế 97/100, bằng 97%.',
      '  3. Đạt: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2024): thực tế 999/1.000, bằng 99,9%.',
      '  4. Đạt: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2025): thực tế 999/1.000, bằng 99,9%.',
    ].join('\n'),
  )
})

test('a year without figures leaves the period not established', () => {
  const rates = [
    [99, 100],
    [99, 100],
    [99, 100],
  ] as const
  assert.equal(find(yearly, { readings: readingsOf(rates) }, period).verdict, 'not-established')
})

test('a year ruled not applicable is left out', () => {
  const rates = [
    [99, 100],
    [99, 100],
    [99, 100],
  ] as const
  const ruling = { ground: 'chưa thành lập bộ phận', by: 'Phòng Nội vụ', on: day('2025-12-01') }
  const given = { readings: readingsOf(rates), rulings: { 'xa-a nam-2025 o': ruling } }
  assert.equal(find(yearly, given, period).verdict, 'met')
})

test('asked of an annual cycle it is asked of that year alone', () => {
  const finding = find(yearly, { readings: { 'xa-a nam-2023 dung-han': counts(99, 100) } })
  assert.equal(finding.verdict, 'met')
  assert.equal(finding.parts?.length, 1)
})
