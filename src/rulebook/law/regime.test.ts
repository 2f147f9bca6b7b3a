/** Regimes by date, and the regime a dossier keeps when the law changes under it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, civil, covers } from '#kernel'
import { realLaw } from './real-law.test.ts'
import { dossierRegime, readRegimeOn, regimeOn } from './regime.ts'

const law = realLaw()

const BOUNDARIES = [
  ['2017-10-01', 'R2017', 'the first day that is recorded'],
  ['2023-12-31', 'R2017', 'the last day of the 2003 law'],
  ['2024-01-01', 'R2024', 'the 2022 law takes effect'],
  ['2025-06-30', 'R2024', 'the last day with a district level'],
  ['2025-07-01', 'R2025', 'decree 152/2025 and two tiers'],
  ['2026-09-30', 'R2025', 'the day before the amending law'],
  ['2026-10-01', 'R2026', 'the amending law of 2026'],
  ['2040-01-01', 'R2026', 'the last regime is open'],
] as const

for (const [date, id, reason] of BOUNDARIES)
  test(`on ${date} the regime is ${id}: ${reason}`, () => {
    const found = regimeOn(law, civil(date))
    assert.equal(found.ok && found.value.id, id)
  })

test('before the first regime nothing is guessed', () => {
  const found = regimeOn(law, civil('2017-09-30'))
  assert.deepEqual(found, {
    ok: false,
    refusal: { why: 'no-regime', date: '2017-09-30', first: '2017-10-01' },
  })
})

test('every day from the first regime on lies in exactly one regime', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8000 }), (days) => {
      const date = addDays(civil('2017-10-01'), days)
      assert.equal(law.regimes.filter((regime) => covers(regime, date)).length, 1)
    }),
  )
})

test('the regime from 01/10/2026 is named but its rules are refused as not read', () => {
  const found = readRegimeOn(law, civil('2026-10-01'))
  assert.equal(!found.ok && found.refusal.why, 'rules-not-read')
})

test('there is a district tier up to 30/06/2025 and none after', () => {
  const tiers = law.regimes.map(({ id, tiers }) => [id, tiers.includes('district')])
  assert.deepEqual(tiers, [
    ['R2017', true],
    ['R2024', true],
    ['R2025', false],
    ['R2026', false],
  ])
})

test('a yearly award received 28/12/2023 and decided 10/01/2024 keeps the dossier rules of R2017', () => {
  const days = { received: civil('2023-12-28'), decided: civil('2024-01-10') }
  const found = dossierRegime(law, days)
  assert.equal(found.ok && found.value.regime.id, 'R2017')
  assert.equal(found.ok && found.value.transition?.id, 'r2017-to-r2024')
})

test('a dossier received on the first day of the new regime follows it', () => {
  const days = { received: civil('2025-07-01'), decided: civil('2025-07-20') }
  const found = dossierRegime(law, days)
  assert.deepEqual(found.ok && [found.value.regime.id, found.value.transition], [
    'R2025',
    undefined,
  ])
})

test('a dossier decided on the day of the change already needs the transition', () => {
  const days = { received: civil('2025-06-30'), decided: civil('2025-07-01') }
  const found = dossierRegime(law, days)
  assert.equal(found.ok && found.value.transition?.certainty, 'computed')
})
