/** Every scenario beside every campaign: small changes of answers, figures, days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { campaignFolders, loadCampaign, play, scenariosOf } from './scenario.ts'

for (const name of campaignFolders()) {
  const loaded = loadCampaign(name)
  for (const scenario of scenariosOf(name)) {
    test(`${name}, ${scenario.file}: ${scenario.title}`, () => play(loaded, scenario))
  }
}

test('the example campaigns carry scenarios', () => {
  const counts = campaignFolders().map((name) => scenariosOf(name).length)

  assert.ok(counts.reduce((sum, count) => sum + count, 0) >= 40)
})
