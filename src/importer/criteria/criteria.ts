/**
 * Criteria tables (bảng điểm, bộ tiêu chí) of a plan: every line with points, bonus and penalty, as
 * a tree by its printed numbers, and the totals that the plan prints. A line without points gets
 * none; a sum that does not agree stays as printed.
 */

import { type Found, found, type Reading } from '#importer/text'
import { rowsInCells } from './criteria-cells.ts'
import { rowsInLines } from './criteria-flattened.ts'
import { rowsInLayout } from './criteria-layout.ts'
import { rowsInSections } from './criteria-list.ts'
import { codesOf, type Placed } from './criteria-tree.ts'
import type { CriterionRow, How } from './criterion-row.ts'
import { ruleIn } from './line-rule.ts'
import type { LineRule } from './line-rule-kind.ts'
import { scopesOf, type TableScope } from './table-scope.ts'

export type CriterionRead = Readonly<{
  /** The number of the table, from 1, where the plan has several. */
  set: number
  /** The printed numbers from the top: 'I.2.1'. */
  code: string
  name: string
  /** The most points, or of a penalty the points taken off; none where none are printed. */
  points?: string
  section: 'main' | 'bonus' | 'penalty'
  /** A bonus or penalty counted once for each case. */
  per?: 'case'
}>

/** How a line is scored, in the plan's words; `ruleIn` reads the rule in them. */
export type LineRuleRead = Readonly<{
  set: number
  code: string
  words: string
  /** What the line may bring, which its rule is read with. */
  points?: string
}>

export type ScoreTotal = Readonly<{
  set: number
  /** The printed sum, or the most that may be added or taken off. */
  of: 'total' | 'bonus' | 'penalty'
  points: string
}>

export type Criteria = Readonly<{
  criteria: readonly Found<CriterionRead>[]
  scoreTotals: readonly Found<ScoreTotal>[]
  lineRules: readonly Found<LineRuleRead>[]
  tableScopes: readonly Found<TableScope>[]
}>

export function readCriteria(reading: Reading): Criteria {
  const { lines } = reading.sheet
  const tables = [...rowsInCells(lines), ...rowsInLines(lines), ...rowsInLayout(lines)]
  const clauseAt = clauses(reading)
  const placed = tables.map((row) => ({
    ...row,
    place: { ...row.place, clause: clauseAt(row.place.at) },
  }))
  const taken = new Set(placed.flatMap(linesOf))
  const rows = [...placed, ...rowsInSections(reading, (at) => taken.has(at))]
  const coded = codesOf(rows.toSorted((a, b) => a.place.at - b.place.at))
  return { ...criteriaOf(coded), tableScopes: scopesOf(reading, coded) }
}

function linesOf({ place: { at, until } }: CriterionRow): readonly number[] {
  return Array.from({ length: until - at + 1 }, (_, index) => at + index)
}

/** A table stands in the section before it, or in the annex. */
function clauses({ sheet }: Reading): (at: number) => string {
  const clause: string[] = []
  for (const { paragraph, marker, clause: own } of sheet.nodes)
    if (marker && !paragraph.cell) clause[paragraph.starts[0]?.at ?? 0] = own
  let last = ''
  for (let at = 0; at < sheet.lines.length; at += 1) {
    last = clause[at] ?? last
    clause[at] = last
  }
  return (at) => (at >= sheet.annexAt ? 'Phụ lục' : (clause[at] ?? ''))
}

function criteriaOf(placed: readonly Placed[]): Omit<Criteria, 'tableScopes'> {
  const criteria = placed.flatMap(
    ({ row, set, code, section }): readonly Found<CriterionRead>[] => {
      if (row.kind !== 'line') return []
      const { name, points, per, place, sureness } = row
      const told = { ...(points === undefined ? {} : { points }), ...(per ? { per } : {}) }
      return [found({ set, code, name, section, ...told }, place, sureness)]
    },
  )
  const scoreTotals = placed.flatMap(({ row, set }): readonly Found<ScoreTotal>[] => {
    const of = TOTALS[row.kind]
    const { points, place, sureness } = row
    return of && points !== undefined ? [found({ set, of, points }, place, sureness)] : []
  })
  return { criteria, scoreTotals, lineRules: placed.flatMap(lineRuleOf) }
}

/** Sure where the words are wholly one rule; a remark that is none is left out. */
function lineRuleOf({ row, set, code }: Placed): readonly Found<LineRuleRead>[] {
  const { how, name, points } = row
  if (row.kind !== 'line' || !how) return []
  const rule = ruleIn(how.words, { name, ...(points === undefined ? {} : { points }) })
  if (!rule && how.from === 'note') return []
  const sureness = !rule ? 'guess' : isPlain(how, rule) ? 'sure' : 'likely'
  const place = { ...how.place, clause: row.place.clause }
  const most = points === undefined ? {} : { points }
  return [found({ set, code, words: how.words, ...most }, place, sureness)]
}

/** In the table's own column, and nothing left out of the count or to the usual reading. */
function isPlain({ from }: How, rule: LineRule): boolean {
  const isHedged = rule.kind === 'per-case' && (rule.isUsual || rule.except !== undefined)
  return from === 'column' && !isHedged
}

const TOTALS: Readonly<Record<CriterionRow['kind'], ScoreTotal['of'] | undefined>> = {
  line: undefined,
  head: undefined,
  total: 'total',
  'bonus-cap': 'bonus',
  'penalty-cap': 'penalty',
}
