/** Integer thresholds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'
import { TieredCount, tieredCount } from './tiered-count.ts'
import { wordTieredCount } from './tiered-count.vi.ts'

const n = (count: number) => exact(count)
const MAX = exact(2)
const written = {
  kind: 'tiered-count',
  count: 'số sáng kiến',
  tiers: [
    { 'at-least': 2, points: 2 },
    { 'at-least': 1, points: 1 },
  ],
  otherwise: 0,
}
const rule = TieredCount.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { count: n(2) }, gives: '2', why: 'two initiatives' },
  { inputs: { count: n(9) }, gives: '2', why: 'more than two earn no more' },
  { inputs: { count: n(1) }, gives: '1', why: 'one initiative' },
  { inputs: { count: n(0) }, gives: '0', why: 'none, and recorded as none' },
  { inputs: {}, gives: 'missing count', why: 'none recorded is not none' },
  {
    inputs: { count: exact('1.5') },
    gives: 'refused not-whole',
    why: 'half an initiative does not exist',
  },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`tiered-count gives ${gives}: ${why}`, () => {
    const own = TieredCount.parse({ ...written, ...declared })

    assert.equal(brief(tieredCount.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = tieredCount.points(rule, { count: n(1) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordTieredCount(rule, finding), 'số sáng kiến: 1, mức từ 1 trở lên: 1 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = tieredCount.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
