/**
 * The few operations on columns of points that adding up needs, so that one walk over the criteria
 * tree serves exact
 * fractions and columns of scaled whole numbers alike. A column is one line's (or one group's)
 * points of all participants.
 */
import { add, type Exact, greatest, least, type Rounding, round } from '#kernel'

export type Limits = Readonly<{ least?: Exact | undefined; greatest?: Exact | undefined }>

export type Arithmetic<Column, Value> = Readonly<{
  /** A column that holds the same points everywhere. */
  filled: (rows: number, points: Exact) => Column
  /** Points in the column's own unit. */
  value: (points: Exact) => Value
  /** into += cells, row by row. */
  add: (into: Column, cells: Column) => void
  /** into[row] += points. */
  addAt: (into: Column, row: number, points: Value) => void
  copyAt: (into: Column, row: number, from: Column) => void
  /** into = from, all rows. */
  copy: (into: Column, from: Column) => void
  clamp: (into: Column, limits: Limits) => void
  /**
   * The rounded cells; the same column when nothing has to be rounded. The column given stays as it
   * is.
   */
  rounded: (cells: Column, rounding: Rounding) => Column
  at: (column: Column, row: number) => Exact
  /** Writes exact points; false when the column cannot hold them. */
  put: (column: Column, row: number, points: Exact) => boolean
}>

export type ExactColumn = Exact[]

const NOTHING: Exact = { n: 0n, d: 1n }

/** Columns of exact fractions: any set, and one participant is a column of length one. */
export const exactArithmetic: Arithmetic<ExactColumn, Exact> = {
  filled: (rows, points) => Array.from({ length: rows }, () => points),
  value: (points) => points,
  add: (into, cells) => {
    for (let row = 0; row < into.length; row += 1) addOne(into, row, cells[row] ?? NOTHING)
  },
  addAt: addOne,
  copyAt: (into, row, from) => {
    into[row] = from[row] ?? NOTHING
  },
  copy: (into, from) => {
    for (const [row, points] of from.entries()) into[row] = points
  },
  clamp: (into, { least: low, greatest: high }) => {
    for (const [row, points] of into.entries()) {
      const raised = low ? greatest(low, points) : points
      into[row] = high ? least(high, raised) : raised
    }
  },
  rounded: (cells, rounding) => cells.map((points) => round(points, rounding)),
  at: (column, row) => column[row] ?? NOTHING,
  put: (column, row, points) => {
    column[row] = points
    return true
  },
}

function addOne(into: ExactColumn, row: number, points: Exact): void {
  into[row] = add(into[row] ?? NOTHING, points)
}
