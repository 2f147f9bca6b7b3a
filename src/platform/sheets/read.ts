/**
 * Sheets that offices send (XLSX nhận vào): every cell as the text that people see in it, composed
 * (NFC). What the file unpacks to is known from its listing before anything is unpacked.
 */
import { readXlsx } from 'hucre/xlsx'
import { nfc, ok, type Result, refuse } from '#kernel'
import { MIME, sniff, type Unfit } from '#platform/files'

export const MIME_XLSX = MIME.xlsx

/** A sheet's rows of cells; row 1 of Excel is `rows[0]`. */
export type Sheet = Readonly<{ name: string; rows: readonly (readonly string[])[] }>

/** `not-xlsx`: another kind of file; `too-many-rows`: more than an office has people. */
export type SheetRefusal = 'not-xlsx' | 'broken' | 'bomb' | 'too-many-rows'

const MOST_ROWS = 20_000

/** The visible sheets, or why the file is not read. */
export async function readSheets(bytes: Buffer): Promise<Result<readonly Sheet[], SheetRefusal>> {
  const type = sniff(bytes)
  if (type !== 'xlsx') return refuse(whyNot(type))
  try {
    const book = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      maxRows: MOST_ROWS + 1,
    })
    if (book.sheets.some(({ rows }) => rows.length > MOST_ROWS)) return refuse('too-many-rows')
    return ok(
      book.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) })),
    )
  } catch {
    // The library throws for whatever is not as the format says; the file is at fault, not we.
    return refuse('broken')
  }
}

function whyNot(type: ReturnType<typeof sniff>): SheetRefusal {
  const unfit: Partial<Record<typeof type, SheetRefusal>> = {
    broken: 'broken',
    'zip-bomb': 'bomb',
  } satisfies Partial<Record<Unfit, SheetRefusal>>
  return unfit[type] ?? 'not-xlsx'
}

type Value = string | number | boolean | Date | null | undefined

function textOf(value: Value): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return typeof value === 'number' ? String(value).replace('.', ',') : nfc(value.trim())
}
