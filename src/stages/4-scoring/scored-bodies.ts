/**
 * Who is scored (đối tượng được chấm điểm) and one body's sheet out of the records, without
 * computing the rest of the campaign: a saved line is answered with its new totals at once.
 */
import type { CivilDate } from '#kernel'
import { participantsIn, renamesIn, unitsIn } from '#registration'
import {
  type OrganisationRow,
  type PersonRow,
  type PostRow,
  type Renames,
  rowsOfParticipant,
  type SuccessionRow,
  treeOf,
} from '#registry'
import { type CriteriaSet, type Outline, outlineOf } from '#rulebook/criteria'
import type { Cycle, Definition, Scoring } from '#rulebook/definition'
import { type BodyRows, type BodySheets, bodySheets, rowsOfSet } from './body-sheets.ts'
import type { ConclusionRow, FigureRow, ScoreRow } from './rows.ts'

export type SheetRecords = Readonly<{
  organisations: readonly OrganisationRow[]
  successions: readonly SuccessionRow[]
  people: readonly PersonRow[]
  posts: readonly PostRow[]
  scores: readonly ScoreRow[]
  figures: readonly FigureRow[]
  conclusions: readonly ConclusionRow[]
}>

export type SheetGround = Readonly<{
  definition: Definition
  criteria: ReadonlyMap<string, CriteriaSet>
  records: SheetRecords
  /** Rows recorded for a later day are not there yet. */
  today: CivilDate
}>

export type ScoredBody = Readonly<{ id: string; name: string; group?: string | undefined }>

/** One scoring in one of its cycles. */
export type Round = Readonly<{ scoring: Scoring; cycle: Cycle; outline: Outline }>

/** Every scoring in every cycle, as far as its criteria set was read. */
export function roundsOf({ definition, criteria }: SheetGround): readonly Round[] {
  return definition.scoring.flatMap((scoring) => {
    const set = criteria.get(scoring.set)
    if (!set) return []
    const cycles = definition.cycles.filter(({ id }) => scoring.cycles.includes(id))
    return cycles.map((cycle) => ({ scoring, cycle, outline: outlineOf(set) }))
  })
}

/** The bodies of a round, in the order of the records. */
export function bodiesOf(ground: SheetGround, { scoring, cycle }: Round): readonly ScoredBody[] {
  const { definition, records } = ground
  const { people, posts } = records
  const renamed = renamesIn(definition.cycles, records.successions)
  const register = { tree: treeOf(records.organisations, records.successions), renamed }
  const units = unitsIn(scoring.for.organisations, cycle, register)
  const groups = new Set(scoring.for.participants)
  if (groups.size === 0) return units
  const all = participantsIn(definition.participants, cycle, { ...register, people, posts })
  const own = all.filter(({ group }) => groups.has(group))
  return [...units, ...own.map(({ id, name, comparable }) => ({ id, name, group: comparable }))]
}

/**
 * What is recorded of each body in a round, or of one alone; of a renamed one also what stands
 * under its former id, but for lines written anew under the id it has now.
 */
export function rowsOf(ground: SheetGround, { cycle, outline }: Round, body?: string): RowsByBody {
  const others = roundsOf(ground).filter((one) => one.cycle === cycle && one.outline !== outline)
  const isOwn = rowsOfSet(
    outline,
    others.map((one) => one.outline),
  )
  const now = (row: FigureRow | ScoreRow) =>
    row.cycle === cycle.id && (row.on === undefined || row.on <= ground.today) && isOwn(row)
  const { records, definition } = ground
  const renamed = renamesIn(definition.cycles, records.successions)
  const divided = <Row extends FigureRow | ScoreRow>(rows: readonly Row[]) =>
    underNow(rows.filter(now), renamed)
  if (body === undefined)
    return { scores: divided(records.scores), figures: divided(records.figures) }
  const ids = idsOf(ground, body)
  return {
    scores: divided(ids.flatMap((id) => rowsOfParticipant(records, 'scores', id))),
    figures: divided(ids.flatMap((id) => rowsOfParticipant(records, 'figures', id))),
  }
}

/** All ids under which a body is recorded: those it had before it was renamed, and its own. */
export function idsOf({ definition, records }: SheetGround, body: string): readonly string[] {
  const renamed = renamesIn(definition.cycles, records.successions)
  const former = [...renamed].filter(([, id]) => id === body).map(([id]) => id)
  return [...former, body]
}

/** By the id that each body has now. */
function underNow<Row extends FigureRow | ScoreRow>(
  rows: readonly Row[],
  renamed: Renames,
): ReadonlyMap<string, readonly Row[]> {
  const byId = Map.groupBy(rows, ({ participant }) => renamed.get(participant) ?? participant)
  if (renamed.size === 0) return byId
  const lineOf = ({ stage, criterion }: Row) => `${stage} ${criterion}`
  return new Map(
    [...byId].map(([id, all]) => {
      const anew = new Set(all.filter(({ participant }) => participant === id).map(lineOf))
      return [id, all.filter((row) => row.participant === id || !anew.has(lineOf(row)))]
    }),
  )
}

export type RowsByBody = Readonly<{
  scores: ReadonlyMap<string, readonly ScoreRow[]>
  figures: ReadonlyMap<string, readonly FigureRow[]>
}>

export function rowsOfBody(rows: RowsByBody, { id, group }: ScoredBody): BodyRows {
  return { scores: rows.scores.get(id) ?? [], figures: rows.figures.get(id) ?? [], group }
}

/** The sheets of a body in a round. */
export function sheetsOf({ outline, scoring }: Round, rows: BodyRows): BodySheets {
  return bodySheets(outline, scoring, rows)
}

/** The council's notice over the round, when it is out. */
export function noticeOf({ records, today }: SheetGround, { scoring, cycle }: Round) {
  return records.conclusions.find(
    (row) =>
      row.scoring === scoring.id &&
      row.cycle === cycle.id &&
      row.participant === undefined &&
      row.on <= today,
  )
}
