import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Verdict } from './finding.ts'
import { explainFinding } from './finding.vi.ts'
import { condition, find, names, number } from './given.test.ts'

const index = condition({ count: { of: 'chi-so', 'at-least': 80 } })
const late = condition({ count: { of: 'tre-han', 'less-than': 1 } })

const cases: readonly (readonly [typeof index, string, string, Verdict])[] = [
  [index, 'chi-so', '80', 'met'],
  [index, 'chi-so', '79.99', 'not-met'],
  [index, 'chi-so', '81.25', 'met'],
  [index, 'chi-so', '239/3', 'not-met'],
  [late, 'tre-han', '0', 'met'],
  [late, 'tre-han', '1', 'not-met'],
]

for (const [rule, indicator, value, verdict] of cases) {
  test(`${value} on ${indicator} is ${verdict}`, () => {
    const readings = { [`xa-a nam-2023 ${indicator}`]: number(value) }
    assert.equal(find(rule, { readings }).verdict, verdict)
  })
}

test('no record is not zero: even "below one" is not established without it', () => {
  assert.equal(find(late, {}).verdict, 'not-established')
})

test('a number is told with its unit', () => {
  const readings = { 'xa-a nam-2023 chi-so': number('81.25') }
  assert.equal(
    explainFinding(find(index, { readings }), names),
    'Đạt: chỉ số cải cách hành chính đạt từ 80 điểm trở lên (năm 2023): thực tế 81,25 điểm. Căn cứ: mục IV.3.2.a.',
  )
  assert.match(explainFinding(find(index, {}), names), /hồ sơ chưa có số liệu\. Căn cứ/)
})
