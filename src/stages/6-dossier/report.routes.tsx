/**
 * The achievement report over HTTP: each part saved by itself, submitted with the signed scan,
 * confirmed or returned by the head of the unit. What is confirmed stands in the dossier.
 */
import { wordProxy } from '#access'
import { ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Ask,
  type Attempt,
  act,
  get,
  goTo,
  NOTHING_TRIED,
  paperTyped,
  post,
  type Route,
  screen,
} from '#office'
import { append, type Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { ReportPage } from './report.page.tsx'
import { REPORT_LINES, REPORT_PARTS } from './report.store.ts'
import { reportWords } from './report.words.ts'
import {
  REPORT,
  type ReportAsk,
  type ReportDesk,
  reportDesk,
  reportPath,
} from './report-desk.routes.ts'
import { type Theirs, writtenName } from './report-paper.ts'
import type { ReportStepRow } from './report-rows.ts'
import { mayAct, type ReportAct, type ReportRefusal } from './report-state.ts'

type At = Ask<typeof REPORT>

export const reportRoutes: readonly Route[] = [
  get(REPORT, 'dossier.read', (ask) => onDesk(ask, (desk) => show(ask, desk, {}))),
  post(REPORT, 'report.write', (ask) => onDesk(ask, (desk) => savePart(ask, desk))),
  post(`${REPORT}/nop`, 'report.write', (ask) =>
    onDesk(ask, (desk) => step(ask, desk, { act: 'submit', to: 'submitted' })),
  ),
  post(`${REPORT}/xac-nhan`, 'report.confirm', (ask) => onDesk(ask, (desk) => confirm(ask, desk))),
  post(`${REPORT}/tra-sua`, 'report.confirm', (ask) => onDesk(ask, (desk) => giveBack(ask, desk))),
]

/** The report that the address names, or that there is none. */
export async function onDesk(
  ask: ReportAsk,
  work: (desk: ReportDesk) => Response | Promise<Response>,
): Promise<Response> {
  const w = reportWords[ask.lang]
  const found = await reportDesk(ask)
  if (!found.ok) return found.refusal
  if (!found.value) return screen(ask, { title: w.title, status: 404 }, <p>{w.none}</p>)
  return work(found.value)
}

type Again = Readonly<{ attempt?: Attempt; theirs?: Theirs }>

function show(ask: ReportAsk, desk: ReportDesk, { attempt = NOTHING_TRIED, theirs }: Again) {
  const base = `/phong-trao/${ask.params.campaign}/ho-so/${ask.params.participant}`
  const { dossier, cycle } = desk.key
  const body = (
    <ReportPage
      campaign={ask.params.campaign}
      desk={desk}
      at={`${base}/bao-cao`}
      paperHref={`${base}/bao-cao/tu-giay?ho-so=${dossier}&chu-ky=${cycle}`}
      dossierHref={desk.hasDossier ? `${base}?ho-so=${dossier}&chu-ky=${cycle}` : undefined}
      attempt={attempt}
      theirs={theirs}
    />
  )
  const title = reportWords[ask.lang].of(desk.name)
  return screen(ask, { title, problems: attempt.problems }, body)
}

function wrong(ask: ReportAsk, desk: ReportDesk, ...problems: readonly FormProblem[]) {
  return show(ask, desk, { attempt: { typed: ask.typed, problems } })
}

/** Why a step is not taken, and what is missing for it. */
export function toldOf(ask: ReportAsk, refusal: ReportRefusal): string {
  const w = reportWords[ask.lang]
  return refusal.why === 'empty-parts' ? w.empty(refusal.parts.join(', ')) : w[refusal.why]
}

async function savePart(ask: At, desk: ReportDesk): Promise<Response> {
  const w = reportWords[ask.lang]
  const { world, actor, resource, live, today, typed } = ask
  const part = typed['part'] ?? ''
  const field = writtenName(part)
  const written = typed[field]?.trim() ?? ''
  const may = mayAct('write', desk.facts)
  if (!may.ok) return wrong(ask, desk, { field: '', message: toldOf(ask, may.refusal) })
  const isKnown = desk.sections.some(({ id }) => id === part)
  if (!isKnown || written === '') return wrong(ask, desk, { field, message: w.needText })
  const row = { ...desk.key, part, written, by: actor.name, on: today }
  const place = { campaign: live.state.id, scope: resource.path }
  const seen = Number(typed['seen']) || undefined
  const deed = { action: 'report.write', subject: subjectIn(desk, part), resource } as const
  const saved = await act(world, { actor, deed }, (tx) =>
    append(tx, REPORT_PARTS, { ...place, row, seen }),
  )
  if (saved.ok) return goTo(ask, reportPath(ask, desk.key), w.saved)
  const { now } = saved.refusal
  const theirs = { part, written: now.cells['written'] ?? '', entry: now.entry }
  const problems = [{ field, message: w.changed }]
  return show(ask, desk, { attempt: { typed, problems }, theirs })
}

/** The report and the step, as the audit names them. */
export function subjectIn({ key }: ReportDesk, what: string): string {
  return [key.participant, key.dossier, key.cycle, what].join(' ')
}

type Step = Readonly<{
  act: ReportAct
  to: ReportStepRow['step']
  reason?: string
  /** Whose step it is; whoever acts, where nobody else is named. */
  by?: string
  /** What else the step writes. */
  also?: (tx: Tx) => Promise<Result<unknown, unknown>>
}>

const DONE = {
  submitted: 'submittedNow',
  returned: 'returnedNow',
  confirmed: 'confirmedNow',
} as const

/** One step, with what it writes beside it, unless somebody was faster. */
async function step(ask: At, desk: ReportDesk, next: Step): Promise<Response> {
  const w = reportWords[ask.lang]
  const may = mayAct(next.act, desk.facts)
  if (!may.ok) return wrong(ask, desk, { field: '', message: toldOf(ask, may.refusal) })
  const { world, actor, resource, live, today } = ask
  const { to, reason, also, by = actor.name } = next
  const row = { ...desk.key, step: to, on: today, by, reason }
  const place = { campaign: live.state.id, scope: resource.path }
  const action = next.act === 'submit' ? 'report.write' : 'report.confirm'
  const deed = { action, subject: subjectIn(desk, to), resource, reason } as const
  const done = await act(world, { actor, deed }, async (tx): Promise<Result<void, 'changed'>> => {
    const seen = desk.step?.entry
    const kept = await append(tx, REPORT_LINES, { ...place, row, seen })
    const more = kept.ok && also ? await also(tx) : kept
    return more.ok ? ok(undefined) : refuse('changed')
  })
  if (done.ok) return goTo(ask, reportPath(ask, desk.key), w[DONE[to]])
  return wrong(ask, desk, { field: '', message: w.changed })
}

function giveBack(ask: At, desk: ReportDesk): Response | Promise<Response> {
  const reason = ask.typed['reason']?.trim()
  if (reason) return step(ask, desk, { act: 'return', to: 'returned', reason })
  return wrong(ask, desk, { field: 'reason', message: reportWords[ask.lang].needReason })
}

/** Confirmed, the report becomes a paper of the dossier, as far as the plan asks for one. */
function confirm(ask: At, desk: ReportDesk): Response | Promise<Response> {
  const { item, key } = desk
  const entitled = item?.['confirmed-by'] ?? []
  const as = entitled.find((one) => one === ask.typed['as'])
  if (entitled.length > 0 && as === undefined)
    return wrong(ask, desk, { field: 'as', message: reportWords[ask.lang].needConfirmer })
  const by = confirmedBy(ask, desk)
  if (!by.ok) return wrong(ask, desk, ...by.refusal)
  const paper = `${reportWords.vi.title}, ${by.value}`
  // How many sets arrived is counted by whoever receives the dossier.
  const counts = { originals: undefined, 'official-copies': undefined, copies: undefined }
  const place = { campaign: ask.live.state.id, scope: ask.resource.path }
  const also = async (tx: Tx) => {
    if (!item) return ok(undefined)
    const row = { ...key, ...counts, item: item.id, received: ask.today, 'confirmed-by': as, paper }
    return append(tx, RECORD_TABLES.papers, { ...place, row })
  }
  return step(ask, desk, { act: 'confirm', to: 'confirmed', by: by.value, also })
}

/** The head, or who typed the head's confirmation in from which paper. */
function confirmedBy(ask: At, desk: ReportDesk): Result<string, readonly FormProblem[]> {
  if (!desk.isConfirmedForHead) return ok(ask.actor.name)
  const named = paperTyped(ask, { mayLackNumber: true })
  return named.ok ? ok(wordProxy(ask.actor.name, named.value)) : named
}
