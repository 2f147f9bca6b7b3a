/**
 * The small schemas every part of a definition is made of: identifiers, texts, dates, citations,
 * and the `{ open: question }` that stands wherever the signed plan is silent.
 */

import { z } from 'zod'
import { civil, type Exact, nfc, ratio, readCivil, readExact } from '#kernel'

/** A stable name inside a campaign: lower-case Latin letters, digits, dots and hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'chỉ dùng chữ thường không dấu, chữ số, dấu chấm, gạch nối')

/** Words for people: not empty, Unicode NFC whatever was typed. */
export const Text = z.string().trim().min(1, 'không được để trống').transform(nfc)

/** A civil date: 2020-07-31, 31/07/2020 or 31/7/2020. */
export const Day = z.string().transform((text, context) => {
  const day = readCivil(text)
  if (day) return day
  context.addIssue({
    code: 'custom',
    message: 'ngày không đọc được; ghi 2020-07-31 hoặc 31/7/2020',
  })
  return civil('1900-01-01')
})

/** An exact number, with a decimal point or comma; `98%` is 98/100, `2/3` two thirds. */
export const Number_ = z.union([z.number(), z.string()]).transform((value, context): Exact => {
  const found = readShare(String(value))
  if (found) return found
  context.addIssue({ code: 'custom', message: 'số không đọc được; ví dụ 12, 12,5 hoặc 98%' })
  return { n: 0n, d: 1n }
})

function readShare(text: string): Exact | undefined {
  const fraction = /^(\d{1,9})\/([1-9]\d{0,8})$/.exec(text.trim())
  if (fraction) return ratio(BigInt(fraction[1] ?? ''), BigInt(fraction[2] ?? ''))
  const percent = /^(.*)%$/.exec(text.trim())
  const value = readExact(percent?.[1] ?? text)
  if (!value || !percent) return value
  return ratio(value.n, value.d * 100n)
}

/** Where in the plan (or the paper named) it stands, and its few decisive words as printed. */
export const Cited = {
  clause: Text,
  words: Text,
}

/**
 * A place in the definition that the signed plan leaves open; the question stands in
 * open-questions.yaml.
 */
export const Open = z.strictObject({ open: Id })
export type Open = z.infer<typeof Open>

export const openable = <T extends z.ZodType>(schema: T) => z.union([schema, Open])

/** Is this place still unanswered? */
export function isOpen(value: unknown): value is Open {
  return typeof value === 'object' && value !== null && 'open' in value
}
