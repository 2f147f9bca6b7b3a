/** A range, options with their own ceilings, a confirmation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { Discretionary, discretionary } from './discretionary.ts'
import { wordDiscretionary } from './discretionary.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(6)
const written = { kind: 'discretionary' }
const rule = Discretionary.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { points: exact('5.5') }, gives: '5.5', why: 'inside the range' },
  { inputs: { points: n(6) }, gives: '6', why: 'the maximum itself' },
  {
    inputs: { points: exact('6.01') },
    gives: 'refused out-of-range',
    why: 'above the maximum is not cut',
  },
  { inputs: { points: n(-1) }, gives: 'refused out-of-range', why: 'below zero' },
  {
    declared: { least: 2 },
    inputs: { points: n(1) },
    gives: 'refused out-of-range',
    why: 'below a declared bottom',
  },
  {
    declared: {
      options: [
        { label: 'tiên phong', 'up-to': 6 },
        { label: 'cải tiến', 'up-to': 3 },
      ],
    },
    inputs: { points: n(4), option: 'cải tiến' },
    gives: 'refused out-of-range',
    why: '"cải tiến tối đa 3"',
  },
  {
    declared: { requires: 'cấp tỉnh xác nhận' },
    inputs: { points: n(6), confirmed: false },
    gives: '0',
    why: '"xã tự công nhận không đủ"',
  },
  {
    declared: { requires: 'cấp tỉnh xác nhận' },
    inputs: { points: n(6) },
    gives: 'missing confirmed',
    why: 'nobody said whether it was confirmed',
  },
  { inputs: {}, gives: 'missing points', why: 'no points given' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`discretionary gives ${gives}: ${why}`, () => {
    const own = Discretionary.parse({ ...written, ...declared })

    assert.equal(brief(discretionary.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = discretionary.points(rule, { points: n(5) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordDiscretionary(rule, finding, MAX), 'Chấm 5 điểm trên tối đa 6 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = discretionary.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
