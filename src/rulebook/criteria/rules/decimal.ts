/**
 * Numbers in a criteria set: points (điểm), ratios (tỷ lệ) and whole counts, read from YAML without
 * passing through a float.
 * A YAML number is taken by its shortest written form, so 0.1 is one tenth. It refuses exponents
 * and decimal commas.
 */
import { z } from 'zod'
import { type Exact, exact, ratio } from '#kernel'

const DECIMAL = /^-?\d+(\.\d+)?$/
const SHARE = /^\d+(\.\d+)?%?$/

const written = z.union([z.number(), z.string()])

/** Points as the table prints them: 1.25, "-0.5". */
export const Decimal = written
  .refine((v) => DECIMAL.test(String(v)), 'cần số thập phân viết bằng dấu chấm, ví dụ 1.25')
  .transform((v): Exact => exact(String(v)))

/** Points that cannot be negative. */
export const Points = written
  .refine((v) => DECIMAL.test(String(v)) && !String(v).startsWith('-'), 'cần số điểm không âm')
  .transform((v): Exact => exact(String(v)))

/** Points taken off, written with their minus sign as the tables print them. */
export const Deduction = written
  .refine((v) => DECIMAL.test(String(v)) && String(v).startsWith('-'), 'cần điểm trừ, ví dụ "-0.5"')
  .transform((v): Exact => exact(String(v)))

/**
 * A ratio: "80%" or 0.8. A number above one without a percent sign is refused: 80 is not eighty
 * percent.
 */
export const Share = written
  .refine((v) => SHARE.test(String(v)), 'cần tỷ lệ, ví dụ "80%" hoặc 0.8')
  .transform((v): Exact => readShare(String(v)))
  .refine((v) => v.n <= v.d * 10n, 'tỷ lệ quá 1.000%; viết "80%" nếu muốn nói 80 phần trăm')

/** A whole count of things or days. */
export const Count = z.int('cần số nguyên').nonnegative('cần số nguyên không âm')

/** Words for people, as published. */
export const Words = z.string().trim().min(1, 'không được để trống')

function readShare(text: string): Exact {
  if (!text.endsWith('%')) return exact(text)
  const percent = exact(text.slice(0, -1))
  return ratio(percent.n, percent.d * 100n)
}
