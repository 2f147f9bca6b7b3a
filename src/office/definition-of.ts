/**
 * The definition alone as it stands on a day: for pages that are drawn from a few records and must
 * not wait for the whole campaign.
 */
import { definitionIn } from '#campaign'
import type { CivilDate } from '#kernel'
import type { Definition } from '#rulebook/definition'
import type { LiveCampaign } from './live-campaign.ts'

/** Undefined when the definition cannot be read, which other pages explain. */
export function definitionOf({ loaded }: LiveCampaign, asOf: CivilDate): Definition | undefined {
  const read = loaded.ok ? definitionIn(loaded.value, asOf) : undefined
  return read?.ok ? read.value : undefined
}
