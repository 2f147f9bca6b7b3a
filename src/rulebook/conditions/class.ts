/**
 * A level of an ordered scale (xếp loại), at least this good. Points that nobody has concluded on
 * are not a class: until the body entitled gives its notice the condition is not established.
 */
import { assert, present } from '#kernel'
import type { Asked, Judged } from './asked.ts'
import type { ColumnJudge, Columns, RowJudge } from './columns.ts'
import type { ClassCondition } from './condition.ts'
import type { Missing } from './finding.ts'
import { MET, NOT_ESTABLISHED, NOT_MET, type VerdictCode, verdictOf } from './verdict.ts'

/** Positions on one scale, 0 best; a position below 0 is off the scale and says nothing. */
export function judgeClass(position: number, required: number): VerdictCode {
  if (position < 0) return NOT_ESTABLISHED
  return position <= required ? MET : NOT_MET
}

export function examineClass(condition: ClassCondition, asked: Asked): Judged {
  const { subject, cycle, facts } = asked
  const indicator = condition.class.of
  const reading = facts.reading(subject, cycle, indicator)
  if (!reading) return { verdict: 'not-established', missing: missingClass(condition, asked) }
  assert(reading.kind === 'class', `${indicator} is asked as a class, read as a ${reading.kind}`)
  const required = requiredPosition(condition, facts.level)
  const code = judgeClass(facts.level(indicator, reading.level) ?? -1, required)
  if (code !== NOT_ESTABLISHED) return { verdict: verdictOf(code), reading }
  const missing: Missing = { why: 'unknown-level', indicator, level: reading.level }
  return { verdict: 'not-established', reading, missing }
}

export function compileClass(condition: ClassCondition, columns: Columns): RowJudge {
  const column = columnOf(condition, columns)
  if (!column) return () => NOT_ESTABLISHED
  const { present: there, level } = column
  const required = requiredPosition(condition, columns.level)
  return (row) => (there[row] === 1 ? judgeClass(level[row] ?? -1, required) : NOT_ESTABLISHED)
}

/** All rows in a loop of their own. */
export function compileClassColumn(condition: ClassCondition, columns: Columns): ColumnJudge {
  const column = columnOf(condition, columns)
  if (!column) return (codes) => void codes.fill(NOT_ESTABLISHED)
  const { present: there, level } = column
  const required = requiredPosition(condition, columns.level)
  return (codes) => {
    for (let row = 0; row < codes.length; row += 1) {
      codes[row] = there[row] === 1 ? judgeClass(level[row] ?? -1, required) : NOT_ESTABLISHED
    }
  }
}

function columnOf(condition: ClassCondition, columns: Columns) {
  const column = columns.figures.get(condition.class.of)
  if (!column) return undefined
  assert(column.kind === 'class', `${condition.class.of} is asked as a class`)
  return column
}

function missingClass(condition: ClassCondition, { subject, cycle, facts }: Asked): Missing {
  const indicator = condition.class.of
  const by = facts.awaiting(subject, cycle, indicator)
  return by === undefined
    ? { why: 'no-record', indicator }
    : { why: 'not-concluded', indicator, by }
}

/**
 * A definition whose standard names a level off its scale is refused before anybody is examined.
 */
function requiredPosition(condition: ClassCondition, level: Columns['level']): number {
  const { of, 'at-least': least } = condition.class
  return present(level(of, least), `${condition.id}: no level ${least} on the scale of ${of}`)
}
