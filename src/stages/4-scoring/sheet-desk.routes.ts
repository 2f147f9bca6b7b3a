/** What the pages of score sheets start from: the round, the body, its rows, who may do what. */
import { type Actor, can, type Resource } from '#access'
import type { Basis } from '#design'
import { type Ask, definitionOf, glance } from '#office'
import type { StoredRow } from '#platform/database'
import { subjectOf } from '#records'
import { filesAsked } from '#records/store'
import { formerBodiesOf } from './former-bodies.ts'
import { stageAction } from './line-lock.ts'
import * as bodies from './scored-bodies.ts'
import { assignmentsOf, openingsOf, type StoredOpening } from './sheet.store.ts'
import { seesStage } from './sheet-view.ts'
import { doorOf, type LineAssignmentRow, type StageDoor } from './stage-opening.ts'

export const SHEET = '/phong-trao/:campaign/cham-diem/:participant/:cycle'
export type SheetAsk = Ask<typeof SHEET>
type InCampaign = Ask<'/phong-trao/:campaign'>

/** What rounds and sheets are read from; undefined when the definition cannot be read. */
export function groundOf(ask: InCampaign): bodies.SheetGround | undefined {
  const { live, asOf, today } = ask
  const definition = definitionOf(live, asOf)
  if (!definition || !live.loaded.ok) return undefined
  return { definition, criteria: live.loaded.value.criteria, records: live.records, today }
}

export type StageDesk = Readonly<{
  id: string
  name: string
  by: string
  door: StageDoor
  /** The actor's duty is to write in this stage. */
  mayWrite: boolean
}>

export type SheetDesk = Readonly<{
  ground: bodies.SheetGround
  round: bodies.Round
  body: bodies.ScoredBody
  rows: ReturnType<typeof bodies.rowsOfBody>
  sheets: ReturnType<typeof bodies.sheetsOf>
  stages: readonly StageDesk[]
  /** The stage the actor writes in now; undefined for readers. */
  own: StageDesk | undefined
  notice: ReturnType<typeof bodies.noticeOf>
  /** Doors, assignments and evidence, as they were read. */
  state: Awaited<ReturnType<typeof sheetState>>
  assignments: readonly LineAssignmentRow[]
  questions: InCampaign['live']['records']['explanations']
  isUnit: boolean
  sees: ReturnType<typeof seesStage>
  /** What became of a unit that is scored no more; its sheet is only read. */
  former: string | undefined
}>

/**
 * The desk of one body in one cycle; undefined when the body is not scored in it. `before`: the
 * desk that the same request started from, whose doors, assignments and evidence still hold.
 */
export async function deskOf(
  ask: SheetAsk,
  criterion?: string,
  before?: SheetDesk,
): Promise<SheetDesk | undefined> {
  const ground = groundOf(ask)
  const found = ground && placeOf(ask, ground, criterion)
  if (!ground || !found) return undefined
  const { round, body, former } = found
  const rows = bodies.rowsOfBody(bodies.rowsOf(ground, round, body.id), body)
  const sheets = bodies.sheetsOf(round, rows)
  const state = before?.state ?? (await sheetState(ask))
  const stages = stagesOf(ask, round, state.openings)
  const notice = bodies.noticeOf(ground, round)
  const questions = questionsOf(ask)
  const isUnit = isOnlyUnit(ask.actor, ask.resource)
  const isTold = notice !== undefined || (!round.scoring.conclusion && sheets.sheet !== undefined)
  const questioned = new Set(questions.map((row) => row.criterion))
  return {
    ...{ ground, round, body, rows, sheets, stages, notice, questions, isUnit },
    state,
    own: former === undefined ? ownStage(stages) : undefined,
    former,
    assignments: state.assignments.filter((row) => isOf(row, round)),
    sees: seesStage({ isUnit, isTold, questioned }),
  }
}

/** The round of the cycle in which the body is scored, and to which the line belongs. */
function placeOf(ask: SheetAsk, ground: bodies.SheetGround, criterion: string | undefined) {
  const { participant, cycle } = ask.params
  const asked = ask.url.searchParams.get('cham')
  const rounds = bodies
    .roundsOf(ground)
    .filter(({ cycle: { id }, scoring }) => id === cycle && (asked ?? scoring.id) === scoring.id)
    .filter(({ outline }) => !criterion || outline.leaves.some(({ id }) => id === criterion))
  for (const round of rounds) {
    const body = bodies.bodiesOf(ground, round).find(({ id }) => id === participant)
    if (body) return { round, body, former: undefined }
  }
  return formerPlace(ground, rounds, participant)
}

/** The round in which a unit had a sheet before it went into another. */
function formerPlace(ground: bodies.SheetGround, rounds: readonly bodies.Round[], id: string) {
  for (const round of rounds) {
    const body = formerBodiesOf(ground, round).find((one) => one.id === id)
    if (body) return { round, body, former: body.said }
  }
  return undefined
}

/** Doors and assignments of the whole campaign. */
export async function stateOf({ world, actor, live: { state } }: InCampaign) {
  const asked = [openingsOf(world.tenant, state.id), assignmentsOf(world.tenant, state.id)] as const
  const [openings, assignments] = await glance(world, actor, asked)
  return { openings, assignments }
}

/** The same, and what was handed in for each line of one sheet. */
async function sheetState({ world, actor, live, params }: SheetAsk) {
  const [{ tenant }, campaign] = [world, live.state.id]
  const within = subjectOf(params.participant, params.cycle, '')
  const [openings, assignments, files] = await glance(world, actor, [
    openingsOf(tenant, campaign),
    assignmentsOf(tenant, campaign),
    filesAsked(tenant, { campaign, noun: 'line', within }),
  ])
  return { openings, assignments, files }
}

type OfRound = Readonly<{ scoring: string; cycle: string }>

export function isOf(row: OfRound, { scoring, cycle }: bodies.Round): boolean {
  return row.scoring === scoring.id && row.cycle === cycle.id
}

export function stagesOf(
  { actor, resource, today }: Pick<InCampaign, 'actor' | 'resource' | 'today'>,
  round: bodies.Round,
  openings: readonly StoredOpening[],
): readonly StageDesk[] {
  return round.scoring.stages.map(({ id, name, by }) => {
    const found = openings.find(({ row }) => isOf(row, round) && row.stage === id)
    const mayWrite = can(actor, stageAction(id), resource)
    return { id, name, by, door: doorOf(found?.row, today), mayWrite }
  })
}

/** Why it is scored so: the clause of the plan, and where the criteria set was published. */
export function basesOf({ scoring, outline }: bodies.Round): readonly Basis[] {
  const { clause, words } = scoring
  const { title, sources } = outline.set
  const published = sources.flatMap(({ name, url }) => {
    const says = name ?? url
    return says === undefined ? [] : [{ clause: title, words: says }]
  })
  return [{ clause, words }, ...published]
}

/** The first open stage among one's own, else the last of them. */
function ownStage(stages: readonly StageDesk[]): StageDesk | undefined {
  const own = stages.filter(({ mayWrite }) => mayWrite)
  return own.find(({ door }) => door.state === 'open') ?? own.at(-1)
}

function questionsOf({ live, params, today }: SheetAsk) {
  return live.records.explanations.filter(
    (row) =>
      row.participant === params.participant && row.cycle === params.cycle && row.asked <= today,
  )
}

const OF_UNITS: readonly string[] = ['unit-head', 'unit-officer', 'individual']

/** Reads the sheet only because it is the own one. */
export function isOnlyUnit(actor: Actor, resource: Resource): boolean {
  const others = actor.duties.filter(({ role }) => !OF_UNITS.includes(role))
  return !can({ ...actor, duties: others }, 'sheet.read', resource)
}

/** The stored rows of a body's lines at a stage, by criterion: what a form names as seen. */
export function storedLines({ live, params }: SheetAsk, stage: string, desk: SheetDesk) {
  const isOwn = ({ cells }: StoredRow) =>
    cells['cycle'] === params.cycle && cells['stage'] === stage
  const ids = bodies.idsOf(desk.ground, desk.body.id)
  const rows = (['scores', 'figures'] as const).flatMap((name) =>
    ids.flatMap((id) => live.book.table(name).storedOf(id).filter(isOwn)),
  )
  return Map.groupBy(rows, ({ cells }) => cells['criterion'] ?? '')
}
