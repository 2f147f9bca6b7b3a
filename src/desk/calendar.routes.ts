/**
 * The calendar feed: whoever has its secret address reads the deadlines of the account behind it.
 */
import { asSignedIn, feedOwner } from '#access/store'
import { type Ask, actorOf, get, nobody, type Route, trouble } from '#office'
import { sequencesOf } from './calendar.store.ts'
import { type CalendarEvent, calendarText } from './calendar.ts'
import { deadlinesOf } from './campaign-deadlines.ts'
import { deadlineName, wordMoment } from './deadline.page.tsx'
import { deadlineWords } from './deadline.words.ts'
import { type Desk, desksOf } from './desk.routes.ts'

const FEED = '/lich/:file'

export const calendarRoutes: readonly Route[] = [get(FEED, 'anybody', feed)]

type FeedAsk = Ask<typeof FEED, Ask['actor'] | undefined>
type Words = (typeof deadlineWords)['vi']

async function feed(ask: FeedAsk): Promise<Response> {
  const { world, standing, params, today } = ask
  const [, token = ''] = /^(.+)\.ics$/.exec(params.file) ?? []
  const who = await world.db.read(nobody(world), async (tx) => {
    const account = await feedOwner(tx, token)
    return account === undefined ? undefined : asSignedIn(tx, account, today)
  })
  if (!who) return trouble.notFound(ask)
  const desks = await desksOf({ world, standing, actor: actorOf(standing, who, today) })
  const w = deadlineWords[who.language]
  const all = desks.flatMap((desk) => eventsOf(desk, w, world.address))
  // One event to a name: of several periods for the same explanation the last one binds.
  const distinct = [...new Map(all.map((one) => [one.uid, one])).values()]
  const sequences = await sequencesOf(world.db, nobody(world), distinct)
  const events = distinct.map((one) => ({ ...one, sequence: sequences.get(one.uid) ?? 0 }))
  const text = calendarText({ name: w.title, now: world.now(), events, days: world.remindDays })
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}

/** Campaigns that are over bind nobody; their calendar is history. */
function eventsOf(
  { ground, live }: Desk,
  w: Words,
  address: string,
): readonly Omit<CalendarEvent, 'sequence'>[] {
  const { id, title } = live.state
  if (ground?.state !== 'launched') return []
  return deadlinesOf(ground).map((deadline) => ({
    uid: `${id} ${deadline.key}@thidua`.replaceAll(' ', '/'),
    last: deadline.last,
    summary: deadlineName(w, deadline),
    description: [wordMoment(w, deadline), deadline.says, title].filter(Boolean).join('\n'),
    url: `${address}/phong-trao/${id}${deadline.path}`,
  }))
}
