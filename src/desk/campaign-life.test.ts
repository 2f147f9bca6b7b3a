import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lifeStep } from './campaign-life.ts'

const NOTHING = {
  ...{ decisions: [], submissions: [], papers: [], sessions: [], nominations: [] },
  ...{ scores: [], conclusions: [], measures: [] },
}

test('a draft is drafted and a closed campaign is over, whatever was recorded', () => {
  assert.equal(lifeStep('draft', { ...NOTHING, decisions: [1] }), 'drafting')
  assert.equal(lifeStep('closed', NOTHING), 'over')
})

test('a campaign is as far as the latest kind of its records', () => {
  assert.equal(lifeStep('launched', NOTHING), 'registering')
  assert.equal(lifeStep('launched', { ...NOTHING, measures: [1] }), 'recording')
  assert.equal(lifeStep('launched', { ...NOTHING, measures: [1], scores: [1] }), 'scoring')
  assert.equal(lifeStep('launched', { ...NOTHING, scores: [1], sessions: [1] }), 'selecting')
  assert.equal(lifeStep('launched', { ...NOTHING, papers: [1], sessions: [1] }), 'filing')
  assert.equal(lifeStep('launched', { ...NOTHING, papers: [1], decisions: [1] }), 'deciding')
})
