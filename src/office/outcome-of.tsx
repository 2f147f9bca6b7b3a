/** The outcome a page is drawn from, or the page that says why there is none yet. */

import type { Computed, Registered } from '#campaign'
import { Notice, Reasons } from '#design'
import { ok, type Result, refuse } from '#kernel'
import type { Ask } from './ask.ts'
import { officeWords } from './office.words.ts'
import { screen } from './screen.tsx'

/** A request within a campaign, whoever asks. */
export type CampaignAsk = Ask<'/phong-trao/:campaign'>

/** Refused with a page that lists what has to be put right in the definition or the records. */
export function outcomeOf(ask: CampaignAsk, title: string): Result<Computed, Response> {
  return orReasons(ask, title, ask.live.computed(ask.asOf))
}

/** How registrations stand, of everybody or of one; refused like the whole outcome. */
export function registeredOf(
  ask: CampaignAsk,
  title: string,
  participant?: string,
): Result<Registered, Response> {
  return orReasons(ask, title, ask.live.registered(ask.asOf, participant))
}

function orReasons<T>(
  ask: CampaignAsk,
  title: string,
  computed: Result<T, readonly Readonly<{ message: string }>[]>,
): Result<T, Response> {
  if (computed.ok) return ok(computed.value)
  const w = officeWords[ask.lang]
  const body = (
    <Notice tone="open">
      <p>{w.notComputed}</p>
      <Reasons reasons={computed.refusal.map(({ message }) => message)} />
    </Notice>
  )
  return refuse(screen(ask, { title }, body))
}
