/**
 * The header of a table (dòng tiêu đề): which delimiter the file uses, which column is which field.
 * Refuses columns that the table does not know, that stand twice, or that must be there and are
 * not.
 */
import type { z } from 'zod'
import { nearest, nfc, ok, type Result, refuse } from '#kernel'
import {
  sayDuplicateColumn,
  sayMissingColumn,
  sayNoHeader,
  sayUnknownColumn,
  sayUnnamedColumn,
} from './csv-file.vi.ts'
import { type CsvRow, type Delimiter, splitCsv } from './csv-split.ts'
import { type Problem, problem, type Said } from './problem.ts'

export type Header = Readonly<{ line: number; columns: readonly string[] }>

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']

/** The delimiter under which the first row names most fields; a comma when none does. */
export function detectDelimiter(text: string, fields: readonly string[]): Delimiter {
  const known = (delimiter: Delimiter): number => {
    const [first] = splitCsv(text, delimiter)
    if (!first || 'fault' in first) return 0
    return columnsOf(first).filter((column) => fields.includes(column)).length
  }
  const counts = DELIMITERS.map(known)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The columns in their order, or everything that is wrong with them. */
export function readHeader(
  file: string,
  row: CsvRow,
  schema: z.ZodObject,
): Result<Header, readonly Problem[]> {
  const fields = Object.keys(schema.shape)
  const columns = columnsOf(row)
  const faults = columns.some((column) => fields.includes(column))
    ? headerFaults(columns, fields, schema)
    : [{ field: '', ...sayNoHeader(fields) }]
  if (faults.length === 0) return ok({ line: row.line, columns })
  return refuse(faults.map((fault) => problem({ file, line: row.line, ...fault })))
}

/** Excel leaves empty columns at the end of a sheet; they are not columns. */
function columnsOf(row: CsvRow): readonly string[] {
  const names = row.cells.map((cell) => nfc(cell.trim()))
  const last = names.findLastIndex((name) => name !== '')
  return names.slice(0, last + 1)
}

type Fault = Omit<Said, 'file'>

function headerFaults(
  columns: readonly string[],
  fields: readonly string[],
  schema: z.ZodObject,
): readonly Fault[] {
  const absent = fields.filter((field) => !columns.includes(field))
  const strange = columns.flatMap((column, index): Fault[] => {
    if (column === '') return [{ field: '', ...sayUnnamedColumn(index + 1) }]
    if (!fields.includes(column)) return [{ field: column, ...sayUnknownColumn(column, absent) }]
    const isRepeated = columns.indexOf(column) < index
    return isRepeated ? [{ field: column, ...sayDuplicateColumn(column) }] : []
  })
  const guesses = columns.flatMap((column) => nearest(column, absent) ?? [])
  const missing = absent
    // A misspelt column is told once: as the name that nobody knows.
    .filter((field) => !mayBeAbsent(schema, field) && !guesses.includes(field))
    .map((field) => ({ field, ...sayMissingColumn(field, fields) }))
  return [...strange, ...missing]
}

/** A field that is content with nothing does not need its column. */
function mayBeAbsent(schema: z.ZodObject, field: string): boolean {
  const cell = schema.shape[field]
  return cell !== undefined && 'safeParse' in cell && cell.safeParse(undefined).success
}
