/**
 * Registrations computed alone are those of the whole outcome: on any day, with any of the rows
 * missing or in another order, of everybody and of one.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compute, defined, type Loaded, registered } from '#campaign'
import { addDays, type CivilDate } from '#kernel'
import { campaignFolders, loadCampaign } from './scenario.ts'

const TABLES = ['registrations', 'people', 'posts', 'organisations', 'scores', 'events'] as const

/** The same campaign with some rows of these tables left out. */
function thinned(loaded: Loaded, left: ReadonlySet<number>): Loaded {
  const tables: object = Object.fromEntries(
    TABLES.map((table) => [table, loaded.records[table].filter((_, at) => !left.has(at))]),
  )
  return { ...loaded, records: { ...loaded.records, ...tables } }
}

function same(loaded: Loaded, asOf: CivilDate): number {
  const whole = compute(loaded, { asOf })
  const part = registered(loaded, { asOf }, defined(loaded, { asOf }))
  if (!whole.ok) {
    assert.deepEqual(part, whole)
    return 0
  }
  const { definition, view } = whole.value
  const { registrations } = view
  assert.deepEqual(part, { ok: true, value: { definition, registrations } })
  for (const participant of new Set([...registrations.map((one) => one.participant), 'nobody'])) {
    const one = registered(loaded, { asOf, participant }, defined(loaded, { asOf }))
    const own = registrations.filter((row) => row.participant === participant)
    assert.deepEqual(one, { ok: true, value: { definition, registrations: own } })
  }
  return registrations.length
}

for (const name of campaignFolders()) {
  const loaded = loadCampaign(name)
  const compared = defined(loaded, { asOf: '2020-01-01' as CivilDate })
  assert.ok(compared.ok)
  const { cycles } = compared.value.definition
  const first = cycles[0]?.from ?? ('2020-01-01' as CivilDate)

  test(`${name}: the part is the whole's part, on any day and with rows missing`, () => {
    let seen = 0
    const days = fc.integer({ min: -40, max: 1_500 })
    const left = fc.array(fc.nat({ max: 30 }), { maxLength: 4 })
    fc.assert(
      fc.property(days, left, (after, rows) => {
        seen += same(thinned(loaded, new Set(rows)), addDays(first, after))
      }),
      { numRuns: 8 },
    )
    assert.ok(seen + same(loaded, cycles.at(-1)?.to ?? first) > 0)
  })
}
