/**
 * Plan 454/KH-UBND: "hàng năm trên 98%" and how the years make a period's result, by each answer.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { Condition, type Facts } from '#rulebook/conditions'
import { Cycle } from '#rulebook/definition'
import { examineIn } from './period.ts'

const years = ['nam-2022', 'nam-2023', 'nam-2024', 'nam-2025']
const period = Cycle.parse({
  id: 'giai-doan',
  kind: 'period',
  name: 'Giai đoạn 2022 - 2025',
  from: '2022-01-01',
  to: '2025-12-31',
  years,
})
const onTime = Condition.parse({
  id: 'on-time',
  ratio: { of: 'on-time', 'more-than': '98%' },
  clause: 'IV.3.2.a',
  words: 'đạt trên 98%',
})
const registered = Condition.parse({
  id: 'registered',
  'registered-in-time': true,
  clause: 'IV.1',
  words: 'Đăng ký thi đua hằng năm và giai đoạn',
})

/** 99% every year but the one named, which has 97%; the pool of all four is 98,5%. */
function facts(bad: string | undefined): Facts {
  return {
    reading: (_, cycle) =>
      years.includes(cycle)
        ? { kind: 'ratio', part: exact(cycle === bad ? 970 : 990), whole: exact(1000) }
        : undefined,
    awaiting: () => undefined,
    registration: (_, cycle) => ({ state: cycle === 'giai-doan' ? 'in-time' : 'none' }),
    pending: () => [],
    ruling: () => undefined,
    unit: () => undefined,
    years: (cycle) => (cycle === 'giai-doan' ? years : [cycle]),
    yearsUpTo: () => years,
    level: () => undefined,
  }
}

const verdict = (rule: 'every-year' | 'last-year' | 'conclusion' | undefined, bad?: string) =>
  examineIn([onTime], { subject: 'a', cycle: period }, { facts: facts(bad), rule }).verdict

for (const { rule, bad, expected, why } of [
  { rule: 'every-year', bad: undefined, expected: 'met', why: 'every year is above 98%' },
  {
    rule: 'every-year',
    bad: 'nam-2023',
    expected: 'not-met',
    why: 'one year at 97% fails although the pool is above 98%',
  },
  { rule: 'last-year', bad: 'nam-2023', expected: 'met', why: 'only 2025 is asked' },
  { rule: 'last-year', bad: 'nam-2025', expected: 'not-met', why: '2025 is the bad year' },
  {
    rule: 'conclusion',
    bad: undefined,
    expected: 'not-established',
    why: 'the period has no figure of its own',
  },
] as const) {
  test(`period result ${rule}, bad year ${bad ?? 'none'}: ${expected}, because ${why}`, () => {
    assert.equal(verdict(rule, bad), expected)
  })
}

test('registration for the period is asked of the period, whatever the rule', () => {
  for (const rule of ['every-year', 'last-year', 'conclusion'] as const) {
    const found = examineIn(
      [registered],
      { subject: 'a', cycle: period },
      { facts: facts(undefined), rule },
    )
    assert.equal(found.verdict, 'met', rule)
  }
})

test('an annual cycle is examined as it is', () => {
  const annual = Cycle.parse({ ...period, id: 'nam-2023', kind: 'annual', years: [] })
  const found = examineIn(
    [onTime],
    { subject: 'a', cycle: annual },
    { facts: facts(undefined), rule: 'every-year' },
  )

  assert.equal(found.findings[0]?.parts, undefined)
  assert.equal(found.verdict, 'met')
})
