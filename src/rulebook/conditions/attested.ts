/**
 * What nobody computes (xác nhận): a paper in which somebody entitled says yes or no. Without a paper it is not
 * established; only a paper that says no makes it not met.
 */
import { assert } from '#kernel'
import type { Asked, Judged } from './asked.ts'
import type { Columns, RowJudge } from './columns.ts'
import type { AttestedCondition } from './condition.ts'
import { MET, NOT_ESTABLISHED, NOT_MET, type VerdictCode, verdictOf } from './verdict.ts'

/** 1: the paper says yes; 0: it says no. */
export function judgeFlag(flag: number): VerdictCode {
  return flag === 1 ? MET : NOT_MET
}

export function examineAttested(condition: AttestedCondition, asked: Asked): Judged {
  const indicator = condition.attested
  const reading = asked.facts.reading(asked.subject, asked.cycle, indicator)
  if (!reading) return { verdict: 'not-established', missing: { why: 'no-record', indicator } }
  assert(reading.kind === 'attestation', `${indicator} is asked as attested, not ${reading.kind}`)
  return { verdict: verdictOf(judgeFlag(reading.holds ? 1 : 0)), reading }
}

export function compileAttested(condition: AttestedCondition, columns: Columns): RowJudge {
  const column = columns.figures.get(condition.attested)
  if (!column) return () => NOT_ESTABLISHED
  assert(column.kind === 'attestation', `${condition.attested} is asked as attested`)
  const { present, flag } = column
  return (row) => (present[row] === 1 ? judgeFlag(flag[row] ?? 0) : NOT_ESTABLISHED)
}
