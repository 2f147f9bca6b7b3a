/**
 * Rows recorded twice (ghi trùng): the same key with other values is refused, because one of them
 * would win without a word; the same row again is told. A renamed unit is one unit, so rows under
 * its two ids meet here. Ids of organisations and people are kept apart by the checks of the
 * definition.
 */
import { carriedOver } from './carried-over.ts'
import { type Column, cellText, type Row, rowsOf } from './cell.ts'
import type { Check } from './ledger.ts'
import type { FoundProblem } from './record-problem.ts'
import { TABLE_NAMES, type TableName } from './records.ts'
import { rowCodes } from './row-codes.ts'

/** What a row is about, and what it says of it; paper, author and day are neither. */
type Keyed<T extends TableName> = Readonly<{
  key: readonly Column<T>[]
  says: readonly Column<T>[]
}>

const LINE = ['participant', 'cycle', 'criterion', 'stage'] as const

const KEYS: { readonly [T in TableName]?: Keyed<T> } = {
  successions: { key: ['predecessor', 'successor'], says: ['on', 'how'] },
  posts: {
    key: ['person', 'organisation', 'duty', 'title', 'from'],
    says: ['to', 'direct', 'main'],
  },
  registrations: {
    key: ['participant', 'cycle', 'received'],
    says: ['targets', 'tasks', 'completion', 'award-aimed', 'late-reason', 'admitted-by'],
  },
  measures: { key: ['participant', 'cycle', 'indicator'], says: ['part', 'whole', 'value'] },
  rulings: { key: ['participant', 'cycle', 'condition'], says: ['ground'] },
  matters: { key: ['participant', 'kind', 'from', 'paper'], says: ['until'] },
  events: { key: ['event', 'cycle'], says: ['on'] },
  scores: { key: LINE, says: ['points', 'not-applicable'] },
  figures: { key: [...LINE, 'input'], says: ['value'] },
  explanations: {
    key: ['participant', 'cycle', 'criterion', 'asked'],
    says: ['due', 'answered', 'text', 'accepted'],
  },
  conclusions: { key: ['scoring', 'cycle', 'participant'], says: ['class'] },
  gates: { key: ['participant', 'cycle', 'gate'], says: ['holds'] },
  published: { key: ['participant', 'cycle', 'scoring'], says: ['total'] },
  nominations: { key: ['participant', 'award', 'cycle'], says: ['by', 'withdrawn'] },
  sessions: { key: ['session'], says: ['council', 'on', 'members', 'present', 'written'] },
  votes: {
    key: ['session', 'award', 'cycle', 'participant', 'question'],
    says: ['for', 'against', 'blank', 'recused', 'lower'],
  },
  // Copies may come in several lots: only the same lot written twice is a slip.
  papers: {
    key: [
      ...(['participant', 'dossier', 'cycle', 'item', 'received', 'paper'] as const),
      ...(['originals', 'official-copies', 'copies'] as const),
    ],
    says: [],
  },
  submissions: {
    key: ['participant', 'dossier', 'cycle', 'sent'],
    says: ['received', 'completed', 'returned', 'supplement-by'],
  },
  decisions: { key: ['award', 'cycle', 'participant', 'action', 'on'], says: ['number'] },
  'awards-held': {
    key: ['participant', 'name', 'decision'],
    says: ['form', 'level', 'campaign', 'from', 'to', 'on'],
  },
  successors: { key: ['authority'], says: ['successor'] },
}

export const duplicates: Check = function* (ledger) {
  const records = carriedOver(ledger.records, ledger.renamed)
  for (const table of TABLE_NAMES) {
    const columns = KEYS[table]
    if (columns) yield* repeatedIn(table, rowsOf(records, table), columns)
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
