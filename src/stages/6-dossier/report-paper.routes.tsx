/**
 * An achievement report from paper over HTTP (nhập thay báo cáo thành tích): for a person or unit
 * without an account the agency, or the person's unit, types the signed report in, in the form of
 * the regime, and submits it with its scan. Every part so typed says who did it from which paper.
 */
import { wordProxy } from '#access'
import { ok, type Result, refuse } from '#kernel'
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
import { onDesk, subjectIn, toldOf } from './report.routes.tsx'
import { REPORT_LINES, REPORT_PARTS } from './report.store.ts'
import { reportWords } from './report.words.ts'
import { REPORT, type ReportDesk, reportPath } from './report-desk.routes.ts'
import { ReportPaperPage } from './report-paper.page.tsx'
import { type Theirs, type TypedPart, typedParts, writtenName } from './report-paper.ts'
import { mayAct, type ReportRefusal } from './report-state.ts'

const PAPER = `${REPORT}/tu-giay` as const
type PaperAsk = Ask<typeof PAPER>

export const reportPaperRoutes: readonly Route[] = [
  get(PAPER, 'report.proxy', (ask) => onDesk(ask, (desk) => show(ask, desk, {}))),
  post(PAPER, 'report.proxy', (ask) => onDesk(ask, (desk) => save(ask, desk))),
]

type Again = Readonly<{ attempt?: Attempt; theirs?: Theirs | undefined }>

function show(ask: PaperAsk, desk: ReportDesk, { attempt = NOTHING_TRIED, theirs }: Again) {
  const w = reportWords[ask.lang]
  const here = reportPath(ask, desk.key)
  const back = here.replace('/bao-cao?', '/bao-cao/tu-giay?')
  const body = (
    <ReportPaperPage
      desk={{ ...desk, evidence: { ...desk.evidence, back } }}
      reportHref={here}
      attempt={attempt}
      theirs={theirs}
      closed={closedBy(ask, desk)}
    />
  )
  return screen(ask, { title: w.fromPaperOf(desk.name), problems: attempt.problems }, body)
}

/** Why nothing may be typed: it is the own report, or it was submitted. */
function closedBy(ask: PaperAsk, { may, facts }: ReportDesk): string | undefined {
  if (!may.typeFromPaper) return reportWords[ask.lang].ownReport
  const writing = mayAct('write', facts)
  return writing.ok ? undefined : toldOf(ask, writing.refusal)
}

type Typed = Readonly<{ by: string; parts: readonly TypedPart[]; isSubmitted: boolean }>

async function save(ask: PaperAsk, desk: ReportDesk): Promise<Response> {
  const w = reportWords[ask.lang]
  const typed = reportTyped(ask, desk)
  if (!typed.ok) return wrong(ask, desk, typed.refusal)
  const kept = await keep(ask, desk, typed.value)
  const done = typed.value.isSubmitted ? w.submittedNow : w.fromPaperSaved
  if (kept.ok) return goTo(ask, reportPath(ask, desk.key), done)
  const theirs = kept.refusal
  const problems = [{ field: theirs ? writtenName(theirs.part) : '', message: w.changed }]
  return show(ask, desk, { attempt: { typed: ask.typed, problems }, theirs })
}

function wrong(ask: PaperAsk, desk: ReportDesk, problems: readonly FormProblem[]) {
  return show(ask, desk, { attempt: { typed: ask.typed, problems } })
}

/** What was typed, from which paper; refused with all that it lacks. */
function reportTyped(ask: PaperAsk, desk: ReportDesk): Result<Typed, readonly FormProblem[]> {
  const closed = closedBy(ask, desk)
  if (closed !== undefined) return refuse([{ field: '', message: closed }])
  const named = paperTyped(ask, { mayLackNumber: true })
  if (!named.ok) return named
  const parts = typedParts(desk.sections, ask.typed)
  const isSubmitted = ask.typed['do'] === 'submit'
  const may = isSubmitted ? maySubmit(desk, parts) : ok(undefined)
  if (!may.ok) return refuse([{ field: '', message: toldOf(ask, may.refusal) }])
  if (parts.length === 0 && !isSubmitted)
    return refuse([{ field: '', message: reportWords[ask.lang].nothingTyped }])
  return ok({ by: wordProxy(ask.actor.name, named.value), parts, isSubmitted })
}

/** What is typed now counts as written. */
function maySubmit(
  { facts, sections }: ReportDesk,
  parts: readonly TypedPart[],
): Result<void, ReportRefusal> {
  const empty = sections
    .filter(({ id, stored }) => !stored && parts.every(({ part }) => part !== id))
    .map(({ heading }) => heading)
  return mayAct('submit', { ...facts, empty })
}

/**
 * The parts and, where it is asked for, the submission: one act. Refused with what somebody else
 * saved meanwhile; undefined where the report moved on.
 */
function keep(
  ask: PaperAsk,
  desk: ReportDesk,
  typed: Typed,
): Promise<Result<void, Theirs | undefined>> {
  const { world, actor, resource } = ask
  const subject = subjectIn(desk, typed.isSubmitted ? 'submitted' : 'from-paper')
  const deed = { action: 'report.proxy', subject, resource } as const
  return act(world, { actor, deed }, (tx) => write(ask, { tx, desk, typed }))
}

type Writing = Readonly<{ tx: Tx; desk: ReportDesk; typed: Typed }>

async function write(
  { live, resource, today }: PaperAsk,
  { tx, desk, typed: { by, parts, isSubmitted } }: Writing,
): Promise<Result<void, Theirs | undefined>> {
  const place = { campaign: live.state.id, scope: resource.path }
  for (const { part, written, seen } of parts) {
    const row = { ...desk.key, part, written, by, on: today }
    const kept = await append(tx, REPORT_PARTS, { ...place, row, seen })
    if (!kept.ok) {
      const { cells, entry } = kept.refusal.now
      return refuse({ part, written: cells['written'] ?? '', entry })
    }
  }
  if (!isSubmitted) return ok(undefined)
  const row = { ...desk.key, step: 'submitted' as const, on: today, by, reason: undefined }
  const moved = await append(tx, REPORT_LINES, { ...place, row, seen: desk.step?.entry })
  return moved.ok ? ok(undefined) : refuse(undefined)
}
