/**
 * The whole life of Khôi Kỳ's campaign in a real browser, four years and the period, until the
 * district that was to grant is no more. It must come out as the example does.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { compute } from '#campaign'
import { civil } from '#kernel'
import { noChromium } from '#testing/browser'
import { found, nominate, vote } from './khoi-ky-council.ts'
import { miss, succeed } from './khoi-ky-district.ts'
import { submit } from './khoi-ky-dossier.ts'
import { launch } from './khoi-ky-launch.ts'
import { EXAMPLE, ID, LAST, PERIOD } from './khoi-ky-plan.ts'
import { measure, register, rule, score } from './khoi-ky-records.ts'
import { type Journey, setOut } from './traveller.ts'

const LIFE: readonly ((journey: Journey) => Promise<void>)[] = [
  launch,
  register,
  rule,
  score,
  measure,
  (journey) => nominate(journey, 'nam-2022'),
  (journey) => submit(journey, 'nam-2022'),
  (journey) => nominate(journey, 'nam-2023'),
  found,
  (journey) => nominate(journey, 'nam-2024'),
  (journey) => vote(journey, '2024-12-17'),
  (journey) => nominate(journey, 'nam-2025'),
  (journey) => nominate(journey, PERIOD),
  succeed,
  (journey) => vote(journey, '2025-12-15', 'hua-thi-dung'),
  (journey) => submit(journey, PERIOD),
  miss,
]

for (const scripts of [true, false]) {
  const name = `Khôi Kỳ is walked until its district is gone ${scripts ? 'with' : 'without'} scripts`
  const journey =
    noChromium === false
      ? await setOut({ day: '2022-07-29', campaigns: [EXAMPLE], scripts })
      : undefined
  after(() => journey?.close())

  test(name, { skip: noChromium }, async () => {
    assert.ok(journey)
    for (const stage of LIFE) await stage(journey)

    assert.deepEqual(await comesOut(journey, ID), await comesOut(journey, EXAMPLE))
  })
}

/** Ranks and classes of every year, and what became of everybody put forward. */
async function comesOut({ world }: Journey, campaign: string) {
  const live = await world.live.campaign(campaign)
  assert.ok(live?.loaded.ok)
  const { records } = live.loaded.value
  // The district decided on papers of its own: this office only put forward.
  const own = { ...live.loaded.value, records: { ...records, decisions: [] } }
  const computed = compute(own, { asOf: civil(LAST) })
  assert.ok(computed.ok)
  const { rankings, selections } = computed.value.view
  return {
    ranked: rankings.map(({ rows }) =>
      rows.map(({ participant, percent, rank, class: level }) => ({
        ...{ participant, percent, rank, level },
      })),
    ),
    selections: selections.map(({ blocked, standings }) => ({
      blocked,
      standings: standings.map(({ participant, state }) => `${participant} ${state}`),
    })),
  }
}
