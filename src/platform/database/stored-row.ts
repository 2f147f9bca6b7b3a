/** A row of records as stored: its cells, which entry it is, and what it replaced. */
import type { Cells } from './cell-text.ts'

/** The entry that a writer saw when starting to type; undefined: there was none. */
export type Seen = number | undefined

export type StoredRow = Readonly<{
  /** Which entry of the table: what the next change must name as seen. */
  entry: number
  /** The first entry of the line, which orders the rows and never changes. */
  line: number
  retracted: boolean
  scope: string
  /** The deed that wrote it. */
  act: string
  cells: Cells
}>

/** Somebody else wrote the same line meanwhile: both versions, for the page that shows them. */
export type Refused = Readonly<{ why: 'changed'; now: StoredRow }>

type Raw = Readonly<Record<string, unknown>>

/** A row of the driver as a stored row; `columns` maps the record's names to the table's. */
export function storedRow(raw: Raw, columns: ReadonlyMap<string, string>): StoredRow {
  const cells = [...columns].flatMap(([name, column]) => {
    const value = raw[column]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return {
    entry: Number(raw['entry']),
    line: Number(raw['line'] ?? raw['entry']),
    retracted: raw['retracted'] === true,
    scope: String(raw['scope']),
    act: String(raw['act']),
    cells: Object.fromEntries(cells),
  }
}
