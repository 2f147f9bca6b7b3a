/**
 * Rows of a table compared by some of their columns without a text for each row: values become
 * numbers column by column. A million rows then cost a few arrays, not a million keys.
 */
import { cellText, type Row } from './cell.ts'

/**
 * One number a row: the same number for rows with the same texts in these columns, and for no
 * others.
 */
export function rowCodes(rows: readonly Row[], columns: readonly string[]): Float64Array {
  let codes = new Float64Array(rows.length)
  let count = 1
  for (const column of columns) {
    const values = valuesOf(rows, column)
    if (count * values.count > Number.MAX_SAFE_INTEGER) {
      const closer = renumbered(codes)
      codes = closer.numbers
      count = closer.count
    }
    const { numbers } = values
    for (let row = 0; row < numbers.length; row += 1) {
      codes[row] = (codes[row] ?? 0) * values.count + (numbers[row] ?? 0)
    }
    count *= values.count
  }
  return codes
}

/** Numbers from 0 below `count`, one a row. */
type Numbered = Readonly<{ numbers: Float64Array<ArrayBuffer>; count: number }>

function valuesOf(rows: readonly Row[], column: string): Numbered {
  const known = new Map<string, number>()
  const numbers = new Float64Array(rows.length)
  let at = 0
  for (const cells of rows) {
    numbers[at] = numberOf(known, cellText(cells[column]))
    at += 1
  }
  return { numbers, count: Math.max(1, known.size) }
}

function renumbered(codes: Float64Array): Numbered {
  const known = new Map<number, number>()
  return { numbers: codes.map((code) => numberOf(known, code)), count: Math.max(1, known.size) }
}

function numberOf<T>(known: Map<T, number>, value: T): number {
  const number = known.get(value) ?? known.size
  known.set(value, number)
  return number
}
