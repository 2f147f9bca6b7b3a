/**
 * The day a campaign is shown for (tính đến ngày): the one asked for, the example's own, or today.
 */
import { type CivilDate, readCivil } from '#kernel'
import type { AnyAsk } from './ask.ts'
import type { LiveCampaign } from './live-campaign.ts'

/** `?ngay=2020-12-14` looks back; a day to come is not shown, since nothing is known of it. */
export function dayFor(live: LiveCampaign, { url, today }: AnyAsk): CivilDate {
  const last = live.state.asOf ?? today
  const asked = readCivil(url.searchParams.get('ngay') ?? '')
  return asked !== undefined && asked <= last ? asked : last
}
