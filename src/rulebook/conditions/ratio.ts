/**
 * Ratio of two counts (tỷ lệ): on-time applications of all applications, kept as 4.898 of 5.000. No
 * whole, no rate: a unit without a single application has neither passed nor failed.
 */
import { assert, type Exact } from '#kernel'
import type { Asked, Judged } from './asked.ts'
import { boundOf, type CompiledBound, compileBound, judgeExact, judgeFraction } from './bound.ts'
import type { ColumnJudge, Columns, RowJudge } from './columns.ts'
import type { RatioCondition } from './condition.ts'
import { NOT_ESTABLISHED, type VerdictCode, verdictOf } from './verdict.ts'

/** Judges part of whole, two safe whole counts. */
export function judgeRatio(bound: CompiledBound, part: number, whole: number): VerdictCode {
  return whole > 0 ? judgeFraction(bound, part, whole) : NOT_ESTABLISHED
}

/** The same for any exact numbers. */
export function judgeExactRatio(bound: CompiledBound, part: Exact, whole: Exact): VerdictCode {
  if (whole.n <= 0n) return NOT_ESTABLISHED
  if (isCount(part) && isCount(whole)) return judgeRatio(bound, Number(part.n), Number(whole.n))
  return judgeExact(bound, { n: part.n * whole.d, d: part.d * whole.n })
}

export function examineRatio({ ratio }: RatioCondition, { subject, cycle, facts }: Asked): Judged {
  const reading = facts.reading(subject, cycle, ratio.of)
  const indicator = ratio.of
  if (!reading) return { verdict: 'not-established', missing: { why: 'no-record', indicator } }
  assert(reading.kind === 'ratio', `${indicator} is asked as a ratio, read as a ${reading.kind}`)
  const code = judgeExactRatio(compileBound(boundOf(ratio)), reading.part, reading.whole)
  if (code !== NOT_ESTABLISHED) return { verdict: verdictOf(code), reading }
  return { verdict: 'not-established', reading, missing: { why: 'zero-whole', indicator } }
}

export function compileRatio({ ratio }: RatioCondition, columns: Columns): RowJudge {
  const column = columnOf(ratio.of, columns)
  if (!column) return () => NOT_ESTABLISHED
  const { present, part, whole } = column
  const bound = compileBound(boundOf(ratio))
  return (row) =>
    present[row] === 1 ? judgeRatio(bound, part[row] ?? 0, whole[row] ?? 0) : NOT_ESTABLISHED
}

/**
 * All rows in a loop of their own: over a million rows a call for each costs more than the judging.
 */
export function compileRatioColumn({ ratio }: RatioCondition, columns: Columns): ColumnJudge {
  const column = columnOf(ratio.of, columns)
  if (!column) return (codes) => void codes.fill(NOT_ESTABLISHED)
  const { present, part, whole } = column
  const bound = compileBound(boundOf(ratio))
  return (codes) => {
    for (let row = 0; row < codes.length; row += 1) {
      codes[row] =
        present[row] === 1 ? judgeRatio(bound, part[row] ?? 0, whole[row] ?? 0) : NOT_ESTABLISHED
    }
  }
}

function columnOf(indicator: string, columns: Columns) {
  const column = columns.figures.get(indicator)
  if (!column) return undefined
  assert(column.kind === 'ratio', `${indicator} is asked as a ratio, held as a ${column.kind}`)
  return column
}

function isCount(v: Exact): boolean {
  return v.d === 1n && Number.isSafeInteger(Number(v.n))
}
