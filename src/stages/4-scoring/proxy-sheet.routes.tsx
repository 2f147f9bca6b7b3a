/**
 * A self-assessment from paper (nhập thay phiếu tự chấm): for units without accounts the standing
 * agency types the signed sheet in, marked with the paper, its day and who typed it.
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
import type { Tx } from '#platform/database'
import type { FormProblem } from '#platform/http'
import { subjectOf } from '#records'
import { checkLine, lineIn, withLine, writtenUnder } from './line-check.ts'
import { entryOf, type LineEntry, type LineFields, type LineKey } from './line-entry.ts'
import { lockOf } from './line-lock.ts'
import { fieldName, type PaperLine, ProxySheetPage } from './proxy-sheet.page.tsx'
import { notScored, sheetPath } from './sheet.routes.tsx'
import { saveLine, seenOf } from './sheet.store.ts'
import { sheetWords } from './sheet.words.ts'
import { deskOf, SHEET, type SheetDesk, storedLines } from './sheet-desk.routes.ts'
import { sheetView } from './sheet-view.ts'

const PAPER = `${SHEET}/tu-giay` as const
type PaperAsk = Ask<typeof PAPER>

export const proxySheetRoutes: readonly Route[] = [
  get(PAPER, 'sheet.proxy', (ask) => show(ask, NOTHING_TRIED)),
  post(PAPER, 'sheet.proxy', save),
]

async function show(ask: PaperAsk, attempt: Attempt): Promise<Response> {
  const desk = await deskOf(ask)
  if (!desk || desk.former) return notScored(ask)
  const body = <ProxySheetPage lines={linesOf(ask, desk)} attempt={attempt} />
  const title = sheetWords[ask.lang].fromPaperOf(desk.body.name)
  return screen(ask, { title, problems: attempt.problems }, body)
}

/** The stage in which units assess themselves. */
const STAGE = 'self'

function linesOf(ask: PaperAsk, desk: SheetDesk): readonly PaperLine[] {
  const { round, sheets, rows, sees } = desk
  const w = sheetWords[ask.lang]
  const door = desk.stages.find(({ id }) => id === STAGE)?.door ?? { state: 'never' as const }
  const facts = { stage: STAGE, door, concluded: desk.notice !== undefined }
  const stored = storedLines(ask, STAGE, desk)
  return sheetView({ outline: round.outline, sheets, rows, sees }).rows.flatMap((line) => {
    if (line.kind !== 'line') return []
    const { above, leaf } = line
    const lock = lockOf(leaf, { ...facts, above, account: ask.actor.account, assignments: [] })
    const cell = line.cells.find(({ stage }) => stage === STAGE)
    const seen = seenOf(stored.get(leaf.id) ?? [])
    return [{ line, cell, seen, lock: lock && w[lock] }]
  })
}

type Written = Readonly<{ key: LineKey; entry: LineEntry; seen: string }>

async function save(ask: PaperAsk): Promise<Response> {
  const w = sheetWords[ask.lang]
  const desk = await deskOf(ask)
  if (!desk || desk.former) return notScored(ask)
  const named = paperTyped(ask)
  if (!named.ok) return wrong(ask, named.refusal)
  const by = wordProxy(ask.actor.name, named.value)
  const read = linesTyped(ask, desk, { paper: named.value.paper, by })
  if (!read.ok) return wrong(ask, read.refusal)
  if (read.value.length === 0) return wrong(ask, [{ field: '', message: w.nothingTyped }])
  const done = await write(ask, read.value)
  if (!done.ok) return wrong(ask, [{ field: '', message: w.lineFaster(done.refusal) }])
  return goTo(ask, sheetPath(ask), w.fromPaperSaved(read.value.length))
}

function wrong(ask: PaperAsk, problems: readonly FormProblem[]): Promise<Response> {
  return show(ask, { typed: ask.typed, problems })
}

type Source = Readonly<{ paper: string | undefined; by: string }>

/** The lines that were typed, each taken by the engine's rules; else everything that is wrong. */
function linesTyped(
  ask: PaperAsk,
  desk: SheetDesk,
  source: Source,
): Result<readonly Written[], readonly FormProblem[]> {
  const written: Written[] = []
  const problems: FormProblem[] = []
  let { rows } = desk
  for (const one of linesOf(ask, desk).filter(({ lock }) => !lock)) {
    const fields = fieldsIn(ask, one)
    if (Object.keys(fields).length === 0) continue
    const key = keyOf(ask, one.line.leaf.id, rows)
    const entry = readLine(ask, { desk, rows }, { key, one, fields, source })
    if (!entry.ok) problems.push({ field: '', message: `${key.criterion}: ${entry.refusal}` })
    else {
      rows = withLine(rows, key, entry.value)
      written.push({ key, entry: entry.value, seen: seenIn(ask, one) })
    }
  }
  return problems.length > 0 ? refuse(problems) : ok(written)
}

function keyOf({ params }: PaperAsk, criterion: string, rows: SheetDesk['rows']): LineKey {
  const place = { criterion, stage: STAGE }
  return {
    ...place,
    participant: writtenUnder(rows, place, params.participant),
    cycle: params.cycle,
  }
}

function seenIn({ typed }: PaperAsk, { line }: PaperLine): string {
  return typed[fieldName(line, 'seen')] ?? ''
}

/** What was typed of a line, under the names that a line alone has. */
function fieldsIn({ typed }: PaperAsk, { line }: PaperLine): LineFields {
  const start = fieldName(line, '')
  const own = Object.entries(typed).filter(
    ([name, text]) => name.startsWith(start) && name !== `${start}seen` && text.trim() !== '',
  )
  return Object.fromEntries(own.map(([name, text]) => [name.slice(start.length), text]))
}

type Ground = Readonly<{ desk: SheetDesk; rows: SheetDesk['rows'] }>
type Reading = Readonly<{ key: LineKey; one: PaperLine; fields: LineFields; source: Source }>

function readLine(
  { lang, today }: PaperAsk,
  { desk, rows }: Ground,
  { key, one, fields, source }: Reading,
): Result<LineEntry, string> {
  const { leaf } = one.line
  const { paper, by } = source
  const before = lineIn(rows, key)
  const entry = entryOf(
    leaf,
    { key, fields: { ...fields, ...(paper ? { paper } : {}) } },
    { by, on: today, before },
  )
  if (!entry.ok) return refuse(sheetWords[lang][entry.refusal])
  const whole = withUntyped(entry.value, before, fields)
  const checked = checkLine(desk.round, leaf, { key, entry: whole, rows })
  return checked.ok ? ok(whole) : checked
}

/** A box left empty keeps what stands: other figures of the same line, and a reason given. */
function withUntyped(entry: LineEntry, before: LineEntry, fields: LineFields): LineEntry {
  if (entry.figures.length === 0) return entry
  const untyped = before.figures.filter(({ input }) => fields[`in.${input}`] === undefined)
  const { score } = before
  const isReason = score && !score.points && score['not-applicable'] === undefined
  const figures = [...entry.figures, ...untyped]
  return { ...entry, figures, ...(isReason && !entry.score ? { score } : {}) }
}

/** All lines or none; refused with the line that somebody wrote meanwhile. */
async function write(ask: PaperAsk, lines: readonly Written[]): Promise<Result<void, string>> {
  const { world, actor, resource, live, params, typed } = ask
  const place = { campaign: live.state.id, scope: resource.path }
  const subject = subjectOf(params.participant, params.cycle)
  const deed = { action: 'sheet.proxy', subject, resource, reason: typed['paper'] } as const
  return act(world, { actor, deed }, (tx) => writeAll(tx, place, lines))
}

type Place = Readonly<{ campaign: string; scope: string }>

async function writeAll(
  tx: Tx,
  place: Place,
  lines: readonly Written[],
): Promise<Result<void, string>> {
  for (const line of lines) {
    const saved = await saveLine(tx, place, line)
    if (!saved.ok) return refuse(line.key.criterion)
  }
  return ok(undefined)
}
