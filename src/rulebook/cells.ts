/**
 * The cells of a records table (a CSV file, a database row): text in, typed value out, with a
 * message in Vietnamese that says what would be accepted. An empty cell is absent, never zero.
 */

import { z } from 'zod'
import { type CivilDate, type Exact, nfc, readCivil, readExact } from '#kernel'

const blank = (cell: string): boolean => cell.trim() === ''

/** A cell that must be filled, read by `read`; `wants` says what it accepts. */
function filled<T>(read: (text: string) => T | undefined, wants: string) {
  return z.string().transform((cell, context): T => {
    const value = blank(cell) ? undefined : read(nfc(cell.trim()))
    if (value !== undefined) return value
    const message = blank(cell) ? `còn trống; cần ${wants}` : `"${cell}" không hợp lệ; cần ${wants}`
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** The same cell, which may be left empty. */
function optional<T>(read: (text: string) => T | undefined, wants: string) {
  return z
    .string()
    .default('')
    .transform((cell, context): T | undefined => {
      if (blank(cell)) return undefined
      const value = read(nfc(cell.trim()))
      if (value !== undefined) return value
      context.addIssue({
        code: 'custom',
        message: `"${cell}" không hợp lệ; cần ${wants} hoặc để trống`,
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

export const text = filled(asText, WANTS.text)
export const id = filled(asId, WANTS.id)
export const day = filled(asDay, WANTS.day)
export const number = filled(asNumber, WANTS.number)
export const whole = filled(asWhole, WANTS.whole)
export const yes = filled(readYes, WANTS.yes)
export const maybeText = optional(asText, WANTS.text)
export const maybeId = optional(asId, WANTS.id)
export const maybeDay = optional(asDay, WANTS.day)
export const maybeNumber = optional(asNumber, WANTS.number)
export const maybeWhole = optional(asWhole, WANTS.whole)
export const maybeYes = optional(readYes, WANTS.yes)

/** One word of a closed list. */
export function oneOf<const W extends readonly string[]>(words: W) {
  const read = (cell: string): W[number] | undefined => words.find((word) => word === cell)
  return filled(read, `một trong: ${words.join(', ')}`)
}

/** One word of a closed list, or nothing. */
export function maybeOneOf<const W extends readonly string[]>(words: W) {
  const read = (cell: string): W[number] | undefined => words.find((word) => word === cell)
  return optional(read, `một trong: ${words.join(', ')}`)
}

/**
 * Who recorded it, from which paper, when: every recorded figure carries its source and evidence.
 */
export const source = { paper: maybeText, by: maybeText, on: maybeDay }
