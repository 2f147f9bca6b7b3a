/**
 * The days of a campaign (ngày của phong trào): the working day on which things are done in it, and
 * the day it is shown for (tính đến ngày), which may be an earlier one.
 */
import { type CivilDate, readCivil } from '#kernel'

/** In the address: `?ngay=2020-12-14` looks back. */
const DAY = 'ngay'

type Example = Readonly<{ state: Readonly<{ asOf?: CivilDate }> }>

/** Today; in an example that is over its own last day, so that what is done there still counts. */
export function workingDay({ state: { asOf } }: Example, today: CivilDate): CivilDate {
  return asOf !== undefined && asOf < today ? asOf : today
}

/** The day asked for; a day to come is not shown, since nothing is known of it. */
export function dayFor(url: URL, last: CivilDate): CivilDate {
  const asked = readCivil(url.searchParams.get(DAY) ?? '')
  return asked !== undefined && asked <= last ? asked : last
}

/** The part of all addresses of one campaign: `/phong-trao/an-bien-cchc-2020`. */
function campaignIn({ pathname }: URL): string | undefined {
  return /^\/phong-trao\/[^/]+/.exec(pathname)?.[0]
}

/** An address within the campaign looked back at keeps the day; others are left as they are. */
export function keepDay(address: string, url: URL): string {
  const day = url.searchParams.get(DAY)
  const campaign = campaignIn(url)
  if (!day || campaign === undefined || !isWithin(address, campaign)) return address
  const [before = '', anchor] = address.split('#', 2)
  const parts = [before, before.includes('?') ? '&' : '?', `${DAY}=${encodeURIComponent(day)}`]
  const named = new URLSearchParams(before.split('?')[1] ?? '').has(DAY) ? before : parts.join('')
  return anchor === undefined ? named : `${named}#${anchor}`
}

function isWithin(address: string, campaign: string): boolean {
  const rest = address.slice(campaign.length)
  return address.startsWith(campaign) && (rest === '' || /^[/?#]/.test(rest))
}

/** The address of the same page without a look back. */
export function withoutDay({ searchParams }: URL): string {
  const rest = [...searchParams].filter(([name]) => name !== DAY)
  return `?${new URLSearchParams(rest)}`
}

const ADDRESSES = /(?<= (?:href|action)=")[^"]*/g
const FILTERS = /<form method="get"[^>]*>/g

/**
 * A page drawn for a day looked back at: its links, forms and filters stay with that day, whoever
 * drew them.
 */
export function keepDayIn(html: string, url: URL): string {
  const day = url.searchParams.get(DAY)
  if (!day || campaignIn(url) === undefined) return html
  const field = `<input type="hidden" name="${DAY}" value="${encodeURIComponent(day)}"/>`
  return html
    .replaceAll(ADDRESSES, (address) =>
      keepDay(address.replaceAll('&amp;', '&'), url).replaceAll('&', '&amp;'),
    )
    .replaceAll(FILTERS, (form) => `${form}${field}`)
}
