/**
 * The whole life of An Biên's campaign in a real browser, from the plan's file to the register.
 * Walked again by the people of the example, it must come out as the example does.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { compute } from '#campaign'
import { civil } from '#kernel'
import { noChromium } from '#testing/browser'
import { decide, vote } from './an-bien-council.ts'
import { launch } from './an-bien-launch.ts'
import { EXAMPLE, ID } from './an-bien-plan.ts'
import { register } from './an-bien-registration.ts'
import { score } from './an-bien-scoring.ts'
import { complete, nominate, notify, submit } from './an-bien-selection.ts'
import { type Journey, setOut } from './traveller.ts'

const LIFE = [launch, register, score, notify, nominate, submit, vote, complete, decide]

for (const scripts of [true, false]) {
  const name = `An Biên is walked from launch to register ${scripts ? 'with' : 'without'} scripts`
  const journey =
    noChromium === false
      ? await setOut({ day: '2020-04-23', campaigns: [EXAMPLE], scripts })
      : undefined
  after(() => journey?.close())

  test(name, { skip: noChromium }, async () => {
    assert.ok(journey)
    for (const stage of LIFE) await stage(journey)

    assert.deepEqual(await comesOut(journey, ID), await comesOut(journey, EXAMPLE))
  })
}

/** Points and classes of every body, and what became of everybody proposed. */
async function comesOut({ world }: Journey, campaign: string) {
  const live = await world.live.campaign(campaign)
  assert.ok(live?.loaded.ok)
  const computed = compute(live.loaded.value, { asOf: civil('2020-12-31') })
  assert.ok(computed.ok)
  const { rankings, selections } = computed.value.view
  return {
    ranked: rankings.map(({ rows }) =>
      rows.map(({ participant, percent, rank, class: level }) => ({
        participant,
        percent,
        rank,
        level,
      })),
    ),
    selections: selections.map(({ standings }) =>
      standings.map(({ participant, state }) => `${participant} ${state}`),
    ),
  }
}
