/**
 * A page kept as it was drawn and packed (trang giữ sẵn): for lists of hundreds of bodies that many
 * people open at once. It is kept with the campaign as it stands, so the first record written
 * afterwards leads to a page drawn anew; and under everything else that it shows: who reads, in
 * which language, on which day, at which address.
 */
import { remembered } from '#kernel'
import { compressed, encodingFor } from '#platform/http'
import type { LiveCampaign } from './live-campaign.ts'
import type { CampaignAsk } from './outcome-of.tsx'

type Kept = Readonly<{ bytes: ArrayBuffer; headers: Headers }>

/** Readers of one state of a campaign whose pages are kept; others have theirs drawn. */
const MOST = 32

const pagesOf = remembered((_: LiveCampaign) => new Map<string, Kept>())

/** Only for pages drawn from the campaign's live books and from who asks, from nothing else. */
export async function keptPage(ask: CampaignAsk, draw: () => Response): Promise<Response> {
  if (ask.notice !== undefined || ask.tables.wanted) return draw()
  const pages = pagesOf(ask.live)
  const key = keyOf(ask)
  const known = pages.get(key)
  if (known) return new Response(known.bytes, { headers: known.headers })
  const drawn = await compressed(ask.request, draw())
  if (drawn.status !== 200) return drawn
  const kept = { bytes: await drawn.arrayBuffer(), headers: drawn.headers }
  if (pages.size >= MOST) pages.clear()
  pages.set(key, kept)
  return new Response(kept.bytes, { headers: kept.headers })
}

function keyOf({ actor, lang, url, today, asOf, request, world }: CampaignAsk): string {
  const days = [today, asOf, world.today()]
  return JSON.stringify([actor, lang, url.pathname, url.search, days, encodingFor(request)])
}
