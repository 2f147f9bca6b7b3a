/** Named inputs, cases, and what is refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { Formula, formula } from './formula.ts'
import { wordFormula } from './formula.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(10)
const written = {
  kind: 'formula',
  inputs: [
    { name: 'a', label: 'đúng hạn' },
    { name: 'b', label: 'tổng' },
  ],
  expression: 'min(max, a / b * max)',
}
const rule = Formula.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { a: n(3), b: n(4) }, gives: '7.5', why: 'three of four' },
  { inputs: { a: n(5), b: n(4) }, gives: '10', why: 'the formula has its own ceiling' },
  {
    inputs: { a: n(5), b: n(0) },
    gives: 'refused formula',
    why: 'division by zero is not repaired',
  },
  { inputs: { a: n(-5), b: n(4) }, gives: 'refused out-of-range', why: 'below zero' },
  {
    declared: { expression: 'a' },
    inputs: { a: n(11), b: n(4) },
    gives: 'refused out-of-range',
    why: 'above the maximum',
  },
  { inputs: { a: n(5) }, gives: 'missing b', why: 'every name is needed' },
  {
    declared: {
      expression: undefined,
      cases: [
        { when: 'có', expression: 'a' },
        { when: 'không', expression: 'b' },
      ],
    },
    inputs: { a: n(1), b: n(2), case: 'không' },
    gives: '2',
    why: 'the recorded case chooses',
  },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`formula gives ${gives}: ${why}`, () => {
    const own = Formula.parse({ ...written, ...declared })

    assert.equal(brief(formula.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = formula.points(rule, { a: n(3), b: n(4) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(
    wordFormula(rule, finding),
    'min(max, a / b * max) = 7,5 điểm (a là đúng hạn = 3; b là tổng = 4)',
  )
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = formula.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
