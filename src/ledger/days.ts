/**
 * Days in the records: things that are said to have happened after the day the run is for, and
 * spans that end before they begin. Days that are planned (a term, the end of a post) may lie
 * ahead.
 */
import { formatCivil, readCivil } from '#kernel'
import { type Cell, type Column, rowsOf } from './cell.ts'
import type { Check } from './ledger.ts'
import { TABLE_NAMES, type TableName } from './records.ts'

/** Columns of what has happened. */
const HAPPENED: { readonly [T in TableName]?: readonly Column<T>[] } = {
  registrations: ['received', 'admitted-on'],
  measures: ['on'],
  rulings: ['on'],
  matters: ['from'],
  events: ['on'],
  scores: ['on'],
  figures: ['on'],
  explanations: ['asked', 'answered'],
  conclusions: ['on'],
  gates: ['on'],
  published: ['on'],
  nominations: ['on'],
  sessions: ['on'],
  papers: ['received'],
  submissions: ['sent', 'received', 'completed', 'returned'],
  decisions: ['on'],
  'awards-held': ['on'],
  successors: ['on'],
}

/** One problem a row: the other days of a row that lies ahead follow from the first. */
export const laterDays: Check = function* ({ records, asOf }) {
  for (const table of TABLE_NAMES) {
    const columns: readonly string[] = HAPPENED[table] ?? []
    for (const [row, cells] of columns.length === 0 ? [] : rowsOf(records, table).entries()) {
      const column = columns.find((one) => dayOf(cells[one]) > asOf)
      if (column === undefined) continue
      const found = showDay(cells[column])
      const fact = { code: 'after-as-of', asOf } as const
      yield { table, row, column, fact, found, severity: 'warning' }
    }
  }
}

/** First and last day of a row; absent days are open. */
const SPANS: { readonly [T in TableName]?: readonly [from: Column<T>, to: Column<T>] } = {
  organisations: ['from', 'to'],
  posts: ['from', 'to'],
  matters: ['from', 'until'],
  explanations: ['asked', 'due'],
  'awards-held': ['from', 'to'],
}

export const endsBeforeStart: Check = function* ({ records }) {
  for (const table of TABLE_NAMES) {
    const [first, last]: readonly string[] = SPANS[table] ?? []
    if (first === undefined || last === undefined) continue
    for (const [row, cells] of rowsOf(records, table).entries()) {
      if (!isBefore(cells[last], cells[first])) continue
      const from = readCivil(dayOf(cells[first]))
      if (from === undefined) continue
      const fact = { code: 'ends-before-start', from } as const
      yield { table, row, column: last, fact, found: showDay(cells[last]) }
    }
  }
}

function isBefore(last: Cell, first: Cell): boolean {
  return last !== undefined && dayOf(last) < dayOf(first)
}

/** Days are texts that sort by time; '' for an empty cell. */
function dayOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : ''
}

function showDay(cell: Cell): string {
  const day = readCivil(dayOf(cell))
  return day === undefined ? dayOf(cell) : formatCivil(day)
}
