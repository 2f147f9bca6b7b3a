/** The jump at the floor: 60% scores, a hair less does not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'
import { ThresholdLinearRatio, thresholdLinearRatio } from './threshold-linear-ratio.ts'
import { wordThresholdLinearRatio } from './threshold-linear-ratio.vi.ts'

const n = (count: number) => exact(count)
const MAX = exact(10)
const written = {
  kind: 'threshold-linear-ratio',
  part: 'a',
  whole: 'b',
  floor: '60%',
  'floor-included': true,
  target: '85%',
  below: 0,
}
const rule = ThresholdLinearRatio.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  {
    inputs: { part: n(60), whole: n(100) },
    gives: '120/17',
    why: '60% of a target of 85% is 7.0588...',
  },
  { inputs: { part: n(5999), whole: n(10000) }, gives: '0', why: '59.99% is below the floor' },
  {
    declared: { 'floor-included': false },
    inputs: { part: n(60), whole: n(100) },
    gives: '0',
    why: '"trên 60%" leaves 60% out',
  },
  { inputs: { part: n(85), whole: n(100) }, gives: '10', why: 'the target earns the maximum' },
  {
    inputs: { part: n(99), whole: n(100) },
    gives: '10',
    why: 'more than the target earns no more',
  },
  {
    inputs: { part: n(1), whole: n(0) },
    gives: 'zero-denominator',
    why: 'no allocation has no ratio',
  },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`threshold-linear-ratio gives ${gives}: ${why}`, () => {
    const own = ThresholdLinearRatio.parse({ ...written, ...declared })

    assert.equal(brief(thresholdLinearRatio.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = thresholdLinearRatio.points(rule, { part: n(5999), whole: n(10000) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordThresholdLinearRatio(rule, finding, MAX), '5.999/10.000 dưới 60%: 0 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = thresholdLinearRatio.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
