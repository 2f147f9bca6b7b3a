/**
 * What is told of everything found: the first of each kind in each table, with the nearest allowed
 * words; the rest is counted, never dropped. A million rows with one mistake in each then cost
 * neither memory nor patience.
 */
import { nearestFirst } from '#kernel'
import type { FoundProblem, RecordProblem } from './record-problem.ts'
import { TABLE_NAMES } from './records.ts'

/** More of one kind in one table would not be read by anyone. */
const MOST_TOLD = 50
/** A run for an earlier day meets many later rows; a few are enough to say so. */
const MOST_LATER = 3
/** Suggestions shown. */
const MOST_WORDS = 6
/**
 * Words compared for suggestions in one run; when they are used up, problems are told without
 * suggestions.
 */
const MOST_COMPARED = 5_000_000

type Kept = { readonly shown: FoundProblem[]; first?: FoundProblem; more: number }

/**
 * Problems in the order of tables, rows and columns; each kind's surplus as one problem `more` at
 * its first row.
 */
export function collect(found: Iterable<FoundProblem>): readonly RecordProblem[] {
  const kinds = new Map<string, Kept>()
  for (const one of found) keep(kinds, one)
  const suggest = suggester()
  const told = [...kinds.values()].flatMap(({ shown, first, more }) => [
    ...shown.map((one) => problemOf(one, suggest)),
    ...(first ? [moreOf(first, more)] : []),
  ])
  return told.sort(byPlace)
}

function keep(kinds: Map<string, Kept>, found: FoundProblem): void {
  const kind = `${found.table} ${found.fact.code} ${found.severity}`
  const kept = kinds.get(kind) ?? { shown: [], more: 0 }
  kinds.set(kind, kept)
  const most = found.fact.code === 'after-as-of' ? MOST_LATER : MOST_TOLD
  if (kept.shown.length < most) kept.shown.push(found)
  else {
    kept.more += 1
    if (!kept.first || found.row < kept.first.row) kept.first = found
  }
}

type Suggest = (found: FoundProblem) => readonly string[]

function suggester(): Suggest {
  let compared = 0
  const known = new Map<FoundProblem['among'], Map<string, readonly string[]>>()
  return ({ found, among, meant = found }) => {
    if (among === undefined) return []
    const before = known.get(among) ?? new Map<string, readonly string[]>()
    known.set(among, before)
    const size = 'size' in among ? among.size : among.length
    const words = before.get(meant)
    if (words !== undefined) return words
    compared += size
    const nearest = compared > MOST_COMPARED ? [] : nearestFirst(meant, among, MOST_WORDS)
    before.set(meant, nearest)
    return nearest
  }
}

function problemOf(one: FoundProblem, suggest: Suggest): RecordProblem {
  const { table, row, column, fact, found, severity = 'refused' } = one
  return { table, row, column, code: fact.code, fact, found, allowed: suggest(one), severity }
}

function moreOf({ fact, severity = 'refused', ...found }: FoundProblem, count: number) {
  const { table, row, column } = found
  const more = { code: 'more', like: fact.code, count } as const
  return { table, row, column, code: more.code, fact: more, found: '', allowed: [], severity }
}

function byPlace(a: RecordProblem, b: RecordProblem): number {
  const tables = TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table)
  return tables || a.row - b.row || (a.column < b.column ? -1 : a.column > b.column ? 1 : 0)
}
