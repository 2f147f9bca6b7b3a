/**
 * What nobody computes (xác nhận): a paper in which somebody entitled says yes or no. Without a
 * paper it is not established; only a paper that says no makes it not met.
 */
import { assert } from '#kernel'
import type { Asked, Judged } from './asked.ts'
import type { ColumnJudge, Columns, RowJudge } from './columns.ts'
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
  const column = columnOf(condition, columns)
  if (!column) return () => NOT_ESTABLISHED
  const { present, flag } = column
  return (row) => (present[row] === 1 ? judgeFlag(flag[row] ?? 0) : NOT_ESTABLISHED)
}

/** All rows in a loop of their own. */
export function compileAttestedColumn(condition: AttestedCondition, columns: Columns): ColumnJudge {
  const column = columnOf(condition, columns)
  if (!column) return (codes) => void codes.fill(NOT_ESTABLISHED)
  const { present, flag } = column
  return (codes) => {
    for (let row = 0; row < codes.length; row += 1) {
      codes[row] = present[row] === 1 ? judgeFlag(flag[row] ?? 0) : NOT_ESTABLISHED
    }
  }
}

function columnOf(condition: AttestedCondition, columns: Columns) {
  const column = columns.figures.get(condition.attested)
  if (!column) return undefined
  assert(column.kind === 'attestation', `${condition.attested} is asked as attested`)
  return column
}
