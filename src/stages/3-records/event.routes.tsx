/**
 * Recording an event of the plan (ghi sự kiện): its day with the paper that proves it, by the
 * standing agency. Corrected with a reason; what stood before stays to be read.
 */

import { z } from 'zod'
import { can } from '#access'
import { formatCivil } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  definitionOf,
  get,
  goTo,
  type KeepMoment,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append, entriesOf } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { day, maybeText, text } from '#rulebook/cells'
import { entryLines } from './entry-lines.ts'
import { EventPage, EventsPage } from './event.page.tsx'
import { EVERY_CYCLE, type PlanEvent, planEvents } from './event.ts'
import { eventWords } from './event.words.ts'
import { EventRow } from './rows.ts'

const ALL = '/phong-trao/:campaign/su-kien'
const ONE = `${ALL}/:event/:cycle` as const
type OneAsk = Ask<typeof ONE>

/** A dated paper of the plan's own events keeps the outcome of its moment. */
export function eventRoutes(keep: KeepMoment): readonly Route[] {
  return [
    get(ALL, 'campaign.read', showAll),
    get(ONE, 'campaign.read', (ask) => show(ask, NOTHING_TRIED)),
    post(ONE, 'event.record', (ask) => record(ask, keep)),
  ]
}

type AnyAsk = Ask<'/phong-trao/:campaign'>

function eventsIn({ live, asOf }: AnyAsk): readonly PlanEvent[] {
  const definition = definitionOf(live, asOf)
  return definition ? planEvents(definition, live.records.events) : []
}

function cycleName({ live, asOf, lang }: AnyAsk, cycle: string): string {
  const cycles = definitionOf(live, asOf)?.cycles ?? []
  return cycles.find(({ id }) => id === cycle)?.name ?? eventWords[lang].every
}

function addressOf({ live }: AnyAsk): string {
  return ALL.replace(':campaign', live.state.id)
}

function showAll(ask: Ask<typeof ALL>): Response {
  const events = eventsIn(ask).map((one) => ({ ...one, cycleName: cycleName(ask, one.cycle) }))
  const body = <EventsPage events={events} at={addressOf(ask)} />
  return screen(ask, { title: eventWords[ask.lang].title }, body)
}

function oneOf(ask: OneAsk): PlanEvent | undefined {
  const { event, cycle } = ask.params
  return eventsIn(ask).find((one) => one.event === event && one.cycle === cycle)
}

function keyOf({ params: { event, cycle } }: OneAsk) {
  return { event, cycle: cycle === EVERY_CYCLE ? undefined : cycle }
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = eventWords[ask.lang]
  const one = oneOf(ask)
  if (!one) return screen(ask, { title: w.title, status: 404 }, <p>{w.noEvent}</p>)
  const { world, actor, live, url } = ask
  const entries = await look(world, actor, (tx) =>
    entriesOf(tx, RECORD_TABLES.events, { campaign: live.state.id, key: keyOf(ask) }),
  )
  const body = (
    <EventPage
      one={one}
      entries={entryLines(entries, (cells) => ({
        words: [dayIn(cells), cells['paper']].filter(Boolean).join(', '),
      }))}
      seen={entries[0]?.entry}
      mayRecord={can(actor, 'event.record', ask.resource)}
      offered={{ on: asked(url, 'ngay-dien-ra'), paper: asked(url, 'so') }}
      attempt={attempt}
      back={addressOf(ask)}
    />
  )
  const title = w.of(one.words, cycleName(ask, one.cycle))
  return screen(ask, { title, problems: attempt.problems }, body)
}

function dayIn(cells: Readonly<Record<string, string | undefined>>): string {
  const row = EventRow.safeParse(cells)
  return row.success ? formatCivil(row.data.on) : ''
}

function asked({ searchParams }: URL, name: string): string | undefined {
  return searchParams.get(name) ?? undefined
}

const EventForm = z.object({ on: day, paper: text, by: maybeText, why: maybeText })

async function record(ask: OneAsk, keep: KeepMoment): Promise<Response> {
  const { typed, world, actor, resource, live, today } = ask
  const w = eventWords[ask.lang]
  const again = (problems: readonly FormProblem[]) => show(ask, { typed, problems })
  const one = oneOf(ask)
  const form = parseTyped(typed, EventForm)
  if (!one) return again([])
  if (!form.ok) return again(form.refusal)
  const { why, ...given } = form.value
  if (given.on > today) return again([{ field: 'on', message: w.future }])
  if (one.recorded && !why) return again([{ field: 'why', message: w.noReason }])
  const key = keyOf(ask)
  const subject = [key.event, key.cycle].filter(Boolean).join(' ')
  const deed = { action: 'event.record', subject, resource, reason: why } as const
  const place = { campaign: live.state.id, scope: resource.path }
  const seen = Number(typed['seen']) || undefined
  const row = { ...key, ...given, by: given.by ?? actor.name }
  const { event: of, cycle } = key
  const saved = await act(world, { actor, deed }, async (tx) => {
    const added = await append(tx, RECORD_TABLES.events, { ...place, row, seen })
    const known = { kind: 'event', of, cycle, number: row.paper, from: row.on } as const
    if (added.ok) await keep(tx, ask, known)
    return added
  })
  if (!saved.ok) return again([{ field: '', message: w.changed }])
  return goTo(ask, addressOf(ask), w.saved)
}
