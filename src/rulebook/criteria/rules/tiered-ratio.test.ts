/** Tiers closed below and open above, and a table whose tiers overlap. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'
import { TieredRatio, tieredRatio } from './tiered-ratio.ts'
import { wordTieredRatio } from './tiered-ratio.vi.ts'

const n = (count: number) => exact(count)
const MAX = exact(10)
const written = {
  kind: 'tiered-ratio',
  part: 'xong',
  whole: 'giao',
  tiers: [
    { 'at-least': '100%', points: 10 },
    { 'at-least': '90%', points: 8 },
    { 'more-than': '70%', points: 4 },
  ],
  otherwise: 0,
}
const rule = TieredRatio.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { part: n(10), whole: n(10) }, gives: '10', why: 'all done' },
  { inputs: { part: n(9), whole: n(10) }, gives: '8', why: '"từ 90%" takes 90% in' },
  { inputs: { part: n(8999), whole: n(10000) }, gives: '4', why: '89.99% is not 90%' },
  { inputs: { part: n(7), whole: n(10) }, gives: '0', why: '"trên 70%" leaves 70% out' },
  {
    declared: { 'not-done': 1 },
    inputs: { part: n(0), whole: n(10) },
    gives: '1',
    why: "the table's own line for nothing done",
  },
  {
    declared: {
      tiers: [
        { 'at-least': '90%', 'at-most': '95%', points: 3 },
        { 'at-least': '88%', 'at-most': '90%', points: 2 },
      ],
    },
    inputs: { part: n(9), whole: n(10) },
    gives: 'refused two-tiers',
    why: '90% stands in both printed tiers',
  },
  {
    declared: {
      overlap: 'higher',
      tiers: [
        { 'at-least': '90%', 'at-most': '95%', points: 3 },
        { 'at-least': '88%', 'at-most': '90%', points: 2 },
      ],
    },
    inputs: { part: n(9), whole: n(10) },
    gives: '3',
    why: 'the set declares that the higher holds',
  },
  {
    declared: {
      overlap: 'lower',
      tiers: [
        { 'at-least': '90%', 'at-most': '95%', points: 3 },
        { 'at-least': '88%', 'at-most': '90%', points: 2 },
      ],
    },
    inputs: { part: n(9), whole: n(10) },
    gives: '2',
    why: 'the set declares that the lower holds',
  },
  {
    declared: { tiers: [{ 'at-least': '90%', 'at-most': '95%', points: 3 }] },
    inputs: { part: n(96), whole: n(100) },
    gives: '0',
    why: 'above a stated upper edge the tier does not hold',
  },
  { inputs: { part: n(0), whole: n(0) }, gives: 'zero-denominator', why: 'no tasks have no ratio' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`tiered-ratio gives ${gives}: ${why}`, () => {
    const own = TieredRatio.parse({ ...written, ...declared })

    assert.equal(brief(tieredRatio.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = tieredRatio.points(rule, { part: n(9), whole: n(10) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordTieredRatio(rule, finding), '9/10, mức từ 90% trở lên: 8 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = tieredRatio.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
