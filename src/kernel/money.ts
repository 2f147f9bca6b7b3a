/**
 * Prize money (tiền thưởng): a coefficient (hệ số) of the base salary (mức lương cơ sở), in whole
 * đồng. Rounded once, at the end, as the setting says; never on the way, so 0.3 is not twice the
 * rounded 0.15.
 */
import { assert } from './assert.ts'
import { type Exact, exact, multiply, ratio, sign } from './exact.ts'
import { type Rounding, round } from './exact-rounding.ts'

/** Whole đồng. */
export type Dong = number

/**
 * How prize money is rounded: to a multiple of `unit` đồng, or not at all ('none', unit unused).
 */
export type PrizeRounding = Readonly<{ mode: 'up' | 'nearest' | 'none'; unit: number }>

/**
 * The prize for a coefficient on a base salary: 0.3 of 1,490,000 rounded up to 10,000 is 450,000. A
 * half goes up when nearest. Throws when the coefficient or base is negative, and when 'none'
 * leaves part of a đồng.
 */
export function prize(coefficient: Exact, base: Dong, rounding: PrizeRounding): Dong {
  assert(sign(coefficient) >= 0 && Number.isSafeInteger(base) && base >= 0, 'negative prize')
  const amount = multiply(coefficient, exact(base))
  if (rounding.mode === 'none') return wholeDong(amount)
  const mode: Rounding['mode'] = rounding.mode === 'up' ? 'up' : 'half-up'
  assert(Number.isSafeInteger(rounding.unit) && rounding.unit > 0, `unit: ${rounding.unit} đồng`)
  const units = round(multiply(amount, ratio(1, rounding.unit)), { mode, places: 0 })
  return wholeDong(multiply(units, exact(rounding.unit)))
}

function wholeDong(amount: Exact): Dong {
  assert(amount.d === 1n, `part of a đồng: ${amount.n}/${amount.d}`)
  const dong = Number(amount.n)
  assert(Number.isSafeInteger(dong), `too much money: ${amount.n} đồng`)
  return dong
}
