/** Ids that name nothing: in every table, by what each column is supposed to name. The ids that exist are offered. */
import { type Column, type Row, rowsOf } from './cell.ts'
import type { Named } from './known-ids.ts'
import type { Check, Ledger } from './ledger.ts'
import type { FoundProblem } from './record-problem.ts'
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
export const unknownIds: Check = function* (ledger) {
  for (const table of TABLE_NAMES) {
    const columns = Object.entries(REFERENCES[table] ?? {})
    if (columns.length === 0) continue
    for (const [row, cells] of rowsOf(ledger.records, table).entries()) {
      for (const [column, of] of columns) {
        const problem = unlessKnown(ledger, { table, row, column, of, cells })
        if (problem) yield problem
      }
    }
  }
}

type Asked = Readonly<{ table: TableName; row: number; column: string; of: Named; cells: Row }>

function unlessKnown({ known }: Ledger, asked: Asked): FoundProblem | undefined {
  const { table, row, column, of, cells } = asked
  const id = cells[column]
  if (typeof id !== 'string' || known[of].has(id)) return undefined
  const fact = { code: 'unknown-id', of, known: known[of].size } as const
  const problem = { table, row, column, fact, found: id, among: known[of] }
  // A day of an event that nothing counts from does no harm.
  return of === 'event' ? { ...problem, severity: 'warning' } : problem
}
