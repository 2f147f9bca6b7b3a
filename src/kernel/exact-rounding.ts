/**
 * Rounding (làm tròn): done once, where a rule says so, in the mode the rule names. It is
 * symmetrical around zero, so a deduction is rounded as the same number of points would be. There
 * is no default mode.
 */
import { assert } from './assert.ts'
import { type Exact, ratio } from './exact.ts'

/**
 * How a rule rounds. `up` is away from zero, `down` toward zero; at the half, `half-up` goes away
 * from zero and `half-even` to the even digit.
 */
export type Rounding = Readonly<{ mode: 'half-up' | 'half-even' | 'up' | 'down'; places: number }>

/** The value rounded to so many decimal places: half-up at two places, 0.625 is 0.63. */
export function round(v: Exact, rounding: Rounding): Exact {
  const { mode, places } = rounding
  assert(Number.isInteger(places) && places >= 0, `decimal places: ${places}`)
  const scale = 10n ** BigInt(places)
  const size = (v.n < 0n ? -v.n : v.n) * scale
  const whole = size / v.d
  const steps = goesUp(mode, { whole, rest: size % v.d, d: v.d }) ? whole + 1n : whole
  return ratio(v.n < 0n ? -steps : steps, scale)
}

/**
 * The largest whole number not above the value: how many whole times something fits. −0.5 gives −1.
 */
export function floor(v: Exact): bigint {
  const cut = v.n / v.d
  return v.n < 0n && cut * v.d !== v.n ? cut - 1n : cut
}

type Remainder = Readonly<{ whole: bigint; rest: bigint; d: bigint }>

function goesUp(mode: Rounding['mode'], { whole, rest, d }: Remainder): boolean {
  const twice = 2n * rest
  switch (mode) {
    case 'down':
      return false
    case 'up':
      return rest > 0n
    case 'half-up':
      return twice >= d
    case 'half-even':
      return twice > d || (twice === d && whole % 2n === 1n)
  }
}
