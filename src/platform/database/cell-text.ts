/**
 * Cells as the tables keep them: one normal form per value, the same that an exported folder shows
 * (2020-07-31, 97,5, có). An empty cell is absent.
 */
import { type Exact, exactText } from '#kernel'

type Value = string | number | boolean | Exact | undefined

/** Column to text; absent columns are empty cells. */
export type Cells = Readonly<Record<string, string>>

/** The normal form of a value; undefined for an empty cell. */
export function canonicalCell(value: Value): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'object') return exactText(value).replace('.', ',')
  return String(value)
}

/** A parsed row as cells in normal form. */
export function toCells(row: Readonly<Record<string, Value>>): Cells {
  const cells = Object.entries(row).flatMap(([column, value]) => {
    const text = canonicalCell(value)
    return text === undefined ? [] : [[column, text] as const]
  })
  return Object.fromEntries(cells)
}
