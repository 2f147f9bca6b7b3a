/**
 * The running sums of one group (tổng của một nhóm tiêu chí) while the tree is walked, and the two
 * marks a cell that is not
 * given can leave in them: one more missing line, or points taken off the applicable maximum.
 */
import { ZERO } from '#kernel'
import type { Leaf, Outline } from '#rulebook/criteria'
import type { Arithmetic } from './arithmetic.ts'

export type LineColumn<Column> = Readonly<{ points: Column; presence: Uint8Array }>

/** The cells of all participants. `line` may reuse its columns from call to call. */
export type Cells<Column> = Readonly<{
  rows: number
  line: (leaf: Leaf) => LineColumn<Column> | undefined
  levelOf?: (row: number) => string | undefined
}>

/**
 * Sums of one group: points, what N/A took off its maximum, and how many lines are missing. Absent
 * columns are all zero.
 */
export type Sums<Column> = { readonly points: Column; removed?: Column; missing?: Uint16Array }

export type Walk<Column, Value> = Readonly<{
  outline: Outline
  cells: Cells<Column>
  arithmetic: Arithmetic<Column, Value>
  groups: Map<string, Sums<Column>>
  inexact: Set<number>
  /** Room for the rows of one line that are not given. */
  exceptions: Int32Array
}>

/** One more missing line in a row. */
export function miss<Column>(sums: Sums<Column>, row: number, rows: number): void {
  sums.missing ??= new Uint16Array(rows)
  sums.missing[row] = (sums.missing[row] ?? 0) + 1
}

/** Takes points off a row's applicable maximum. */
export function remove<Column, Value>(
  walk: Walk<Column, Value>,
  sums: Sums<Column>,
  { row, points }: Readonly<{ row: number; points: Value }>,
): void {
  sums.removed ??= walk.arithmetic.filled(walk.cells.rows, ZERO)
  walk.arithmetic.addAt(sums.removed, row, points)
}
