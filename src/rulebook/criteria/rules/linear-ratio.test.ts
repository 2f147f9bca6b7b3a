/** Points in proportion; the cases are worked by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { LinearRatio, linearRatio } from './linear-ratio.ts'
import { wordLinearRatio } from './linear-ratio.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(20)
const written = { kind: 'linear-ratio', part: 'hoàn thành', whole: 'được giao' }
const rule = LinearRatio.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { part: n(960), whole: n(1000) }, gives: '19.2', why: '960 of 1,000 is 96%' },
  { inputs: { part: n(0), whole: n(7) }, gives: '0', why: 'nothing done scores nothing' },
  { inputs: { part: n(7), whole: n(7) }, gives: '20', why: 'all done scores the maximum' },
  {
    inputs: { part: n(8), whole: n(7) },
    gives: 'refused ratio-above-one',
    why: 'the table names no ceiling above 100%',
  },
  {
    declared: { 'above-one': 'cap' },
    inputs: { part: n(8), whole: n(7) },
    gives: '20',
    why: 'a declared cap stops at the maximum',
  },
  {
    declared: { 'above-one': 'allow' },
    inputs: { part: n(8), whole: n(7) },
    gives: '160/7',
    why: 'a declared permission passes the maximum',
  },
  { inputs: { part: n(0), whole: n(0) }, gives: 'zero-denominator', why: 'no cases have no ratio' },
  { inputs: { part: n(3) }, gives: 'missing whole', why: 'an absent figure is not zero' },
  {
    inputs: { part: n(-1), whole: n(7) },
    gives: 'refused negative',
    why: 'a count is not below zero',
  },
  { inputs: { part: true, whole: n(7) }, gives: 'refused wrong-type', why: 'yes is not a number' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`linear-ratio gives ${gives}: ${why}`, () => {
    const own = LinearRatio.parse({ ...written, ...declared })

    assert.equal(brief(linearRatio.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = linearRatio.points(rule, { part: n(960), whole: n(1000) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordLinearRatio(rule, finding, MAX), '960/1.000 × 20 điểm = 19,2 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = linearRatio.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
