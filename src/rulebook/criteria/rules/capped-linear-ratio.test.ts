/** Points against a target. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { CappedLinearRatio, cappedLinearRatio } from './capped-linear-ratio.ts'
import { wordCappedLinearRatio } from './capped-linear-ratio.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(2)
const written = { kind: 'capped-linear-ratio', part: 'a', whole: 'b', target: '80%' }
const rule = CappedLinearRatio.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { part: n(56), whole: n(376) }, gives: '35/94', why: '14.89% of a target of 80%' },
  {
    inputs: { part: n(80), whole: n(100) },
    gives: '2',
    why: 'the target itself earns the maximum',
  },
  {
    inputs: { part: n(79), whole: n(100) },
    gives: '1.975',
    why: 'just below the target is in proportion',
  },
  { inputs: { part: n(95), whole: n(100) }, gives: '2', why: 'more than the target earns no more' },
  { inputs: { part: n(0), whole: n(0) }, gives: 'zero-denominator', why: 'no cases have no ratio' },
  { inputs: {}, gives: 'missing part whole', why: 'every missing figure is named' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`capped-linear-ratio gives ${gives}: ${why}`, () => {
    const own = CappedLinearRatio.parse({ ...written, ...declared })

    assert.equal(brief(cappedLinearRatio.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = cappedLinearRatio.points(rule, { part: n(40), whole: n(100) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordCappedLinearRatio(rule, finding, MAX), '40/100 ÷ 80% × 2 điểm = 1 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = cappedLinearRatio.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
