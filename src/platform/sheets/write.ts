/**
 * Tables as an XLSX file: a text stays a text whatever it begins with (`=`, `+`, `-`, `@` start no
 * formula), a number stays a number, a day is a day that Excel can sort by.
 */
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import type { CivilDate } from '#kernel'

/** A text, a number, a day, or nothing. */
export type SheetValue = string | number | Readonly<{ day: CivilDate }> | undefined

export type SheetTable = Readonly<{
  name: string
  headers: readonly string[]
  rows: readonly (readonly SheetValue[])[]
}>

/** One sheet per table. */
export async function writeSheets(tables: readonly SheetTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables.map(({ name }) => name))
  const sheets = tables.map(({ headers, rows }, index) => ({
    name: names[index] ?? String(index + 1),
    rows: [[...headers], ...rows.map((row) => row.map(cellOf))],
    columns: headers.map((header, column) => ({ width: widthOf(header, column, rows) })),
    cells: styled(headers, rows),
    freezePane: { rows: 1 },
  }))
  return new Uint8Array(
    await writeXlsx({ sheets, defaultFont: { name: 'Times New Roman', size: 12 } }),
  )
}

const LONGEST_NAME = 31

/** Excel takes 31 letters, none of `[]:*?/\`, and no name twice. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const plain = name.replaceAll(/[[\]:*?/\\']/g, ' ').trim() || String(index + 1)
    const short = plain.slice(0, LONGEST_NAME)
    const own = taken.has(short.toLowerCase())
      ? `${index + 1} ${plain}`.slice(0, LONGEST_NAME)
      : short
    taken.add(own.toLowerCase())
    return own
  })
}

function cellOf(value: SheetValue): CellValue {
  if (value === undefined) return null
  return typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value
}

type Styled = Map<string, { style: { font?: { bold: boolean }; numFmt?: string } }>

function styled(headers: readonly string[], rows: SheetTable['rows']): Styled {
  const cells: Styled = new Map(
    headers.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }]),
  )
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (typeof value !== 'object') continue
      cells.set(`${index + 1},${column}`, { style: { numFmt: 'dd/mm/yyyy' } })
    }
  }
  return cells
}

const NARROW = 8
const WIDE = 60

function widthOf(header: string, column: number, rows: SheetTable['rows']): number {
  const lengths = rows.slice(0, 200).map((row) => lengthOf(row[column]))
  return Math.min(WIDE, Math.max(NARROW, header.length, ...lengths) + 2)
}

function lengthOf(value: SheetValue): number {
  if (value === undefined) return 0
  return typeof value === 'object' ? 'dd/mm/yyyy'.length : String(value).length
}
