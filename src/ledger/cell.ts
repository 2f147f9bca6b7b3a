/**
 * Cells of records whatever their table: read by the name of the column, compared and shown as
 * text.
 */
import type { z } from 'zod'
import { type Exact, exactText } from '#kernel'
import type { Records, TABLES, TableName } from './records.ts'

export type Cell = string | number | boolean | Exact | undefined

/** A row of any table. */
export type Row = Readonly<Record<string, Cell>>

/** The columns of a table, so that a list of columns is checked by the compiler. */
export type Column<T extends TableName> = keyof z.infer<(typeof TABLES)[T]> & string

/** The rows of a table under one type. */
export function rowsOf(records: Records, table: TableName): readonly Row[] {
  return records[table]
}

/** One text for one value, '' for an empty cell: what keys and comparisons are made of. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'object' ? exactText(cell) : String(cell)
}

/** What stands between the texts of a key; no cell holds it. */
export const BETWEEN = '\u0000'
