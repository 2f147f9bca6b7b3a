/**
 * Asked of the unit the person belongs to in the cycle (đơn vị công tác): every part, about the
 * unit. Somebody without a unit on record is not established; whose unit counts is the facts'
 * answer, not a guess here.
 */
import { type Asked, type ExaminePart, type Judged, judgedByParts, verdictOfAll } from './asked.ts'
import type { ColumnJudge, Columns, RowJudge, UnitColumns } from './columns.ts'
import type { UnitCondition } from './condition.ts'
import { codeAt, NOT_ESTABLISHED } from './verdict.ts'

export function examineUnit({ unit }: UnitCondition, asked: Asked, examine: ExaminePart): Judged {
  const subject = asked.facts.unit(asked.subject, asked.cycle)
  if (subject === undefined) return { verdict: 'not-established', missing: { why: 'no-unit' } }
  const parts = unit.map((part) => examine(part, { ...asked, subject }))
  return judgedByParts(verdictOfAll(parts), parts)
}

/** Units are far fewer than people: each is judged once, then looked up. */
export function compileUnit(
  units: UnitColumns | undefined,
  compile: (columns: Columns) => RowJudge,
): RowJudge {
  if (!units) return () => NOT_ESTABLISHED
  const verdicts = verdictsOf(units, compile)
  const { unitOf } = units
  return (row) => {
    const unit = unitOf[row] ?? -1
    return unit < 0 ? NOT_ESTABLISHED : codeAt(verdicts, unit)
  }
}

/** All rows in a loop of their own. */
export function compileUnitColumn(
  units: UnitColumns | undefined,
  compile: (columns: Columns) => RowJudge,
): ColumnJudge {
  if (!units) return (codes) => void codes.fill(NOT_ESTABLISHED)
  const verdicts = verdictsOf(units, compile)
  const { unitOf } = units
  return (codes) => {
    for (let row = 0; row < codes.length; row += 1) {
      const unit = unitOf[row] ?? -1
      codes[row] = unit < 0 ? NOT_ESTABLISHED : (verdicts[unit] ?? NOT_ESTABLISHED)
    }
  }
}

function verdictsOf(units: UnitColumns, compile: (columns: Columns) => RowJudge): Uint8Array {
  const judge = compile(units.columns)
  return Uint8Array.from({ length: units.columns.rows }, (_, row) => judge(row))
}
