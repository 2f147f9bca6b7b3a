/** At the average, above it, below it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { CompareToAverage, compareToAverage } from './compare-to-average.ts'
import { wordCompareToAverage } from './compare-to-average.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(2)
const written = {
  kind: 'compare-to-average',
  reference: 'bình quân chung',
  operator: 'at-least',
  points: 2,
  otherwise: 0,
}
const rule = CompareToAverage.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  {
    inputs: { value: exact('86.98'), average: exact('86.98') },
    gives: '2',
    why: '"trên hoặc bằng" takes the average in',
  },
  {
    declared: { operator: 'more-than' },
    inputs: { value: exact('86.98'), average: exact('86.98') },
    gives: '0',
    why: '"trên" leaves it out',
  },
  { inputs: { value: exact('86.979'), average: exact('86.98') }, gives: '0', why: 'a hair below' },
  { inputs: { value: n(90) }, gives: 'missing average', why: 'the average is not published yet' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`compare-to-average gives ${gives}: ${why}`, () => {
    const own = CompareToAverage.parse({ ...written, ...declared })

    assert.equal(brief(compareToAverage.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = compareToAverage.points(rule, { value: n(90), average: n(85) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordCompareToAverage(rule, finding), '90 cao hơn bình quân chung (85): 2 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = compareToAverage.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
