/**
 * Score sheets over HTTP: the list of a cycle, one sheet, and one line saved at a time. A line
 * saved by script is answered with its row and the totals alone.
 */
import { can } from '#access'
import { formatCivil, ok, type Result, refuse } from '#kernel'
import { type Ask, act, get, goTo, partOf, post, type Route, screen, trouble } from '#office'
import { subjectOf } from '#records'
import { newNameOf } from './former-bodies.ts'
import { checkLine, lineIn, writtenUnder } from './line-check.ts'
import { entryOf, type LineEntry, type LineFields } from './line-entry.ts'
import { lockOf, stageAction } from './line-lock.ts'
import { SheetPage } from './sheet.page.tsx'
import { saveLine, seenOf } from './sheet.store.ts'
import { wordStageProblem } from './sheet.vi.ts'
import { sheetWords } from './sheet.words.ts'
import {
  basesOf,
  deskOf,
  groundOf,
  SHEET,
  type SheetAsk,
  type SheetDesk,
  storedLines,
} from './sheet-desk.routes.ts'
import { GroupRow, type LineDesk, LineRow, TotalRow } from './sheet-row.page.tsx'
import { type LineView, lineOn, type Reading, type SheetView, sheetView } from './sheet-view.ts'
import { nominalMaximum } from './tally.ts'

export const LINE = `${SHEET}/:criterion` as const
export type LineAsk = Ask<typeof LINE>

export const sheetRoutes: readonly Route[] = [
  get(SHEET, 'sheet.read', showSheet),
  post(LINE, 'sheet.read', save),
]

export function sheetPath({ params }: SheetAsk): string {
  return `/phong-trao/${params.campaign}/cham-diem/${params.participant}/${params.cycle}`
}

async function showSheet(ask: SheetAsk): Promise<Response> {
  return (await sheetPage(ask)) ?? underNewName(ask) ?? notScored(ask)
}

/** A sheet is one with that of the name the unit bears now. */
function underNewName(ask: SheetAsk): Response | undefined {
  const ground = groundOf(ask)
  const now = ground && newNameOf(ground, ask.params.participant)
  if (now === undefined) return undefined
  const { campaign, cycle } = ask.params
  return goTo(ask, `/phong-trao/${campaign}/cham-diem/${now}/${cycle}${ask.url.search}`)
}

/** Where a unit reads what inspections of the cycle found at it. */
function ownInspectionPath(
  { campaign, participant, cycle }: Readonly<Record<'campaign' | 'participant' | 'cycle', string>>,
  scoring: string,
): string {
  return `/phong-trao/${campaign}/kiem-tra-don-vi/${participant}/${cycle}?cham=${scoring}`
}

export function notScored(ask: SheetAsk): Response {
  const w = sheetWords[ask.lang]
  return screen(ask, { title: w.title, status: 404 }, <p>{w.notScored}</p>)
}

type Again = Readonly<{ criterion: string; fields: LineFields; message: string }>

async function sheetPage(ask: SheetAsk, again?: Again): Promise<Response | undefined> {
  const desk = await deskOf(ask, again?.criterion)
  if (!desk) return undefined
  const w = sheetWords[ask.lang]
  const view = viewOf(desk)
  const { round, body, notice } = desk
  const lineDesk = lineDesks(ask, desk)
  const page = (
    <SheetPage
      papers={{
        campaign: ask.params.campaign,
        of: ask.params.participant,
        cycle: ask.params.cycle,
        scoring: round.scoring.id,
      }}
      name={round.scoring.name}
      bases={basesOf(round)}
      view={view}
      stages={desk.stages}
      own={desk.own}
      maximum={nominalMaximum(round.outline)}
      today={ask.today}
      fromPaper={
        can(ask.actor, 'sheet.proxy', ask.resource) && desk.former === undefined
          ? `${sheetPath(ask)}/tu-giay`
          : undefined
      }
      inspected={
        desk.stages.some(({ id }) => stageAction(id) === 'sheet.inspect')
          ? ownInspectionPath(ask.params, round.scoring.id)
          : undefined
      }
      former={desk.former}
      warnings={desk.isUnit ? [] : warningsOf(desk)}
      notice={notice && `${notice.by}: ${notice.paper}, ${formatCivil(notice.on)}`}
      deskOf={(line) => withRefusal(lineDesk(line), line, again)}
    />
  )
  const problems = again ? [{ field: '', message: again.message }] : []
  return screen(ask, { title: w.of(body.name, round.cycle.name), problems }, page)
}

function viewOf(desk: SheetDesk): SheetView {
  return sheetView(readingOf(desk))
}

function readingOf({ round, sheets, rows, sees }: SheetDesk): Reading {
  return { outline: round.outline, sheets, rows, sees }
}

/** Whoever scored at two stages, and changes without a reason: for those who check. */
function warningsOf({ round, sheets }: SheetDesk): readonly string[] {
  const { stages } = round.scoring
  const told = sheets.merged.problems.map((one) => `${wordStageProblem(one, stages)}.`)
  return [...told, ...sheets.notes]
}

function withRefusal(desk: LineDesk, { leaf }: LineView, again: Again | undefined): LineDesk {
  if (again?.criterion !== leaf.id) return desk
  return { ...desk, refused: { fields: again.fields, message: again.message } }
}

/** What may be done with each line, by the line. */
function lineDesks(ask: SheetAsk, desk: SheetDesk): (line: LineView) => LineDesk {
  const { params } = ask
  const evidence = Map.groupBy(desk.state.files, ({ subject }) => subject ?? '')
  const stored = desk.own && storedLines(ask, desk.own.id, desk)
  const at = sheetPath(ask)
  const open = desk.questions.filter(({ accepted }) => accepted === undefined)
  return (line) => ({
    at,
    stage: desk.own?.id,
    lock: lockIn(ask, desk, line),
    seen: seenOf(stored?.get(line.leaf.id) ?? []),
    evidence: evidence.get(subjectOf(params.participant, params.cycle, line.leaf.id))?.length ?? 0,
    asked: open.some(({ criterion }) => criterion === line.leaf.id),
  })
}

function lockIn({ actor }: SheetAsk, desk: SheetDesk, { leaf, above }: LineView) {
  const { own, notice, assignments } = desk
  if (!own) return undefined
  const { id: stage, door } = own
  const concluded = notice !== undefined
  return lockOf(leaf, { stage, door, concluded, account: actor.account, assignments, above })
}

async function save(ask: LineAsk): Promise<Response> {
  const desk = await deskOf(ask, ask.params.criterion)
  const line = desk && lineOf(desk, ask.params.criterion)
  const stage = ask.typed['stage'] ?? ''
  if (!desk || !line) return notScored(ask)
  const isOwn = can(ask.actor, stageAction(stage), ask.resource)
  if (desk.own?.id !== stage || !isOwn) return trouble.forbidden(ask)
  const lock = lockIn(ask, desk, line)
  const told = { line, before: desk }
  if (lock) return answer(ask, told, sheetWords[ask.lang][lock])
  const entry = readEntry(ask, desk, line)
  if (!entry.ok) return answer(ask, told, entry.refusal)
  const saved = await write(ask, { desk, line, entry: entry.value })
  return saved.ok ? answer(ask, told) : answer(ask, told, 'changed')
}

export function lineOf(desk: SheetDesk, criterion: string): LineView | undefined {
  return lineOn(readingOf(desk), criterion)
}

/** What was meant, as rows that the engine takes; refused with what to do. */
function readEntry(ask: LineAsk, desk: SheetDesk, { leaf }: LineView): Result<LineEntry, string> {
  const { actor, today, typed } = ask
  const key = keyOf(ask, desk)
  const before = lineIn(desk.rows, key)
  const entry = entryOf(leaf, { key, fields: typed }, { by: actor.name, on: today, before })
  if (!entry.ok) return refuse(sheetWords[ask.lang][entry.refusal])
  const checked = checkLine(desk.round, leaf, { key, entry: entry.value, rows: desk.rows })
  return checked.ok ? ok(entry.value) : checked
}

function keyOf({ params, typed }: LineAsk, { rows }: SheetDesk) {
  const { cycle, criterion } = params
  const stage = typed['stage'] ?? ''
  const participant = writtenUnder(rows, { criterion, stage }, params.participant)
  return { participant, cycle, criterion, stage }
}

type Writing = Readonly<{ desk: SheetDesk; line: LineView; entry: LineEntry }>

function write(ask: LineAsk, { desk, line, entry }: Writing) {
  const { world, actor, resource, live, typed, params } = ask
  const key = keyOf(ask, desk)
  const action = stageAction(key.stage)
  const subject = subjectOf(params.participant, key.cycle, line.leaf.id)
  const reason = typed['reason']?.trim() || undefined
  const place = { campaign: live.state.id, scope: resource.path }
  return act(world, { actor, deed: { action, subject, resource, reason } }, (tx) =>
    saveLine(tx, place, { key, entry, seen: typed['seen'] ?? '' }),
  )
}

type Told = Readonly<{ line: LineView; before: SheetDesk }>

/** The page or the row, as it stands now; with what was typed when it was not taken. */
async function answer(ask: LineAsk, { line, before }: Told, why?: string): Promise<Response> {
  const isScript = ask.request.headers.get('x-thidua') === 'dong'
  if (!isScript && why === undefined) return savedLine(ask, line)
  const live = await ask.world.live.campaign(ask.live.state.id)
  const now = live ? { ...ask, live } : ask
  const desk = await deskOf(now, line.leaf.id, before)
  const message = why === 'changed' && desk ? toldChange(ask, desk) : why
  const again = message ? { criterion: line.leaf.id, fields: ask.typed, message } : undefined
  if (isScript && desk) return rowOnly(now, desk, again)
  return (again && (await sheetPage(now, again))) ?? notScored(ask)
}

function savedLine(ask: LineAsk, { leaf }: LineView): Response {
  return goTo(ask, `${sheetPath(ask)}#dong-${leaf.at}`, sheetWords[ask.lang].saved(leaf.id))
}

/** What the other one wrote, so that both are seen. */
function toldChange(ask: LineAsk, desk: SheetDesk): string {
  const w = sheetWords[ask.lang]
  const line = lineOf(desk, ask.params.criterion)
  const fields = line?.cells.find(({ stage }) => stage === ask.typed['stage'])?.fields ?? {}
  const texts = Object.values(fields)
  return w.changed(texts.length === 0 ? w.nothingNow : texts.join('; '))
}

/** The row, the groups above it and the totals, for the script to exchange in place. */
function rowOnly(ask: LineAsk, desk: SheetDesk, again: Again | undefined) {
  const view = viewOf(desk)
  const line = lineOf(desk, ask.params.criterion)
  if (!line) return notScored(ask)
  const found = lineDesks(ask, desk)(line)
  const now = withRefusal({ ...found, saved: !again }, line, again)
  const groups = view.rows.filter((row) => row.kind === 'group' && line.above.includes(row.id))
  const names = desk.stages.map(({ name }) => name)
  const maximum = nominalMaximum(desk.round.outline)
  const part = (
    <table>
      <tbody>
        {groups.map((row) => row.kind === 'group' && <GroupRow group={row} names={names} />)}
        <LineRow line={line} desk={now} names={names} />
        <TotalRow totals={view.totals} maximum={maximum} names={names} />
      </tbody>
    </table>
  )
  return partOf(ask, part, again ? 422 : 200)
}
