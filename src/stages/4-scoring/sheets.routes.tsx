/** The list of score sheets (danh sách phiếu chấm) of a cycle, within the reader's reach. */
import { can } from '#access'
import { type Ask, get, keptPage, type Route, screen } from '#office'
import type { BodyRows } from './body-sheets.ts'
import { formerBodiesOf } from './former-bodies.ts'
import * as bodies from './scored-bodies.ts'
import { sheetWords } from './sheet.words.ts'
import { groundOf, isOnlyUnit } from './sheet-desk.routes.ts'
import { type SheetLine, type SheetState, SheetsPage } from './sheets.page.tsx'

const LIST = '/phong-trao/:campaign/cham-diem'
type ListAsk = Ask<typeof LIST>

export const sheetsRoutes: readonly Route[] = [
  get(LIST, 'campaign.read', (ask) => keptPage(ask, () => showList(ask))),
]

function showList(ask: ListAsk): Response {
  const w = sheetWords[ask.lang]
  const ground = groundOf(ask)
  if (!ground) return screen(ask, { title: w.title }, <p>{w.noDefinition}</p>)
  const { searchParams, pathname } = ask.url
  const rounds = bodies.roundsOf(ground)
  const cycles = [...new Map(rounds.map(({ cycle }) => [cycle.id, cycle])).values()]
  const cycle = searchParams.get('chu-ky') || (cycles[0]?.id ?? '')
  const state = searchParams.get('tinh-trang') ?? ''
  const lists = rounds
    .filter((round) => round.cycle.id === cycle)
    .map((round) => ({
      caption: round.scoring.name,
      stages: round.scoring.stages.map(({ name }) => name),
      rows: linesOf(ask, ground, round).filter((row) => state === '' || row.state === state),
      former: formerIn(ask, ground, round),
    }))
  const control = can(ask.actor, 'stage.control', ask.resource) ? `${pathname}/buoc` : undefined
  const body = (
    <SheetsPage
      lists={lists}
      cycles={cycles.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={{ cycle, state }}
      control={control}
    />
  )
  return screen(ask, { title: w.title }, body)
}

function linesOf(ask: ListAsk, ground: bodies.SheetGround, round: bodies.Round) {
  const rows = bodies.rowsOf(ground, round)
  const isDone = bodies.noticeOf(ground, round) !== undefined
  return bodies.bodiesOf(ground, round).flatMap((body): readonly SheetLine[] => {
    const path = ask.places.participant(body.id)
    const resource = { ...ask.resource, path: path ?? '' }
    if (path === undefined || !can(ask.actor, 'sheet.read', resource)) return []
    const own = bodies.rowsOfBody(rows, body)
    const sheets = bodies.sheetsOf(round, own)
    const isOpen = isDone || !round.scoring.conclusion || !isOnlyUnit(ask.actor, resource)
    const href = hrefOf(ask, body.id, round)
    const last = round.scoring.stages.at(-1)?.name ?? ''
    const figures = figuresOf(sheets, { isOpen, isDone, hasSaid: (stage) => hasSaid(own, stage) })
    return [{ id: body.id, name: body.name, href, last, ...figures }]
  })
}

/** Sheets kept of units that went into others, within the reader's reach. */
function formerIn(ask: ListAsk, ground: bodies.SheetGround, round: bodies.Round) {
  return formerBodiesOf(ground, round).flatMap(({ id, name, said }) => {
    const path = ask.places.participant(id)
    if (path === undefined || !can(ask.actor, 'sheet.read', { ...ask.resource, path })) return []
    return [{ name, said, href: hrefOf(ask, id, round) }]
  })
}

function hrefOf({ url }: ListAsk, id: string, { cycle, scoring }: bodies.Round): string {
  return `${url.pathname}/${id}/${cycle.id}?cham=${scoring.id}`
}

type Shown = Readonly<{ isOpen: boolean; isDone: boolean; hasSaid(stage: string): boolean }>
type Sheets = ReturnType<typeof bodies.sheetsOf>

/** Has a stage said anything of the sheet, or do points of an earlier one merely stand there? */
function hasSaid({ scores, figures }: BodyRows, stage: string): boolean {
  const isWorth = (row: BodyRows['scores'][number]) =>
    row.points !== undefined || row['not-applicable'] !== undefined
  return [...scores.filter(isWorth), ...figures].some((row) => row.stage === stage)
}

/** Until the notice a unit sees the total of its own stage alone. */
function figuresOf({ stages, sheet }: Sheets, { isOpen, isDone, hasSaid }: Shown) {
  const totals = stages.map(({ stage, sheet: at }) => {
    const total = isOpen || stage === 'self' ? at?.total : undefined
    return total && { total, isCarried: !hasSaid(stage) }
  })
  const last = sheet ?? stages.findLast((one) => one.sheet)?.sheet
  const missing = last?.missing ?? 0
  const isEmpty = !last || stages.every(({ stage }) => !hasSaid(stage))
  const isLastSaid = hasSaid(stages.at(-1)?.stage ?? '')
  return { totals, missing, state: stateOf({ isDone, isEmpty, missing, isLastSaid }) }
}

type Standing = Readonly<{
  isDone: boolean
  isEmpty: boolean
  missing: number
  isLastSaid: boolean
}>

function stateOf({ isDone, isEmpty, missing, isLastSaid }: Standing): SheetState {
  if (isEmpty) return 'empty'
  if (isDone) return 'done'
  if (missing > 0) return 'incomplete'
  return isLastSaid ? 'complete' : 'awaiting'
}
