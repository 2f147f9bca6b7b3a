/** One failed requirement is enough; one unanswered is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { AllOrNothing, allOrNothing } from './all-or-nothing.ts'
import { wordAllOrNothing } from './all-or-nothing.vi.ts'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'

const MAX = exact(3)
const written = {
  kind: 'all-or-nothing',
  requirements: ['đủ số lượng', 'đủ nội dung', 'đúng hạn'],
  full: 3,
  otherwise: 0,
}
const rule = AllOrNothing.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  {
    inputs: { 'requirement-1': true, 'requirement-2': true, 'requirement-3': true },
    gives: '3',
    why: 'every requirement',
  },
  {
    inputs: { 'requirement-1': true, 'requirement-2': false, 'requirement-3': true },
    gives: '0',
    why: 'one failed',
  },
  { inputs: { 'requirement-2': false }, gives: '0', why: 'one failed settles it' },
  {
    inputs: { 'requirement-1': true },
    gives: 'missing requirement-2 requirement-3',
    why: 'unanswered is not failed',
  },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`all-or-nothing gives ${gives}: ${why}`, () => {
    const own = AllOrNothing.parse({ ...written, ...declared })

    assert.equal(brief(allOrNothing.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = allOrNothing.points(
    rule,
    { 'requirement-1': true, 'requirement-2': false, 'requirement-3': false },
    MAX,
  )

  assert(finding.outcome === 'points')
  assert.equal(wordAllOrNothing(rule, finding), 'Không bảo đảm: đủ nội dung và đúng hạn: 0 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = allOrNothing.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
