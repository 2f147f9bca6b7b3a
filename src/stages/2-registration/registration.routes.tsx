/**
 * Registering in the browser (đăng ký thi đua): the list, one's own form, admission of late ones.
 */
import { saysProxy } from '#access'
import { formatCivil, listVi, ok, type Result, refuse } from '#kernel'
import { unitName } from '#ledger'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  type CampaignAsk,
  get,
  goTo,
  mayAbout,
  NOTHING_TRIED,
  paperKind,
  post,
  type Route,
  registeredOf,
  screen,
  wordProxyPaperRefusal,
} from '#office'
import { append, type Refused, type StoredRow } from '#platform/database'
import { parseTyped } from '#platform/http'
import { inListOrder } from './list-order.ts'
import { originsBy } from './origins.ts'
import { admittedRow, type RegisterRefusal, registrationRow } from './register.ts'
import { wordRegisterRefusal } from './register.words.ts'
import { RegistrationPage } from './registration.page.tsx'
import { registrationWords } from './registration.words.ts'
import { deskOf, duesOf, type RegistrationDesk } from './registration-desk.routes.ts'
import { AdmissionForm, RegistrationForm } from './registration-form.ts'
import { type OriginOf, RegistrationsPage } from './registrations.page.tsx'
import type { RegistrationRow } from './rows.ts'

const LIST = '/phong-trao/:campaign/dang-ky'
const ONE = '/phong-trao/:campaign/dang-ky/:participant'

export const registrationRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', showList),
  get(ONE, 'registration.read', (ask) => showOne(ask, {})),
  post(ONE, 'registration.record', record),
  post(`${ONE}/chap-nhan`, 'registration.admit', admit),
]

type ListAsk = Ask<typeof LIST>
type OneAsk = Ask<typeof ONE>

function showList(ask: ListAsk): Response {
  const w = registrationWords[ask.lang]
  const found = registeredOf(ask, w.title)
  if (!found.ok) return found.refusal
  const { definition, registrations } = found.value
  const { searchParams } = ask.url
  const cycle = searchParams.get('chu-ky') ?? definition.cycles[0]?.id ?? ''
  const state = searchParams.get('tinh-trang') ?? ''
  const within = registrations.filter(
    (row) => row.cycle === cycle && mayAbout(ask, 'registration.read', row.participant),
  )
  const wanted = within.filter((row) => state === '' || row.state === state)
  const rows = inListOrder(wanted, ({ kind, name }) => ({ isPerson: kind === 'individual', name }))
  const proxyPapers = proxyPapersIn(ask)
  const body = (
    <RegistrationsPage
      campaign={ask.live.state.id}
      rows={rows}
      fromPaper={(row) => proxyPapers.get(`${row.participant} ${row.cycle}`)}
      originOf={originsIn(ask)}
      dues={duesOf(ask, definition, cycle)}
      cycles={definition.cycles.map(({ id, name }) => ({ value: id, label: name }))}
      states={[...new Set(within.map((row) => row.state))]}
      chosen={{ cycle, state }}
    />
  )
  return screen(ask, { title: w.title }, body)
}

/** Of units that came out of others: which, by their names, and since when. */
function originsIn({ live, asOf }: CampaignAsk): OriginOf {
  const origins = originsBy(live.records, asOf)
  return (participant) => {
    const found = origins.get(participant)
    if (!found) return undefined
    const from = listVi(found.from.map((id) => unitName(live.records, id)))
    return { how: found.how, from, day: formatCivil(found.on) }
  }
}

/** Papers of the registrations that were entered from paper, by participant and cycle. */
function proxyPapersIn({ live }: ListAsk): ReadonlyMap<string, string> {
  return new Map(
    live.records.registrations.flatMap(({ participant, cycle, paper }) =>
      saysProxy(paper) ? [[`${participant} ${cycle}`, paper] as const] : [],
    ),
  )
}

type Again = Readonly<{ attempt?: Attempt; theirs?: StoredRow }>

function showOne(ask: OneAsk, { attempt = NOTHING_TRIED, theirs }: Again): Response {
  const w = registrationWords[ask.lang]
  const found = registeredOf(ask, w.title, ask.params.participant)
  if (!found.ok) return found.refusal
  const desk = deskOf(ask, found.value)
  if (!desk) return screen(ask, { title: w.title, status: 404 }, <p>{w.empty}</p>)
  const { row, view, cycle } = desk
  const body = (
    <RegistrationPage
      campaign={ask.params.campaign}
      participant={ask.params.participant}
      {...desk}
      row={row}
      origin={originsIn(ask)(ask.params.participant)}
      seen={theirs?.entry ?? desk.seen}
      {...paperKind(ask)}
      words={view.words}
      may={{ record: desk.mayRecord, proxy: desk.isProxy, admit: desk.mayAdmit }}
      attempt={attempt}
      admitAt={`${ask.url.pathname}/chap-nhan?chu-ky=${cycle}`}
      theirs={theirs && (RECORD_TABLES.registrations.row.parse(theirs.cells) as RegistrationRow)}
    />
  )
  const { campaign, participant } = ask.params
  const history = `/phong-trao/${campaign}/dang-ky/${participant}/lich-su?chu-ky=${cycle}`
  return screen(ask, { title: w.of(view.name), problems: attempt.problems, history }, body)
}

async function record(ask: OneAsk): Promise<Response> {
  const desk = deskFor(ask)
  if (!desk.ok) return desk.refusal
  const { aims, isProxy, before } = desk.value
  const form = parseTyped(ask.typed, RegistrationForm)
  if (!form.ok) return showOne(ask, { attempt: { typed: ask.typed, problems: form.refusal } })
  const { received, 'late-reason': lateReason, 'paper-date': paperDate, ...typed } = form.value
  const proxy = { isProxy, ...paperKind(ask), paperDate, typist: ask.actor.name }
  const wish = { aims: { ...aims, ...typed }, received, lateReason, ...proxy }
  const row = registrationRow(wish, before)
  if (!row.ok) return again(ask, row.refusal)
  return save(ask, desk.value, { row: row.value, done: registrationWords[ask.lang].saved })
}

async function admit(ask: OneAsk): Promise<Response> {
  const desk = deskFor(ask)
  if (!desk.ok) return desk.refusal
  const late = desk.value.row
  const form = parseTyped(ask.typed, AdmissionForm)
  const w = registrationWords[ask.lang]
  if (!late || !form.ok) {
    const problems = [{ field: 'reason', message: w.admitReasonMissing }]
    return showOne(ask, { attempt: { typed: ask.typed, problems } })
  }
  const { reason } = form.value
  const row = admittedRow(late, { by: ask.actor.name, on: ask.today, reason })
  return save(ask, desk.value, { row, done: w.admitted, reason })
}

function deskFor(ask: OneAsk): Result<RegistrationDesk, Response> {
  const found = registeredOf(ask, registrationWords[ask.lang].title, ask.params.participant)
  if (!found.ok) return found
  const desk = deskOf(ask, found.value)
  return desk ? ok(desk) : refuse(showOne(ask, {}))
}

function again(ask: OneAsk, refusal: RegisterRefusal): Response {
  const problems =
    refusal.why === 'paper'
      ? refusal.lacks.map((one) => wordProxyPaperRefusal(one, ask.lang))
      : [wordRegisterRefusal(refusal, ask.lang)]
  return showOne(ask, { attempt: { typed: ask.typed, problems } })
}

type Saving = Readonly<{ row: RegistrationRow; done: string; reason?: string }>

async function save(ask: OneAsk, desk: RegistrationDesk, saving: Saving): Promise<Response> {
  const { row, done, reason } = saving
  const { world, actor, resource, live, params } = ask
  const action = reason === undefined ? 'registration.record' : 'registration.admit'
  const subject = `${params.participant} ${row.cycle}`
  const place = { campaign: live.state.id, scope: resource.path }
  const seen = Number(ask.typed['seen']) || undefined
  const saved = await act(world, { actor, deed: { action, subject, resource, reason } }, (tx) =>
    append(tx, RECORD_TABLES.registrations, { ...place, row, seen }),
  )
  if (!saved.ok) return conflict(ask, saved.refusal)
  return goTo(ask, `${ask.url.pathname.replace(/\/chap-nhan$/, '')}?chu-ky=${desk.cycle}`, done)
}

function conflict(ask: OneAsk, { now }: Refused): Response {
  const problems = [{ field: '', message: registrationWords[ask.lang].changed }]
  return showOne(ask, { attempt: { typed: ask.typed, problems }, theirs: now })
}
