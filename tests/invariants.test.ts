/**
 * What must hold of every outcome, tried on the example campaigns with their rows shuffled and
 * their days moved.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compute } from '#campaign'
import { addDays, civil } from '#kernel'
import type { OutcomeView } from '#outcome'
import { loadCampaign } from './scenario.ts'

const loaded = loadCampaign('an-bien-cchc-2020')
const LAST = civil('2020-12-31')

function view(records = loaded.records, asOf = LAST): OutcomeView {
  const found = compute({ ...loaded, records }, { asOf })
  assert.ok(found.ok)
  return found.value.view
}

/** Everything that decides, without the order in which rows happened to come. */
function decided(outcome: OutcomeView): unknown {
  return outcome.selections.map((one) => ({
    award: one.award,
    quota: one.quota,
    standings: one.standings
      .map(({ participant, state, position, reasons }) => ({
        participant,
        state,
        position,
        reasons,
      }))
      .toSorted((a, b) => (a.participant < b.participant ? -1 : 1)),
    tied: [...one.tied].sort(),
  }))
}

test('the order of rows in the records changes nothing', () => {
  const expected = decided(view())
  const tables = Object.keys(loaded.records) as (keyof typeof loaded.records)[]
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      const shuffled: object = Object.fromEntries(
        tables.map((table) => [table, shuffle([...loaded.records[table]], numbers)]),
      )
      assert.deepEqual(decided(view({ ...loaded.records, ...shuffled })), expected)
    }),
    { numRuns: 12 },
  )
})

function shuffle<T>(rows: T[], numbers: Iterator<number>): T[] {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = (numbers.next().value ?? 0) % (at + 1)
    const [a, b] = [rows[at], rows[other]]
    if (a !== undefined && b !== undefined) [rows[at], rows[other]] = [b, a]
  }
  return rows
}

test('on every day of the year the outcome is told, within its quotas, and nothing recorded later counts', () => {
  const days = fc
    .integer({ min: 0, max: 365 })
    .map((offset) => addDays(civil('2020-01-01'), offset))
  fc.assert(
    fc.property(days, (asOf) => {
      const outcome = view(loaded.records, asOf)
      for (const one of outcome.selections) {
        if (one.quota.places !== null) assert.ok(one.used <= one.quota.places, asOf)
      }
      const late = outcome.registrations.filter((one) => (one.received ?? '') > asOf)
      assert.deepEqual(late, [])
    }),
    { numRuns: 12 },
  )
})

test('before the council concludes nobody is excellent, and nobody is refused for it', () => {
  const outcome = view(loaded.records, civil('2020-12-10'))
  const verdicts = outcome.selections.flatMap((one) =>
    one.standings.flatMap((standing) =>
      standing.findings.filter((it) => it.condition === 'excellent').map((it) => it.verdict),
    ),
  )

  assert.ok(verdicts.length > 0)
  assert.deepEqual(new Set(verdicts), new Set(['not-established']))
})

test('every standing that is not at the top has a reason, and every finding its clause', () => {
  for (const name of ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021']) {
    const campaign = loadCampaign(name)
    const asOf = civil((campaign.raw as { 'as-of': string })['as-of'])
    const found = compute(campaign, { asOf })
    assert.ok(found.ok)
    for (const standing of found.value.view.selections.flatMap((one) => one.standings)) {
      const top = ['proposed', 'nominated'].includes(standing.state)
      assert.ok(top || standing.reasons.length > 0, standing.receipt)
      assert.ok(
        standing.findings.every(({ clause, words }) => clause && words),
        standing.receipt,
      )
    }
  }
})
