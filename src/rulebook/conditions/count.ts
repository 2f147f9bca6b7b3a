/** One exact number (số lượng, điểm): 81,25 points, three initiatives. No record is not zero. */
import { assert } from '#kernel'
import type { Asked, Judged } from './asked.ts'
import { boundOf, type CompiledBound, compileBound, judgeExact, judgeFraction } from './bound.ts'
import type { Columns, RowJudge } from './columns.ts'
import type { CountCondition } from './condition.ts'
import { NOT_ESTABLISHED, type VerdictCode, verdictOf } from './verdict.ts'

/** Judges the number `numerator` over `denominator`, safe and whole, the denominator above zero. */
export function judgeNumber(
  bound: CompiledBound,
  numerator: number,
  denominator: number,
): VerdictCode {
  return judgeFraction(bound, numerator, denominator)
}

export function examineCount({ count }: CountCondition, { subject, cycle, facts }: Asked): Judged {
  const reading = facts.reading(subject, cycle, count.of)
  const indicator = count.of
  if (!reading) return { verdict: 'not-established', missing: { why: 'no-record', indicator } }
  assert(reading.kind === 'number', `${indicator} is asked as a number, read as a ${reading.kind}`)
  return { verdict: verdictOf(judgeExact(compileBound(boundOf(count)), reading.value)), reading }
}

export function compileCount({ count }: CountCondition, columns: Columns): RowJudge {
  const column = columns.figures.get(count.of)
  if (!column) return () => NOT_ESTABLISHED
  assert(column.kind === 'number', `${count.of} is asked as a number, held as a ${column.kind}`)
  const { present, part, whole } = column
  const bound = compileBound(boundOf(count))
  return (row) =>
    present[row] === 1 ? judgeNumber(bound, part[row] ?? 0, whole[row] ?? 1) : NOT_ESTABLISHED
}
