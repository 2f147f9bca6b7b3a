/** Whether somebody may do something about one participant of a campaign (quyền đối với ai). */
import { type Action, can } from '#access'
import type { CampaignAsk } from './outcome-of.tsx'

/** By a duty over the unit or person named; nobody may do anything about one who is unknown. */
export function mayAbout(
  { actor, places, resource }: Pick<CampaignAsk, 'actor' | 'places' | 'resource'>,
  action: Action,
  participant: string,
): boolean {
  const path = places.participant(participant)
  return path !== undefined && can(actor, action, { ...resource, path })
}
