/**
 * Adding up tens of thousands of sheets: scaled columns for all rows, exact fractions for the few
 * that do not fit.
 * The answer of a row does not depend on which way it was added up.
 */
import { ZERO } from '#kernel'
import type { Outline } from '#rulebook/criteria'
import { type Arithmetic, type ExactColumn, exactArithmetic } from './arithmetic.ts'
import { type RowSum, rowSum } from './row.ts'
import type { ScaledColumn } from './scaled.ts'
import type { Cells } from './sums.ts'
import { addUp, type Tally } from './tally.ts'

export type BulkTally = Readonly<{
  tally: Tally<ScaledColumn>
  /** Rows whose result has no place in the columns, with that result. */
  exact: ReadonlyMap<number, RowSum>
}>

/**
 * Adds up all rows. Rows in `exact` are to be read from there; their column values mean nothing.
 */
export function addUpBulk(
  outline: Outline,
  cells: Cells<ScaledColumn>,
  arithmetic: Arithmetic<ScaledColumn, number>,
): BulkTally {
  const tally = addUp(outline, cells, arithmetic)
  const rows = [...tally.inexact]
  if (rows.length === 0) return { tally, exact: new Map() }
  const again = addUp(outline, pick(cells, rows, arithmetic), exactArithmetic)
  const read = { outline, tally: again, arithmetic: exactArithmetic }
  const exact = new Map(rows.map((row, at) => [row, rowSum(read, at)]))
  for (const [row, sums] of exact) {
    if (arithmetic.put(tally.counted, row, sums.counted)) continue
    arithmetic.put(tally.counted, row, ZERO)
  }
  return { tally, exact }
}

function pick(
  cells: Cells<ScaledColumn>,
  rows: readonly number[],
  arithmetic: Arithmetic<ScaledColumn, number>,
): Cells<ExactColumn> {
  const levelOf = cells.levelOf
  return {
    rows: rows.length,
    line: (leaf) => {
      const line = cells.line(leaf)
      return (
        line && {
          points: rows.map((row) => arithmetic.at(line.points, row)),
          presence: Uint8Array.from(rows, (row) => line.presence[row] ?? 0),
        }
      )
    },
    ...(levelOf ? { levelOf: (row: number) => levelOf(rows[row] ?? -1) } : {}),
  }
}
