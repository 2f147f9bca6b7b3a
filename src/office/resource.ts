/**
 * What a route's action is done to, read from the path: the participant or organisation it names,
 * else the campaign's host, else the whole tenant. What does not exist answers as what is not
 * there.
 */
import { type Places, type Resource, ROOT_PATH } from '#access'
import type { LiveCampaign } from './live-campaign.ts'

type Named = Readonly<Record<string, string | undefined>>

/** The resource; undefined when the participant or organisation named is unknown. */
export function resourceOf(
  params: Named,
  live: LiveCampaign | undefined,
  places: Places,
): Resource | undefined {
  const path = pathOf(params, live, places)
  if (path === undefined) return undefined
  return live ? { path, campaign: live.state.id, host: live.state.scope } : { path }
}

function pathOf(params: Named, live: LiveCampaign | undefined, places: Places) {
  const { participant, organisation, person } = params
  if (participant !== undefined) return places.participant(participant)
  if (person !== undefined) return places.participant(person)
  if (organisation !== undefined) return places.organisation(organisation)
  return live ? live.state.scope : ROOT_PATH
}
