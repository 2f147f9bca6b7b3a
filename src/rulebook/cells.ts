/**
 * The cells of a records table (a CSV file, a database row): text in, typed value out, with a
 * message in Vietnamese that says what would be accepted. An empty cell is absent, never zero.
 */

import { z } from 'zod'
import { type CivilDate, type Exact, nfc, readCivil, readExact } from '#kernel'

const blank = (cell: string): boolean => cell.trim() === ''

/** What would be accepted in a cell, by its kind, and the clause that says so of a file. */
type Wanted = Readonly<{ kind: CellFault['wants']; clause: string }>

/**
 * What is wrong with a cell, for a page to say in the language of its reader: what it wants and
 * what stands in it. `listed`: one of a closed list.
 */
export type CellFault = Readonly<{ wants: keyof typeof WANTS | 'listed'; written: string }>

/** The fault an issue of these schemas carries; of a field that was not sent at all, too. */
export function cellFault(issue: z.core.$ZodIssue): CellFault | undefined {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? { wants: 'listed', written: '' } : undefined
  }
  const params = issue.code === 'custom' ? issue.params : undefined
  const { wants, written } = Fault.safeParse(params).data ?? {}
  return wants === undefined || written === undefined ? undefined : { wants, written }
}

/** A cell that must be filled, read by `read`; `wants` says what it accepts. */
function filled<T>(read: (text: string) => T | undefined, { kind, clause }: Wanted) {
  return z.string().transform((cell, context): T => {
    const value = blank(cell) ? undefined : read(nfc(cell.trim()))
    if (value !== undefined) return value
    const wrong = blank(cell) ? 'còn trống' : `"${cell}" không hợp lệ`
    const params = { wants: kind, written: cell }
    context.addIssue({ code: 'custom', message: `${wrong}; cần ${clause}`, params })
    return z.NEVER
  })
}

/** The same cell, which may be left empty. */
function optional<T>(read: (text: string) => T | undefined, { kind, clause }: Wanted) {
  return z
    .string()
    .default('')
    .transform((cell, context): T | undefined => {
      if (blank(cell)) return undefined
      const value = read(nfc(cell.trim()))
      if (value !== undefined) return value
      context.addIssue({
        code: 'custom',
        message: `"${cell}" không hợp lệ; cần ${clause} hoặc để trống`,
        params: { wants: kind, written: cell },
      })
      return z.NEVER
    })
}

const asText = (text: string): string => text
const asId = (text: string): string | undefined =>
  /^[a-z0-9][a-z0-9.-]*$/.test(text) ? text : undefined
const asDay = (text: string): CivilDate | undefined => readCivil(text)
const asNumber = (text: string): Exact | undefined => readExact(text)
const asWhole = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text) ? Number(text) : undefined
/** "có" or "không" as people write them; undefined for anything else. */
export const readYes = (text: string): boolean | undefined =>
  /^(có|co|x|yes|true|1)$/i.test(text)
    ? true
    : /^(không|khong|no|false|0)$/i.test(text)
      ? false
      : undefined

const WANTS = {
  text: 'một dòng chữ',
  id: 'mã viết thường không dấu (chữ, số, dấu chấm, gạch nối)',
  day: 'một ngày như 31/7/2020 hoặc 2020-07-31',
  number: 'một số như 97,5 hoặc 1250',
  whole: 'một số nguyên không âm',
  yes: '"có" hoặc "không"',
}

const Fault = z.object({
  wants: z.enum(['text', 'id', 'day', 'number', 'whole', 'yes', 'listed']),
  written: z.string(),
})

const wanted = (kind: keyof typeof WANTS): Wanted => ({ kind, clause: WANTS[kind] })

export const text = filled(asText, wanted('text'))
export const id = filled(asId, wanted('id'))
export const day = filled(asDay, wanted('day'))
export const number = filled(asNumber, wanted('number'))
export const whole = filled(asWhole, wanted('whole'))
export const yes = filled(readYes, wanted('yes'))
export const maybeText = optional(asText, wanted('text'))
export const maybeId = optional(asId, wanted('id'))
export const maybeDay = optional(asDay, wanted('day'))
export const maybeNumber = optional(asNumber, wanted('number'))
export const maybeWhole = optional(asWhole, wanted('whole'))
export const maybeYes = optional(readYes, wanted('yes'))

/** One word of a closed list. */
export function oneOf<const W extends readonly string[]>(words: W) {
  const read = (cell: string): W[number] | undefined => words.find((word) => word === cell)
  return filled(read, { kind: 'listed', clause: `một trong: ${words.join(', ')}` })
}

/** One word of a closed list, or nothing. */
export function maybeOneOf<const W extends readonly string[]>(words: W) {
  const read = (cell: string): W[number] | undefined => words.find((word) => word === cell)
  return optional(read, { kind: 'listed', clause: `một trong: ${words.join(', ')}` })
}

/**
 * Who recorded it, from which paper, when: every recorded figure carries its source and evidence.
 */
export const source = { paper: maybeText, by: maybeText, on: maybeDay }
