/**
 * The rule that stands before the points in a table flattened to one cell a line (cách chấm đứng
 * trước cột điểm): which of the lines between number and points are the name, and which the rule.
 */

import { type Line, rowPlace } from '#importer/text'
import type { How } from './criterion-row.ts'
import { ruleIn } from './line-rule.ts'

/** A line of the table with its place among the lines of the plan. */
export type Part = Readonly<{ at: number; text: string }>

export type NameAndRule = Readonly<{ name: string; how?: How; isSure: boolean }>

/**
 * The rule begins at the first line from which on the words are wholly a rule; where none is, the
 * second line is it, and only a table of one line a cell says so for sure.
 */
export function nameAndRule(
  lines: readonly Line[],
  parts: readonly Part[],
  points: string,
): NameAndRule {
  const [first] = parts
  if (!first || parts.length < 2) return { name: joined(parts), isSure: true }
  // A line that begins small goes on with the cell above it.
  const begins = parts.flatMap(({ text }, index) => (/^\p{Ll}/u.test(text) ? [] : [index]))
  const cuts = begins.filter((index) => index > 0)
  const cut = cuts.find((it) => {
    return ruleIn(joined(parts.slice(it)), { name: joined(parts.slice(0, it)), points })
  })
  const from = cut ?? cuts[0] ?? 1
  const [start = first, end = first] = [parts[from], parts.at(-1)]
  const place = rowPlace(lines, [start.at, end.at])
  return {
    name: joined(parts.slice(0, from)),
    how: { words: joined(parts.slice(from)), place, from: 'column' },
    isSure: cut !== undefined || parts.length === 2,
  }
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(' ')
}
