/**
 * Ids that name nothing: in every table, by what each column is supposed to name. The ids that
 * exist are offered.
 */
import { type Column, type Row, rowsOf } from './cell.ts'
import type { Named } from './known-ids.ts'
import type { Check } from './ledger.ts'
import type { CellPlace, FoundProblem } from './record-problem.ts'
import { TABLE_NAMES, type TableName } from './records.ts'

type Columns<T extends TableName> = { readonly [C in Column<T>]?: Named }

const OF_CYCLE = { participant: 'participant', cycle: 'cycle' } as const
const OF_AWARD = { ...OF_CYCLE, award: 'award' } as const
const OF_DOSSIER = { ...OF_CYCLE, dossier: 'dossier' } as const

/** What the columns of each table name. Both sides of a succession are the launch check's. */
const REFERENCES: { readonly [T in TableName]?: Columns<T> } = {
  organisations: { parent: 'organisation' },
  posts: { person: 'person', organisation: 'organisation' },
  registrations: OF_CYCLE,
  measures: { ...OF_CYCLE, indicator: 'indicator' },
  rulings: { ...OF_CYCLE, condition: 'condition' },
  matters: { participant: 'participant' },
  events: { event: 'event', cycle: 'cycle' },
  scores: OF_CYCLE,
  figures: OF_CYCLE,
  explanations: OF_CYCLE,
  conclusions: { ...OF_CYCLE, scoring: 'scoring' },
  gates: OF_CYCLE,
  published: { ...OF_CYCLE, scoring: 'scoring' },
  nominations: { ...OF_AWARD, by: 'organisation' },
  votes: { ...OF_AWARD, session: 'session', lower: 'award' },
  papers: OF_DOSSIER,
  submissions: OF_DOSSIER,
  decisions: OF_AWARD,
  'awards-held': { participant: 'participant' },
  successors: { authority: 'organisation', successor: 'organisation' },
}

/** An empty cell names nothing and is left to the reader, which knows whether it may be empty. */
export const unknownIds: Check = function* ({ known, records }) {
  for (const table of TABLE_NAMES) {
    const columns: readonly (readonly [string, Named])[] = Object.entries(REFERENCES[table] ?? {})
    const rows = rowsOf(records, table)
    for (const [column, of] of columns) yield* unknownIn({ table, column, of, rows }, known[of])
  }
}

type Searched = Readonly<{ table: TableName; column: string; of: Named; rows: readonly Row[] }>

function* unknownIn(
  { table, column, of, rows }: Searched,
  among: ReadonlySet<string>,
): Generator<FoundProblem> {
  let row = -1
  for (const cells of rows) {
    row += 1
    const id = cells[column]
    if (typeof id !== 'string' || among.has(id)) continue
    yield unknown({ table, row, column }, { of, id, among })
  }
}

type Unknown = Readonly<{ of: Named; id: string; among: ReadonlySet<string> }>

function unknown(place: CellPlace, { of, id, among }: Unknown): FoundProblem {
  const fact = { code: 'unknown-id', of, known: among.size } as const
  // A day of an event that nothing counts from does no harm.
  const severity = of === 'event' ? 'warning' : 'refused'
  return { ...place, fact, found: id, among, severity }
}
