/**
 * Exact numbers as a Vietnamese reader sees them: decimal comma, a point between thousands. What
 * does not fit is cut and says so with '…'; it is never rounded up, so 97,96 never prints as 98.
 * This is for eyes only: files carry exactText, because '1.234' here is one thousand two hundred
 * and thirty-four.
 */
import { assert } from './assert.ts'
import type { Exact } from './exact.ts'
import { decimalPlaces, digitsOf } from './exact-text.ts'

/** Where a number whose decimals never end is cut, unless the caller says otherwise. */
const PLACES_WHEN_ENDLESS = 4

/**
 * '1.234,5'; 120/17 is '7,0588…'. With `places`, at most so many decimals: plain when the number
 * fits in them, otherwise cut with '…'. No zeros are added behind a number that fits.
 */
export function formatExact(v: Exact, places?: number): string {
  assert(places === undefined || (Number.isInteger(places) && places >= 0), `places: ${places}`)
  const needed = decimalPlaces(v)
  const allowed = places ?? needed ?? PLACES_WHEN_ENDLESS
  const fits = needed !== undefined && needed <= allowed
  const { whole, decimals } = digitsOf(v, fits ? needed : allowed)
  const shown = decimals === '' ? '' : `,${decimals}`
  return `${v.n < 0n ? '-' : ''}${groupThousands(whole)}${shown}${fits ? '' : '…'}`
}

/** '1234567' as '1.234.567'; only digits come in. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.')
}
