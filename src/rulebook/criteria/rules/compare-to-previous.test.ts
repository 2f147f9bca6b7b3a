/** More than last year. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { CompareToPrevious, compareToPrevious } from './compare-to-previous.ts'
import { wordCompareToPrevious } from './compare-to-previous.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(1)
const written = { kind: 'compare-to-previous', operator: 'more-than', points: 1, otherwise: 0 }
const rule = CompareToPrevious.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { value: n(81), previous: n(80) }, gives: '1', why: 'an increase' },
  { inputs: { value: n(80), previous: n(80) }, gives: '0', why: 'the same is no increase' },
  {
    declared: { operator: 'at-least' },
    inputs: { value: n(80), previous: n(80) },
    gives: '1',
    why: '"không giảm" takes the same in',
  },
  {
    declared: { operator: 'less-than' },
    inputs: { value: n(79), previous: n(80) },
    gives: '1',
    why: 'a decrease where it is wanted',
  },
  {
    declared: { operator: 'at-most' },
    inputs: { value: n(81), previous: n(80) },
    gives: '0',
    why: 'an increase where none is wanted',
  },
  {
    inputs: { value: n(81) },
    gives: 'missing previous',
    why: 'a first year is not an increase from zero',
  },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`compare-to-previous gives ${gives}: ${why}`, () => {
    const own = CompareToPrevious.parse({ ...written, ...declared })

    assert.equal(brief(compareToPrevious.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = compareToPrevious.points(rule, { value: n(81), previous: n(80) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordCompareToPrevious(rule, finding), '81 tăng so với kỳ trước (80): 1 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = compareToPrevious.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
