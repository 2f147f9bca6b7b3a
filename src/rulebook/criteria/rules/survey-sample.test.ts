/** Fifty people at 0.4 each. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'
import { SurveySample, surveySample } from './survey-sample.ts'
import { wordSurveySample } from './survey-sample.vi.ts'

const n = (count: number) => exact(count)
const MAX = exact(20)
const written = {
  kind: 'survey-sample',
  'sample-size': 50,
  'points-per-yes': 0.4,
  'points-per-no': 0,
  gate: 'có kế hoạch',
}
const rule = SurveySample.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { gate: true, yes: n(48), asked: n(50) }, gives: '19.2', why: 'forty-eight yes' },
  { inputs: { gate: false }, gives: '0', why: 'no plan, no points' },
  {
    inputs: { yes: n(48), asked: n(50) },
    gives: 'missing gate',
    why: 'nobody judged the evidence',
  },
  {
    inputs: { gate: true, yes: n(20), asked: n(25) },
    gives: 'refused sample-too-small',
    why: 'the text does not say what a small sample means',
  },
  {
    declared: { 'small-sample': 'scale' },
    inputs: { gate: true, yes: n(20), asked: n(25) },
    gives: '16',
    why: 'declared to be scaled',
  },
  {
    declared: { 'small-sample': 'as-counted' },
    inputs: { gate: true, yes: n(20), asked: n(25) },
    gives: '8',
    why: 'declared to be counted as it is',
  },
  {
    inputs: { gate: true, yes: n(51), asked: n(50) },
    gives: 'refused part-exceeds-whole',
    why: 'more yes than people',
  },
  {
    inputs: { gate: true, yes: n(0), asked: n(0) },
    gives: 'zero-denominator',
    why: 'nobody was asked',
  },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`survey-sample gives ${gives}: ${why}`, () => {
    const own = SurveySample.parse({ ...written, ...declared })

    assert.equal(brief(surveySample.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = surveySample.points(rule, { gate: true, yes: n(48), asked: n(50) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(
    wordSurveySample(rule, finding),
    '48/50 người được hỏi xác nhận, 0,4 điểm mỗi người: 19,2 điểm',
  )
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = surveySample.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
