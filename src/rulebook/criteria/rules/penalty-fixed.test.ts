/** Per case, once, waived, or silent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { PenaltyFixed, penaltyFixed } from './penalty-fixed.ts'
import { wordPenaltyFixed } from './penalty-fixed.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(0)
const written = { kind: 'penalty-fixed', points: '-0.5' }
const rule = PenaltyFixed.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { cases: n(0) }, gives: '0', why: 'no case, nothing off' },
  { inputs: { cases: n(1) }, gives: '-0.5', why: 'one case is the same either way' },
  {
    inputs: { cases: n(3) },
    gives: 'refused per-case-undeclared',
    why: 'the table does not say per case or once',
  },
  { declared: { per: 'case' }, inputs: { cases: n(3) }, gives: '-1.5', why: 'declared per case' },
  { declared: { per: 'once' }, inputs: { cases: n(3) }, gives: '-0.5', why: 'declared once' },
  {
    declared: { waiver: 'giải trình được xác nhận' },
    inputs: { cases: n(1), waived: true },
    gives: '0',
    why: 'the explanation was accepted',
  },
  {
    declared: { requires: 'có căn cứ bằng văn bản' },
    inputs: { cases: n(1) },
    gives: 'missing basis',
    why: 'no written basis on file yet',
  },
  {
    declared: { requires: 'có căn cứ bằng văn bản' },
    inputs: { cases: n(1), basis: false },
    gives: '0',
    why: 'without a written basis nothing is taken off',
  },
  { inputs: {}, gives: 'missing cases', why: 'not recorded' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`penalty-fixed gives ${gives}: ${why}`, () => {
    const own = PenaltyFixed.parse({ ...written, ...declared })

    assert.equal(brief(penaltyFixed.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = penaltyFixed.points(rule, { cases: n(1) }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordPenaltyFixed(rule, finding), '1 lần vi phạm: trừ 0,5 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = penaltyFixed.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
