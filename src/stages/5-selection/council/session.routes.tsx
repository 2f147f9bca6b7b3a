/**
 * A session of a council (phiên họp): agenda, attendance, closing an open vote, confirming the
 * counts. When all have confirmed, session and votes stand among the records and count.
 */

import { can } from '#access'
import { formatCivil, ok, type Result, refuse } from '#kernel'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  look,
  NOTHING_TRIED,
  outcomeOf,
  post,
  type Route,
  screen,
} from '#office'
import { append, type Tx } from '#platform/database'
import { parseTyped } from '#platform/http'
import { pointsOf } from './agenda-points.store.ts'
import { confirmingAs, isSigner } from './confirmation.ts'
import { AGENDA, ATTENDANCES, COUNTS, holdSession } from './council.store.ts'
import { mannerOf } from './council.ts'
import { NumberForm, PaperForm } from './council-form.ts'
import { AttendanceRow } from './council-rows.ts'
import { itemWords } from './item.words.ts'
import { itemLine } from './item-line.routes.ts'
import { agendaOptions, deskIn, deskOf, type MeetingDesk } from './meeting-desk.routes.ts'
import { scanDesk } from './minutes-scan.routes.ts'
import { pastSession } from './past-session.routes.tsx'
import { SessionPage } from './session.page.tsx'
import { sessionWords } from './session.words.ts'
import { ALL } from './session-attendance.page.tsx'
import { ANYWAY } from './session-close.page.tsx'
import {
  type At,
  ballotsOf,
  keepSitting,
  numberMinutes,
  placeOf,
  sign,
  uncastIn,
} from './session-result.routes.ts'
import { withoutWay } from './voters.routes.ts'

const ONE = '/phong-trao/:campaign/hoi-dong/:session'

export const sessionRoutes: readonly Route[] = [
  get(ONE, 'session.read', (ask) => showSession(ask, NOTHING_TRIED)),
  post(`${ONE}/chuong-trinh`, 'session.prepare', addItems),
  post(`${ONE}/diem-danh`, 'session.prepare', attend),
  post(`${ONE}/ket-thuc`, 'session.record', close),
  post(`${ONE}/xac-nhan`, 'session.confirm', confirm),
  post(`${ONE}/ban-giay`, 'session.record', fromPaper),
  post(`${ONE}/so-bien-ban`, 'session.record', number),
]

type OneAsk = Ask<typeof ONE>

export async function showSession(ask: OneAsk, attempt: Attempt): Promise<Response> {
  const w = sessionWords[ask.lang]
  const found = await deskOf(ask, w.agenda)
  if (!found.ok) return found.refusal
  const desk = found.value
  if (!desk) return (await pastSession(ask, ask.params.session)) ?? notThere(ask)
  const { actor, resource } = ask
  const { sitting, bench, session, items, mark } = desk
  const mayRecord = can(actor, 'session.record', resource)
  const body = (
    <SessionPage
      here={hereOf(ask)}
      sitting={sitting}
      step={stepOf(desk)}
      presence={{ ...session, written: session.written ?? 0 }}
      attendance={bench.seats.map((seat) => ({
        seat,
        manner: mannerOf(bench.attendances, seat.person),
      }))}
      items={items.map((item) => itemLine(item, desk, itemWords[ask.lang]))}
      points={await look(ask.world, actor, (tx) => pointsOf(tx, namedIn(ask)))}
      options={agendaOptions(desk)}
      may={{
        prepare: can(actor, 'session.prepare', resource) && sitting.state === 'open',
        close: mayRecord && isOpenVote(desk) && items.length > 0,
      }}
      uncast={uncastIn(desk)}
      withoutWay={await withoutWay(ask, desk)}
      confirm={{
        here: hereOf(ask),
        mark,
        valid: desk.confirmed.valid,
        as: confirmingAs({ account: actor.account, person: actor.person }, { ...bench, ...desk }),
        mayFromPaper: mayRecord && desk.counted && !desk.confirmed.complete,
        mayNumber: mayRecord && (sitting.state === 'closed' || desk.confirmed.complete),
        minutes: sitting.minutes,
        attempt,
      }}
      scan={await scanDesk(ask, ask.params.session)}
      attempt={attempt}
    />
  )
  return screen(ask, { title: w.title(formatCivil(sitting.on)), problems: attempt.problems }, body)
}

function namedIn({ live, params }: OneAsk) {
  return { campaign: live.state.id, session: params.session }
}

function notThere(ask: OneAsk): Response {
  const w = sessionWords[ask.lang]
  return screen(ask, { title: w.agenda, status: 404 }, <p>{w.notThere}</p>)
}

function stepOf({ items, confirmed, counted }: MeetingDesk): number {
  if (confirmed.complete && counted) return 3
  if (counted) return 2
  return items.length > 0 ? 1 : 0
}

function hereOf({ live, params }: OneAsk): string {
  return `/phong-trao/${live.state.id}/hoi-dong/${params.session}`
}

type Verb = 'session.prepare' | 'session.record' | 'session.confirm'
type Work = (desk: MeetingDesk, tx: Tx) => Promise<Result<unknown, unknown>>

/** One act on the session as it stands; whoever was slower is told to look again. */
async function onDesk(ask: OneAsk, verb: Verb, work: Work): Promise<boolean> {
  const outcome = outcomeOf(ask, '')
  if (!outcome.ok) return false
  const { session } = ask.params
  const deed = { action: verb, subject: session, resource: ask.resource }
  const done = await act(ask.world, { actor: ask.actor, deed }, async (tx) => {
    await holdSession(tx, namedIn(ask))
    const desk = await deskIn(ask, tx, outcome.value)
    return desk ? work(desk, tx) : refuse(undefined)
  })
  return done.ok
}

function answer(ask: OneAsk, done: boolean, notice: string): Response | Promise<Response> {
  if (done) return goTo(ask, hereOf(ask), notice)
  const problems = [{ field: '', message: sessionWords[ask.lang].changed }]
  return showSession(ask, { typed: ask.typed, problems })
}

async function addItems(ask: OneAsk): Promise<Response> {
  const { session } = ask.params
  if (!Object.keys(ask.typed).some((name) => name.startsWith('muc-'))) {
    const problems = [{ field: '', message: sessionWords[ask.lang].noneTicked }]
    return showSession(ask, { typed: ask.typed, problems })
  }
  const done = await onDesk(ask, 'session.prepare', async (desk, tx) => {
    if (desk.sitting.state === 'closed') return refuse('closed')
    for (const { key, row } of agendaOptions(desk)) {
      if (ask.typed[`muc-${key}`] !== '1') continue
      const added = await append(tx, AGENDA, { ...placeOf(ask), row: { session, ...row } })
      if (!added.ok) return added
    }
    return ok(undefined)
  })
  return answer(ask, done, sessionWords[ask.lang].added)
}

async function attend(ask: OneAsk): Promise<Response> {
  const { session } = ask.params
  const minutes = ask.typed['minutes']?.trim() || undefined
  const done = await onDesk(ask, 'session.prepare', async (desk, tx) => {
    if (desk.sitting.state === 'closed') return refuse('closed')
    for (const { person } of desk.bench.seats) {
      const manner = ask.typed[ALL] ?? ask.typed[`du-${person}`] ?? ''
      const row = AttendanceRow.safeParse({ session, person, manner })
      if (!row.success) return refuse('unreadable')
      const seen = desk.meeting.attendances.find((one) => one.row.person === person)?.entry
      const kept = await append(tx, ATTENDANCES, { ...placeOf(ask), row: row.data, seen })
      if (!kept.ok) return kept
    }
    return keepSitting(ask, { desk, tx }, { minutes })
  })
  return answer(ask, done, sessionWords[ask.lang].attendanceSaved)
}

function isOpenVote({ sitting }: MeetingDesk): boolean {
  return sitting.mode === 'electronic' && sitting.state === 'open'
}

/** No ballot comes after this: the ballots are added up and wait for confirmation. */
async function close(ask: OneAsk): Promise<Response> {
  const w = sessionWords[ask.lang]
  const said: string[] = []
  const done = await onDesk(ask, 'session.record', async (desk, tx) => {
    if (!isOpenVote(desk)) return refuse('closed')
    if (desk.items.length === 0) said.push(w.nothingToClose)
    else if (uncastIn(desk) > 0 && ask.typed[ANYWAY] !== '1') said.push(w.stillUncast)
    return said.length > 0 ? refuse('early') : addUp(ask, { desk, tx })
  })
  const problems = said.map((message) => ({ field: '', message }))
  if (said.length > 0) return showSession(ask, { typed: ask.typed, problems })
  return answer(ask, done, w.closed)
}

async function addUp(ask: OneAsk, { desk, tx }: At): Promise<Result<unknown, unknown>> {
  for (const item of desk.items) {
    const row = { ...item.row, ...ballotsOf(desk, item), lower: undefined, reason: undefined }
    const seen = item.count?.entry
    const kept = await append(tx, COUNTS, { ...placeOf(ask), row, seen })
    if (!kept.ok) return kept
  }
  return keepSitting(ask, { desk, tx }, { state: 'closed' })
}

async function confirm(ask: OneAsk): Promise<Response> {
  const { account, person, name } = ask.actor
  let complete = false
  const done = await onDesk(ask, 'session.confirm', async (desk, tx) => {
    const role = confirmingAs({ account, person }, { ...desk.bench, ...desk })
    if (!isSigner(role) || ask.typed['mark'] !== desk.mark) return refuse('changed')
    complete = desk.confirmed.missing.length === 1
    return sign(ask, { desk, tx }, { role, name, paper: undefined })
  })
  const w = sessionWords[ask.lang]
  return answer(ask, done, complete ? w.recorded : w.confirmed)
}

async function fromPaper(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, PaperForm)
  if (!form.ok) return showSession(ask, { typed: ask.typed, problems: form.refusal })
  const { minutes } = form.value
  const { name } = ask.actor
  const done = await onDesk(ask, 'session.record', async (desk, tx) => {
    const { counted, confirmed, mark } = desk
    if (!counted || confirmed.complete || ask.typed['mark'] !== mark) return refuse('changed')
    const kept = await keepSitting(ask, { desk, tx }, { minutes })
    if (!kept.ok) return kept
    const session = { ...desk.session, paper: minutes }
    return sign(ask, { desk: { ...desk, session }, tx }, { role: 'paper', name, paper: minutes })
  })
  return answer(ask, done, sessionWords[ask.lang].recorded)
}

async function number(ask: OneAsk): Promise<Response> {
  const form = parseTyped(ask.typed, NumberForm)
  if (!form.ok) return showSession(ask, { typed: ask.typed, problems: form.refusal })
  const done = await onDesk(ask, 'session.record', (desk, tx) =>
    numberMinutes(ask, { desk, tx }, form.value.number),
  )
  return answer(ask, done, sessionWords[ask.lang].numbered)
}
