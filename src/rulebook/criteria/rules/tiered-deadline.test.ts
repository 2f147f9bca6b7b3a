/** Days from the anchor date, with a requirement on the first tier. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'
import { TieredDeadline, tieredDeadline } from './tiered-deadline.ts'
import { wordTieredDeadline } from './tiered-deadline.vi.ts'

const n = (count: number) => exact(count)
const MAX = exact(3)
const written = {
  kind: 'tiered-deadline',
  anchor: 'ngày kế hoạch tỉnh',
  tiers: [
    { 'within-days': 30, points: 3, 'also-requires': 'đạt chất lượng' },
    { 'within-days': 60, points: 1.5 },
  ],
  otherwise: 0,
}
const rule = TieredDeadline.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  {
    inputs: { days: n(30), also: true },
    gives: '3',
    why: 'the thirtieth day is within thirty days',
  },
  { inputs: { days: n(31), also: true }, gives: '1.5', why: 'the day after is in the second tier' },
  {
    inputs: { days: n(30), also: false },
    gives: '1.5',
    why: 'in time without the quality falls to the second tier',
  },
  {
    inputs: { days: n(30) },
    gives: 'missing also',
    why: 'the quality matters and nobody judged it',
  },
  { inputs: { days: n(45) }, gives: '1.5', why: 'the quality does not matter here' },
  { inputs: { days: n(60) }, gives: '1.5', why: 'the sixtieth day' },
  { inputs: { days: n(61) }, gives: '0', why: 'too late for every tier' },
  { inputs: { done: false }, gives: '0', why: 'never issued' },
  { inputs: {}, gives: 'missing days', why: 'no date on file' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`tiered-deadline gives ${gives}: ${why}`, () => {
    const own = TieredDeadline.parse({ ...written, ...declared })

    assert.equal(brief(tieredDeadline.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = tieredDeadline.points(rule, { days: n(45) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(
    wordTieredDeadline(rule, finding),
    '45 ngày kể từ ngày kế hoạch tỉnh, trong 60 ngày: 1,5 điểm',
  )
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = tieredDeadline.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
