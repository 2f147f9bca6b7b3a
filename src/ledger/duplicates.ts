/**
 * Rows recorded twice (ghi trùng): the same key with other values is refused, because one of them
 * would win without a word; the same row again is told. A renamed unit is one unit, so rows under
 * its two ids meet here. Ids of organisations and people are kept apart by the checks of the
 * definition.
 */
import { carriedOver } from './carried-over.ts'
import { type Column, cellText, type Row, rowsOf } from './cell.ts'
import { KEYS } from './keys.ts'
import type { Check } from './ledger.ts'
import type { FoundProblem } from './record-problem.ts'
import { TABLE_NAMES, type TableName } from './records.ts'
import { rowCodes } from './row-codes.ts'

/** What a row says of what it is about; paper, author and day are neither key nor said. */
const SAID: { readonly [T in TableName]?: readonly Column<T>[] } = {
  successions: ['on', 'how'],
  posts: ['to', 'direct', 'main'],
  registrations: [
    ...(['targets', 'tasks', 'completion', 'award-aimed', 'late-reason'] as const),
    'admitted-by',
  ],
  measures: ['part', 'whole', 'value'],
  rulings: ['ground'],
  matters: ['until'],
  events: ['on'],
  scores: ['points', 'not-applicable'],
  figures: ['value'],
  explanations: ['due', 'answered', 'text', 'accepted'],
  conclusions: ['class'],
  gates: ['holds'],
  published: ['total'],
  nominations: ['by', 'withdrawn'],
  sessions: ['council', 'on', 'members', 'present', 'written'],
  votes: ['for', 'against', 'blank', 'recused', 'lower'],
  papers: [],
  submissions: ['received', 'completed', 'returned', 'supplement-by'],
  decisions: ['number'],
  'awards-held': ['form', 'level', 'campaign', 'from', 'to', 'on'],
  successors: ['successor'],
}

export const duplicates: Check = function* (ledger) {
  const records = carriedOver(ledger.records, ledger.renamed)
  for (const table of TABLE_NAMES) {
    const says = SAID[table]
    if (says) yield* repeatedIn(table, rowsOf(records, table), { key: KEYS[table], says })
  }
}

type Columns = Readonly<{ key: readonly string[]; says: readonly string[] }>

function* repeatedIn(
  table: TableName,
  rows: readonly Row[],
  { key, says }: Columns,
): Generator<FoundProblem> {
  const seen = new Map<number, number>()
  for (const [row, code] of rowCodes(rows, key).entries()) {
    const first = seen.get(code)
    const [before, cells] = [rows[first ?? -1], rows[row]]
    if (first === undefined || !before || !cells) {
      seen.set(code, row)
      continue
    }
    const other = says.find((column) => cellText(cells[column]) !== cellText(before[column]))
    const fact = { code: 'repeated', first, same: other === undefined, key } as const
    const severity = other === undefined ? 'warning' : 'refused'
    const column = other ?? key[0] ?? ''
    yield { table, row, column, fact, found: cellText(cells[column]), severity }
  }
}
