/** Without a plan one rule, with a plan another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import { Conditional, conditional } from './conditional.ts'
import { wordConditional } from './conditional.vi.ts'
import type { Inputs } from './rule.ts'

const n = (count: number) => exact(count)
const MAX = exact(5)
const written = {
  kind: 'conditional',
  branches: [
    { when: 'không có kế hoạch', rule: { kind: 'binary', condition: 'có tổ chức', yes: 2, no: 0 } },
    {
      when: 'có kế hoạch',
      rule: {
        kind: 'tiered-ratio',
        part: 'đã tổ chức',
        whole: 'kế hoạch',
        tiers: [
          { 'at-least': '100%', points: 5 },
          { 'at-least': '85%', points: 4 },
        ],
        otherwise: 2,
        'not-done': 0,
      },
    },
  ],
}
const rule = Conditional.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  {
    inputs: { branch: 'không có kế hoạch', holds: true },
    gives: '2',
    why: 'classes without a plan',
  },
  { inputs: { branch: 'có kế hoạch', part: n(4), whole: n(4) }, gives: '5', why: 'the whole plan' },
  {
    inputs: { branch: 'có kế hoạch', part: n(0), whole: n(4) },
    gives: '0',
    why: 'nothing of the plan',
  },
  {
    inputs: { branch: 'có kế hoạch' },
    gives: 'missing part whole',
    why: "the branch's own figures are needed",
  },
  {
    inputs: { holds: true },
    gives: 'missing branch',
    why: 'which case holds is recorded, not inferred',
  },
  { inputs: { branch: 'tạm', holds: true }, gives: 'refused unknown-option', why: 'no such case' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`conditional gives ${gives}: ${why}`, () => {
    const own = Conditional.parse({ ...written, ...declared })

    assert.equal(brief(conditional.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = conditional.points(rule, { branch: 'không có kế hoạch', holds: true }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(
    wordConditional(rule, finding, MAX),
    'Trường hợp không có kế hoạch: có tổ chức: có, 2 điểm',
  )
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = conditional.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
