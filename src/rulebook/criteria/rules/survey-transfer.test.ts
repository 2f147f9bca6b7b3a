/** A published percentage times a weight. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { brief } from './brief.test.ts'
import type { Inputs } from './rule.ts'
import { SurveyTransfer, surveyTransfer } from './survey-transfer.ts'
import { wordSurveyTransfer } from './survey-transfer.vi.ts'

const n = (count: number) => exact(count)
const MAX = exact(10)
const written = { kind: 'survey-transfer', survey: 'SIPAS' }
const rule = SurveyTransfer.parse(written)

type Case = Readonly<{ declared?: object; inputs: Inputs; gives: string; why: string }>

const cases: readonly Case[] = [
  { inputs: { percent: exact('86.5') }, gives: '8.65', why: '86.5% of ten' },
  { inputs: { percent: n(100) }, gives: '10', why: 'all' },
  {
    inputs: { percent: exact('100.01') },
    gives: 'refused out-of-range',
    why: 'no percentage is above one hundred',
  },
  { inputs: {}, gives: 'missing percent', why: 'not published' },
]

for (const { declared, inputs, gives, why } of cases) {
  test(`survey-transfer gives ${gives}: ${why}`, () => {
    const own = SurveyTransfer.parse({ ...written, ...declared })

    assert.equal(brief(surveyTransfer.points(own, inputs, MAX)), gives)
  })
}

test('the sentence is computed from the finding', () => {
  const finding = surveyTransfer.points(rule, { percent: exact('86.5') }, MAX)

  assert(finding.outcome === 'points')
  assert.equal(wordSurveyTransfer(rule, finding, MAX), 'SIPAS: 86,5% × 10 điểm = 8,65 điểm')
})

test('no rule pays more than the most it says it can', () => {
  assert(rule)
  const most = surveyTransfer.greatest(rule, MAX)

  assert.deepEqual(most, MAX)
})
