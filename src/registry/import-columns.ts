/** The columns of the sheet of people, and what can be wrong in one of its cells. */

export const COLUMNS = [
  'code',
  'name',
  'gender',
  'note',
  'organisation',
  'title',
  'duty',
  'direct',
  'main',
  'from',
  'to',
] as const

export type ColumnName = (typeof COLUMNS)[number]

export const REQUIRED: readonly ColumnName[] = ['name', 'organisation', 'title', 'duty', 'from']

/** One thing wrong: where in the file, and what. */
export type Fault = Readonly<{
  sheet: string
  /** As Excel counts: the header is row 1. */
  row: number
  /** As Excel names it: 'A', 'B'. */
  column?: string
  what:
    | Readonly<{ why: 'no-rows' | 'not-unicode' | 'ends-before' | 'same-post' }>
    | Readonly<{ why: 'missing-column' | 'strange-column'; title: string }>
    | Readonly<{ why: 'unknown-unit'; typed: string; near: readonly string[] }>
    | Readonly<{ why: 'two-units'; codes: readonly string[] }>
    | Readonly<{ why: 'other-name'; code: string; name: string }>
    | Readonly<{ why: 'namesake'; code: string; name: string }>
    | Readonly<{ why: 'cell'; says: string }>
}>

const LETTERS = 26

/** 'A' for the first column, 'AA' for the 27th. */
export function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % LETTERS))
  return index < LETTERS ? last : `${letterOf(Math.floor(index / LETTERS) - 1)}${last}`
}
