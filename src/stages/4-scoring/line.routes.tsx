/** A line of a sheet on its own page, with evidence and the questions put to the unit. */
import { z } from 'zod'
import { can, isProxy, markedText } from '#access'
import { type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import {
  type Attempt,
  act,
  enteredBy,
  get,
  goTo,
  handsInFor,
  look,
  NOTHING_TRIED,
  post,
  type Route,
  screen,
} from '#office'
import { append } from '#platform/database'
import { parseTyped } from '#platform/http'
import { type Proven, subjectOf } from '#records'
import type { EvidenceDesk } from '#records/pages'
import { filesAt, filesProving } from '#records/store'
import { day, maybeText } from '#rulebook/cells'
import type { CriteriaSet, Criterion } from '#rulebook/criteria'
import { answered, concluded, question } from './explanation.ts'
import { LinePage, type QuestionDesk } from './line.page.tsx'
import { lineFindings } from './line-findings.routes.ts'
import { marksDesk } from './marks-desk.routes.ts'
import type { ExplanationRow } from './rows.ts'
import { LINE, type LineAsk, lineOf, notScored, sheetPath } from './sheet.routes.tsx'
import { sheetWords } from './sheet.words.ts'
import { basesOf, deskOf, type SheetDesk } from './sheet-desk.routes.ts'

export const lineRoutes: readonly Route[] = [
  get(LINE, 'sheet.read', (ask) => showLine(ask, NOTHING_TRIED)),
  post(`${LINE}/hoi`, 'explanation.ask', askUnit),
  post(`${LINE}/tra-loi`, 'explanation.answer', answer),
  post(`${LINE}/ket-luan`, 'explanation.ask', conclude),
]

export function linePath(ask: LineAsk): string {
  return `${sheetPath(ask)}/${encodeURIComponent(ask.params.criterion)}`
}

export async function showLine(ask: LineAsk, attempt: Attempt): Promise<Response> {
  const desk = await deskOf(ask, ask.params.criterion)
  const line = desk && lineOf(desk, ask.params.criterion)
  if (!desk || !line) return notScored(ask)
  const { leaf } = line
  const body = (
    <LinePage
      line={line}
      stages={desk.stages}
      bases={basesOf(desk.round)}
      demanded={evidenceOf(desk.round.outline.set, leaf.id)}
      findings={await lineFindings(ask, desk)}
      evidence={await evidenceDesk(ask)}
      marks={await marksDesk(ask, desk, line)}
      questions={questionsOf(ask, desk)}
      mayAsk={can(ask.actor, 'explanation.ask', ask.resource) && !desk.notice}
      attempt={attempt}
      at={linePath(ask)}
      back={`${sheetPath(ask)}#dong-${leaf.at}`}
    />
  )
  const title = `${leaf.id} ${leaf.name} (${desk.body.name}, ${desk.round.cycle.name})`
  const history = `${linePath(ask)}/lich-su`
  return screen(ask, { title, problems: attempt.problems, history }, body)
}

/** What the criteria set asks to be shown for a line. */
function evidenceOf({ criteria }: CriteriaSet, id: string): readonly string[] {
  const find = (all: readonly Criterion[]): readonly string[] =>
    all.flatMap((one) => (one.id === id ? (one.evidence ?? []) : find(one.children ?? [])))
  return find(criteria)
}

function provenOf({ params }: LineAsk): Proven {
  return { noun: 'line', subject: subjectOf(params.participant, params.cycle, params.criterion) }
}

async function evidenceDesk(ask: LineAsk): Promise<EvidenceDesk> {
  const { world, actor, resource, params } = ask
  const mayRead = can(actor, 'evidence.read', resource)
  const proven = provenOf(ask)
  const [files, all] = await look(world, actor, async (tx) => [
    mayRead ? await filesProving(tx, params.campaign, proven) : [],
    mayRead ? await filesAt(tx, resource.path) : [],
  ])
  return {
    at: `/phong-trao/${params.campaign}/minh-chung/${params.participant}`,
    proven,
    back: linePath(ask),
    files,
    others: all.filter(({ file }) => !files.some((one) => one.file === file)),
    mayAdd: can(actor, 'evidence.add', resource),
    isProxy: handsInFor(ask),
  }
}

function questionsOf(ask: LineAsk, { questions }: SheetDesk): readonly QuestionDesk[] {
  const mayAnswer = can(ask.actor, 'explanation.answer', ask.resource)
  const mayConclude = can(ask.actor, 'explanation.ask', ask.resource)
  const own = questions.filter(({ criterion }) => criterion === ask.params.criterion)
  return own.map((row) => {
    const isOpen = row.accepted === undefined
    return {
      row,
      seen: entryOf(ask, row),
      mayAnswer: mayAnswer && isOpen && ask.today <= row.due,
      isProxy: isProxy(ask.actor, ask.resource.path),
      mayConclude: mayConclude && isOpen,
    }
  })
}

function entryOf({ live }: LineAsk, row: ExplanationRow): number | undefined {
  const stored = live.book.table('explanations').stored()
  const key = ['participant', 'cycle', 'criterion', 'asked'] as const
  return stored.find(({ cells }) => key.every((field) => cells[field] === row[field]))?.entry
}

async function askUnit(ask: LineAsk): Promise<Response> {
  const w = sheetWords[ask.lang]
  const form = parseTyped(ask.typed, z.object({ due: day }))
  if (!form.ok) return showLine(ask, { typed: ask.typed, problems: form.refusal })
  const { participant, cycle, criterion } = ask.params
  const about = { participant, cycle, criterion }
  const row = question(about, { due: form.value.due, today: ask.today })
  if (!row.ok) return again(ask, 'due', w[row.refusal])
  return record(ask, { row: row.value, seen: undefined, done: w.askedNow })
}

const TextForm = z.object({ text: maybeText, accepted: maybeText, asked: day })

async function answer(ask: LineAsk): Promise<Response> {
  const w = sheetWords[ask.lang]
  const found = questionIn(ask)
  if (!found.ok) return again(ask, 'text', w[found.refusal])
  const { row, form } = found.value
  const by = enteredBy(ask)
  if (!by.ok) return showLine(ask, { typed: ask.typed, problems: by.refusal })
  const text = form.text && markedText(form.text, by.value)
  const said = answered(row, { text, today: ask.today })
  if (!said.ok) return again(ask, 'text', w[said.refusal])
  return record(ask, { row: said.value, seen: seenIn(ask), done: w.answered })
}

async function conclude(ask: LineAsk): Promise<Response> {
  const w = sheetWords[ask.lang]
  const found = questionIn(ask)
  if (!found.ok) return again(ask, 'accepted', w[found.refusal])
  const { row, form } = found.value
  const done = concluded(row, form.accepted)
  if (!done.ok) return again(ask, 'accepted', w[done.refusal])
  return record(ask, { row: done.value, seen: seenIn(ask), done: w.accepted })
}

function seenIn({ typed }: LineAsk): number | undefined {
  return Number(typed['seen']) || undefined
}

type Found = Readonly<{ row: ExplanationRow; form: z.output<typeof TextForm> }>

function questionIn(ask: LineAsk): Result<Found, 'noQuestion'> {
  const { live, params, typed } = ask
  const form = parseTyped(typed, TextForm)
  if (!form.ok) return refuse('noQuestion')
  const row = live.records.explanations.find(
    (one) =>
      one.participant === params.participant &&
      one.cycle === params.cycle &&
      one.criterion === params.criterion &&
      one.asked === form.value.asked,
  )
  return row ? { ok: true, value: { row, form: form.value } } : refuse('noQuestion')
}

type Recording = Readonly<{ row: ExplanationRow; seen: number | undefined; done: string }>

async function record(ask: LineAsk, { row, seen, done }: Recording): Promise<Response> {
  const { world, actor, resource, live } = ask
  const action = ask.url.pathname.endsWith('/tra-loi') ? 'explanation.answer' : 'explanation.ask'
  const { subject } = provenOf(ask)
  const reason = row.accepted
  const place = { campaign: live.state.id, scope: resource.path }
  const saved = await act(world, { actor, deed: { action, subject, resource, reason } }, (tx) =>
    append(tx, RECORD_TABLES.explanations, { ...place, row, seen }),
  )
  if (saved.ok) return goTo(ask, linePath(ask), done)
  const w = sheetWords[ask.lang]
  return again(ask, '', seen === undefined ? w['asked-already'] : w.faster)
}

function again(ask: LineAsk, field: string, message: string): Promise<Response> {
  return showLine(ask, { typed: ask.typed, problems: [{ field, message }] })
}
