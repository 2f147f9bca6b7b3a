import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact, multiply, ratio } from '#kernel'
import { compileBound } from './bound.ts'
import { wordDemand } from './demand.vi.ts'
import type { Verdict } from './finding.ts'
import { explainFinding } from './finding.vi.ts'
import { condition, counts, find, names } from './given.test.ts'
import { judgeExactRatio, judgeRatio } from './ratio.ts'

const onTime = condition({ ratio: { of: 'dung-han', 'more-than': '98%' } })
const satisfied = condition({ ratio: { of: 'hai-long', 'at-least': '85%' } })
const tasksDone = condition({ ratio: { of: 'nhiem-vu', 'at-least': '90%' } })
const index = condition({ ratio: { of: 'chi-so', 'at-least': '80%' } })
const quota = condition({ ratio: { of: 'co-cau', 'at-most': '20%' } })

type Case = readonly [typeof onTime, string, number, number, Verdict, string]
const cases: readonly Case[] = [
  [onTime, 'dung-han', 98, 100, 'not-met', '"trên 98%" leaves 98% out'],
  [onTime, 'dung-han', 9801, 10000, 'met', 'one application more is enough'],
  [onTime, 'dung-han', 4898, 5000, 'not-met', '97,96% is not rounded up'],
  [onTime, 'dung-han', 4901, 5000, 'met', '98,02% is above 98%'],
  [onTime, 'dung-han', 0, 0, 'not-established', 'no application means no rate'],
  [onTime, 'dung-han', 0, 1, 'not-met', 'one application, late'],
  [satisfied, 'hai-long', 85, 100, 'met', '"từ 85%" takes 85% in'],
  [satisfied, 'hai-long', 8499, 10000, 'not-met', '84,99% is below'],
  [tasksDone, 'nhiem-vu', 90, 100, 'met', '"90% trở lên" takes 90% in'],
  [tasksDone, 'nhiem-vu', 17, 19, 'not-met', '89,4736…% is below'],
  [index, 'chi-so', 80, 100, 'met', '"từ 80% trở lên" takes 80% in'],
  [index, 'chi-so', 7999, 10000, 'not-met', '79,99% is below'],
  [quota, 'co-cau', 20, 100, 'met', '"không quá 20%" takes 20% in'],
  [quota, 'co-cau', 2001, 10000, 'not-met', '20,01% is above'],
]

for (const [rule, indicator, part, whole, verdict, why] of cases) {
  test(`${part}/${whole} on ${indicator} is ${verdict}: ${why}`, () => {
    const readings = { [`xa-a nam-2023 ${indicator}`]: counts(part, whole) }
    assert.equal(find(rule, { readings }).verdict, verdict)
  })
}

test('no record is not established and names what is missing', () => {
  const { verdict, missing } = find(onTime, {})
  assert.equal(verdict, 'not-established')
  assert.deepEqual(missing, { why: 'no-record', indicator: 'dung-han' })
})

test('a whole of zero keeps its reading and says why there is no rate', () => {
  const finding = find(onTime, { readings: { 'xa-a nam-2023 dung-han': counts(0, 0) } })
  assert.deepEqual(finding.missing, { why: 'zero-whole', indicator: 'dung-han' })
  assert.equal(finding.reading?.kind, 'ratio')
})

test('counts, and the same ratio written with fractions, are judged alike', () => {
  const count = fc.oneof(fc.nat(200), fc.maxSafeInteger().map(Math.abs))
  fc.assert(
    fc.property(count, count, fc.integer({ min: 2, max: 9 }), (part, whole, by) => {
      const bound = compileBound({ word: 'more-than', value: exact('0.98') })
      const judged = judgeRatio(bound, part, whole)
      const share = ratio(1, by)
      assert.equal(judgeExactRatio(bound, exact(part), exact(whole)), judged)
      const cut = judgeExactRatio(
        bound,
        multiply(exact(part), share),
        multiply(exact(whole), share),
      )
      assert.equal(cut, judged)
    }),
  )
})

test('the sentence shows both counts, the exact share, the paper and the clause', () => {
  const readings = { 'xa-a nam-2023 dung-han': counts(4898, 5000, 'BC-07') }
  assert.equal(
    explainFinding(find(onTime, { readings }), names),
    'Không đạt: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2023): thực tế 4.898/5.000, bằng 97,96% (BC-07). Căn cứ: mục IV.3.2.a.',
  )
})

test('missing figures and an empty whole are told apart', () => {
  assert.equal(
    explainFinding(find(onTime, {}), names),
    'Chưa đủ căn cứ: tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98% (năm 2023): hồ sơ chưa có số liệu (hồ sơ đúng hạn; hồ sơ đã giải quyết). Căn cứ: mục IV.3.2.a.',
  )
  const readings = { 'xa-a nam-2023 dung-han': counts(0, 0) }
  assert.match(
    explainFinding(find(onTime, { readings }), names),
    /^Chưa đủ căn cứ: .*: chưa có phát sinh \(mẫu số “hồ sơ đã .*” bằng 0\) nên không có tỷ lệ\./,
  )
})

test('a ratio is demanded as a share', () => {
  assert.equal(wordDemand(satisfied, names), 'chỉ số hài lòng đạt từ 85% trở lên')
})
