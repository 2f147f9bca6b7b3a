/** What may be done with an achievement report, state by state. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAct, type ReportAct, type ReportFacts, type ReportState } from './report-state.ts'

const whole: ReportFacts = { state: 'draft', empty: [], hasScan: true, isOwn: false }
const ACTS: readonly ReportAct[] = ['write', 'submit', 'confirm', 'return']
const STATES: Readonly<Record<ReportState, readonly ReportAct[]>> = {
  draft: ['write', 'submit'],
  submitted: ['confirm', 'return'],
  returned: ['write', 'submit'],
  confirmed: [],
}

for (const [state, acts] of Object.entries(STATES) as [ReportState, readonly ReportAct[]][])
  test(`${state}: ${acts.join(', ') || 'nothing more'}`, () => {
    const may = ACTS.filter((act) => mayAct(act, { ...whole, state }).ok)

    assert.deepEqual(may, acts)
  })

test('it is submitted whole, with the scan of the signed paper', () => {
  const half = mayAct('submit', { ...whole, empty: ['Thành tích đạt được'] })
  const unsigned = mayAct('submit', { ...whole, hasScan: false })

  assert.deepEqual(!half.ok && half.refusal, {
    why: 'empty-parts',
    parts: ['Thành tích đạt được'],
  })
  assert.deepEqual(!unsigned.ok && unsigned.refusal, { why: 'no-scan' })
})

test('a head does not confirm the own report', () => {
  const own = mayAct('confirm', { ...whole, state: 'submitted', isOwn: true })

  assert.deepEqual(!own.ok && own.refusal.why, 'own')
})
