/** The sheet that people are imported from: its header, in any order of columns, and its lines. */
import { fold, ok, type Result, refuse } from '#kernel'
import { COLUMNS, type ColumnName, type Fault, letterOf, REQUIRED } from './import-columns.ts'
import { columnTitles } from './import-people.vi.ts'

export type ImportSheet = Readonly<{ name: string; rows: readonly (readonly string[])[] }>

/** Where each column stands. */
export type Header = ReadonlyMap<ColumnName, number>

/** A row with something in it, numbered as Excel does. */
export type Line = Readonly<{
  number: number
  cells: Partial<Readonly<Record<ColumnName, string>>>
}>

/** Refused with every column that is missing or not known. */
export function readHeader({ name: sheet, rows }: ImportSheet): Result<Header, readonly Fault[]> {
  const [titles = []] = rows
  const columns = titles.map((title) => COLUMNS.find((one) => isTitle(title, one)))
  const found: Header = new Map(
    columns.flatMap((name, index) => (name === undefined ? [] : [[name, index] as const])),
  )
  const strange = titles.flatMap((title, index): readonly Fault[] => {
    if (title.trim() === '' || columns[index] !== undefined) return []
    return [{ sheet, row: 1, column: letterOf(index), what: { why: 'strange-column', title } }]
  })
  const missing = REQUIRED.filter((name) => !found.has(name)).map((name): Fault => {
    return { sheet, row: 1, what: { why: 'missing-column', title: columnTitles[name] } }
  })
  const faults = [...missing, ...strange]
  return faults.length > 0 ? refuse(faults) : ok(found)
}

function isTitle(typed: string, name: ColumnName): boolean {
  return fold(typed.trim()) === fold(columnTitles[name])
}

/** Rows that are wholly empty are no rows. */
export function linesOf({ rows }: ImportSheet, header: Header): readonly Line[] {
  return rows.slice(1).flatMap((row, index) => {
    const cells = [...header].map(([name, column]) => [name, row[column] ?? ''] as const)
    const isBlank = cells.every(([, cell]) => cell.trim() === '')
    return isBlank ? [] : [{ number: index + 2, cells: Object.fromEntries(cells) }]
  })
}
