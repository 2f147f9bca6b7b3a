/** Which offices receive dossiers, and which campaigns their nominations may go into. */

import { can } from '#access'
import type { ReadParcel } from '#exchange'
import { compareVi } from '#kernel'
import { unitName } from '#ledger'
import type { Ask } from '#office'
import { aimsInto, type Into, intoCampaignOf } from './aims-into.ts'
import type { Choice } from './preview.page.tsx'

export const OF = '/ho-so-den/:organisation'
export type OfAsk = Ask<typeof OF>

/** The organisations for which the actor may look at what came in, by name. */
export async function readable({
  world,
  actor,
  places,
}: Pick<OfAsk, 'world' | 'actor' | 'places'>) {
  const { organisations } = (await world.live.wholeRegistry()).records()
  const within = organisations.filter(({ id, level }) => {
    const path = places.organisation(id)
    return level !== 'section' && path !== undefined && can(actor, 'dossier.check', { path })
  })
  return [...new Map(within.map(({ id, name }) => [id, { id, name }])).values()].sort((a, b) =>
    compareVi(a.name, b.name),
  )
}

export async function nameOf({ world, params }: OfAsk): Promise<string> {
  return unitName((await world.live.wholeRegistry()).records(), params.organisation)
}

/** Campaigns of ours, not the sender's own, in which the actor may record nominations. */
export async function choicesFor(ask: OfAsk, read: ReadParcel): Promise<readonly Choice[]> {
  const states = await ask.world.live.campaigns()
  const choices: Choice[] = []
  for (const { id, title } of states) {
    const into = await intoOf(ask, id)
    if (!into || id === read.parcel.campaign.id) continue
    const aims = aimsInto(read, into)
    // A campaign that knows none of the awards is no choice.
    const isOfSome = aims.some(({ state }) => state !== 'no-award')
    if (isOfSome) choices.push({ id, title, aims })
  }
  return choices
}

/** A running campaign as it stands, when its nominations are the actor's to record. */
export async function intoOf(
  { world, actor, today }: Pick<OfAsk, 'world' | 'actor' | 'today'>,
  campaign: string,
): Promise<Into | undefined> {
  const into = await intoCampaignOf(world, campaign, today)
  if (!into) return undefined
  const { scope: path } = into.live.state
  const place = { path, campaign, host: path }
  const may = can(actor, 'nomination.record', place) && can(actor, 'dossier.check', place)
  return may ? into : undefined
}
