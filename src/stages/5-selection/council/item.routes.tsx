/**
 * One item of a session (một nội dung biểu quyết): counts from paper, an open vote on screen, a
 * member who steps aside. A member never acts on the own dossier.
 */
import { can } from '#access'
import { ok, type Result, refuse } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { append, type Tx } from '#platform/database'
import { type FormProblem, parseTyped } from '#platform/http'
import { BALLOTS, COUNTS, holdSession, RECUSALS } from './council.store.ts'
import { maySeeBallots, voteBar } from './council.ts'
import { BallotForm, CountForm, RecusalForm } from './council-form.ts'
import { ItemPage } from './item.page.tsx'
import { itemWords } from './item.words.ts'
import { itemLine } from './item-line.routes.ts'
import {
  deskIn,
  deskOf,
  type Item,
  keyOf,
  type MeetingDesk,
  ruleOf,
} from './meeting-desk.routes.ts'
import type { VoteRow } from './rows.ts'
import { sessionWords } from './session.words.ts'
import { tally } from './vote.ts'
import { wordDay, wordVoteRefusal } from './vote.vi.ts'

const ONE = '/phong-trao/:campaign/hoi-dong/:session/muc/:item'

export const itemRoutes: readonly Route[] = [
  get(ONE, 'session.read', (ask) => show(ask, NOTHING_TRIED)),
  post(`${ONE}/dem`, 'session.confirm', count),
  post(`${ONE}/phieu`, 'vote.cast', cast),
  post(`${ONE}/khong-tham-gia`, 'session.confirm', declare),
]

type OneAsk = Ask<typeof ONE>

function itemIn({ items }: MeetingDesk, { params }: OneAsk): Item | undefined {
  return items.find(({ key }) => key === params.item)
}

async function show(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = sessionWords[ask.lang]
  const found = await deskOf(ask, w.agenda)
  if (!found.ok) return found.refusal
  const desk = found.value
  const item = desk && itemIn(desk, ask)
  if (!desk || !item) return screen(ask, { title: w.agenda, status: 404 }, <p>{w.notThere}</p>)
  const { live, actor } = ask
  const { award, cycle, participant } = item.row
  const base = `/phong-trao/${live.state.id}`
  const { sitting, bench } = desk
  const body = (
    <ItemPage
      here={hereOf(ask)}
      back={`${base}/hoi-dong/${ask.params.session}`}
      finding={`${base}/tieu-chuan/${participant}?giai=${award}&chu-ky=${cycle}`}
      line={itemLine(item, desk, itemWords[ask.lang])}
      reasons={item.standing?.reasons ?? []}
      count={{ may: mayCount(ask, desk, item), row: item.count?.row, seen: item.count?.entry }}
      lower={lowerOf(desk, item)}
      bar={voteBar(actor.person, item.row, { ...bench, sitting }) ?? dutyBar(ask)}
      own={ownBallot(ask, desk, item)}
      ballots={ballotsFor(ask, desk, item)}
      mayDeclare={declarable(ask, desk)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: item.name, problems: attempt.problems }, body)
}

/** A seat without the duty: the form would be refused, so it is not shown. */
function dutyBar({ actor, resource }: OneAsk): 'no-duty' | undefined {
  return can(actor, 'vote.cast', resource) ? undefined : 'no-duty'
}

function hereOf({ live, params }: OneAsk): string {
  return `/phong-trao/${live.state.id}/hoi-dong/${params.session}/muc/${params.item}`
}

/** Tellers and the office enter what was on paper; nobody for the own dossier. */
function mayCount({ actor, resource }: OneAsk, { sitting, bench }: MeetingDesk, item: Item) {
  if (sitting.mode !== 'paper' || actor.person === item.row.participant) return false
  const seat = bench.seats.find(({ person }) => person === actor.person)
  return seat?.role === 'teller' || can(actor, 'session.record', resource)
}

function lowerOf({ view }: MeetingDesk, { lower }: Item) {
  return lower.map((id) => {
    const label = view.selections.find(({ award }) => award === id)?.name ?? id
    return { value: id, label }
  })
}

function ownBallot({ actor }: OneAsk, { meeting }: MeetingDesk, { key }: Item) {
  return meeting.ballots.find(({ row }) => row.person === actor.person && keyOf(row) === key)
}

function ballotsFor(ask: OneAsk, { meeting, bench, sitting }: MeetingDesk, { key, row }: Item) {
  const { actor, resource } = ask
  const keepsRecords = can(actor, 'session.record', resource)
  const viewer = { person: actor.person, keepsRecords }
  if (sitting.mode !== 'electronic') return undefined
  if (!maySeeBallots(viewer, row, { seats: bench.seats, state: sitting.state })) return undefined
  return meeting.ballots
    .filter((one) => keyOf(one.row) === key)
    .map((one) => ({
      name: bench.seats.find(({ person }) => person === one.row.person)?.name ?? one.row.person,
      choice: one.row.choice,
    }))
}

/** A member speaks for oneself, the office for whoever said so in the meeting. */
function declarable({ actor, resource }: OneAsk, { bench, sitting }: MeetingDesk) {
  if (sitting.state === 'closed') return []
  if (can(actor, 'session.record', resource)) return bench.seats
  return bench.seats.filter(({ person }) => person === actor.person)
}

type Verb = 'session.confirm' | 'vote.cast'
type Done = Result<unknown, readonly FormProblem[] | 'changed'>
type Work = (at: Readonly<{ desk: MeetingDesk; item: Item; tx: Tx }>) => Promise<Done>

/** One act on the item as it stands within the transaction. */
async function onItem(ask: OneAsk, verb: Verb, work: Work): Promise<Done> {
  const outcome = outcomeOf(ask, '')
  if (!outcome.ok) return refuse('changed')
  const { session, item: key } = ask.params
  const deed = { action: verb, subject: `${session} ${key}`, resource: ask.resource }
  return act(ask.world, { actor: ask.actor, deed }, async (tx): Promise<Done> => {
    await holdSession(tx, { campaign: ask.live.state.id, session })
    const desk = await deskIn(ask, tx, outcome.value)
    const item = desk && itemIn(desk, ask)
    return desk && item ? work({ desk, item, tx }) : refuse('changed')
  })
}

function answer(ask: OneAsk, done: Done, notice: string): Response | Promise<Response> {
  if (done.ok) return goTo(ask, hereOf(ask), notice)
  const changed = [{ field: '', message: sessionWords[ask.lang].changed }]
  const problems = done.refusal === 'changed' ? changed : done.refusal
  return show(ask, { typed: ask.typed, problems })
}

function writing({ live, resource, typed }: OneAsk) {
  const seen = Number(typed['seen']) || undefined
  return { campaign: live.state.id, scope: resource.path, seen }
}

async function count(ask: OneAsk): Promise<Response> {
  const w = itemWords[ask.lang]
  const form = parseTyped(ask.typed, CountForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const outcome = outcomeOf(ask, w.count)
  if (!outcome.ok) return outcome.refusal
  const { definition } = outcome.value
  const done = await onItem(ask, 'session.confirm', async ({ desk, item, tx }) => {
    if (!mayCount(ask, desk, item)) return refuse([{ field: '', message: w.ownCount }])
    const row: VoteRow = { ...form.value, ...item.row, recused: item.forecast.recused }
    const counted = tally(row, desk.session, ruleOf(definition, row.award))
    if (!counted.ok) {
      const named = { ...counted.refusal, session: wordDay(desk.sitting.on) }
      return refuse([{ field: 'for', message: wordVoteRefusal(named) }])
    }
    const kept = await append(tx, COUNTS, { ...writing(ask), row })
    return kept.ok ? kept : refuse('changed')
  })
  return answer(ask, done, w.countSaved)
}

/** A vote on screen; whoever reads the item has seen nobody else's. */
async function cast(ask: OneAsk): Promise<Response> {
  const its = itemWords[ask.lang]
  const form = parseTyped(ask.typed, BallotForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const { person = '' } = ask.actor
  const done = await onItem(ask, 'vote.cast', async ({ desk, item, tx }) => {
    const bar = voteBar(person, item.row, { ...desk.bench, sitting: desk.sitting })
    if (bar !== undefined) {
      const why = bar === 'closed' ? its.isClosed : its[bar]
      return refuse([{ field: 'choice', message: `${its.bar} ${why}` }])
    }
    const row = { ...item.row, person, choice: form.value.choice }
    const kept = await append(tx, BALLOTS, { ...writing(ask), row })
    return kept.ok ? kept : refuse('changed')
  })
  return answer(ask, done, its.ballotSaved)
}

async function declare(ask: OneAsk): Promise<Response> {
  const w = itemWords[ask.lang]
  const form = parseTyped(ask.typed, RecusalForm)
  if (!form.ok) return show(ask, { typed: ask.typed, problems: form.refusal })
  const { person, reason } = form.value
  const done = await onItem(ask, 'session.confirm', async ({ desk, item, tx }) => {
    if (!declarable(ask, desk).some((seat) => seat.person === person)) return refuse('changed')
    const { session, participant } = item.row
    const before = desk.meeting.recusals.find(
      ({ row }) => row.person === person && row.participant === participant,
    )
    const row = { session, participant, person, reason }
    const kept = await append(tx, RECUSALS, { ...writing(ask), row, seen: before?.entry })
    return kept.ok ? ok(undefined) : refuse('changed')
  })
  return answer(ask, done, w.recusalSaved)
}
