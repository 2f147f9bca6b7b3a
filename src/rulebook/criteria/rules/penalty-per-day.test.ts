/** One point for two days, then one point a day: cumulative or not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { PenaltyPerDay, penaltyPerDay } from './penalty-per-day.ts'
import { wordPenaltyPerDay } from './penalty-per-day.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(0)
const written = {
  kind: 'penalty-per-day',
  steps: [
    { 'from-day': 1, 'to-day': 2, points: '-1' },
    { 'from-day': 3, 'points-per-day': '-1' },
  ],
}
const rule = PenaltyPerDay.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { 'days-late': n(0) }, gives: '0', why: 'in time' },
  { inputs: { 'days-late': n(2) }, gives: '-1', why: 'the second day is still the first step' },
  {
    inputs: { 'days-late': n(3) },
    gives: 'refused cumulative-undeclared',
    why: 'the text does not say whether the steps add',
  },
  {
    declared: { cumulative: true },
    inputs: { 'days-late': n(4) },
    gives: '-3',
    why: 'one, and one for each of days three and four',
  },
  {
    declared: { cumulative: false },
    inputs: { 'days-late': n(4) },
    gives: '-2',
    why: 'only days three and four',
  },
  {
    declared: { steps: [{ 'from-day': 1, 'to-day': 1, points: '-2' }] },
    inputs: { 'days-late': n(2) },
    gives: 'refused days-beyond-table',
    why: 'the table ends at one day',
  },
  { inputs: {}, gives: 'missing days-late', why: 'not recorded' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`penalty-per-day gives ${gives}: ${why}`, () => {
    const own = PenaltyPerDay.parse({ ...written, ...declared })

    assert.equal(brief(penaltyPerDay.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = penaltyPerDay.points(rule, { 'days-late': n(2) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordPenaltyPerDay(rule, finding), 'Nộp trễ 2 ngày: trừ 1 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = penaltyPerDay.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
