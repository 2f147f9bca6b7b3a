/**
 * Exact numbers for points (điểm), ratios (tỷ lệ) and coefficients (hệ số): reduced fractions of
 * whole numbers. 0.1 + 0.2 is 0.3 here. There is no way in for a number with a fractional part that
 * is already a float. Rounding is in exact-rounding.ts, text in exact-text.ts: it happens only
 * where a rule says so.
 */
import { assert } from './assert.ts'

/** A rational number: always reduced, `d` above zero, so two equal values have equal parts. */
export type Exact = Readonly<{ n: bigint; d: bigint }>

/** No points. */
export const ZERO: Exact = { n: 0n, d: 1n }

/** The whole. */
export const ONE: Exact = { n: 1n, d: 1n }

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/
const FRACTION = /^(-?\d+)\/(\d+)$/

/**
 * Reads the canonical text ('1.25', '-0.5', '3/7') or a whole number. Throws on anything else;
 * people's input goes to readExact.
 */
export function exact(v: string | number | bigint): Exact {
  if (typeof v === 'bigint') return { n: v, d: 1n }
  if (typeof v === 'number') {
    assert(Number.isSafeInteger(v), `not a whole number, write it as text: ${v}`)
    return { n: BigInt(v), d: 1n }
  }
  const decimal = DECIMAL.exec(v)
  if (decimal) return fromDigits(decimal[1] === '-', decimal[2] ?? '', decimal[3] ?? '')
  const fraction = FRACTION.exec(v)
  assert(fraction, `not an exact number: '${v}'`)
  return ratio(BigInt(fraction[1] ?? ''), BigInt(fraction[2] ?? ''))
}

/** Builds a decimal from its digits before and after the decimal mark. */
export function fromDigits(negative: boolean, whole: string, decimals: string): Exact {
  const n = BigInt(whole + decimals)
  return reduced(negative ? -n : n, 10n ** BigInt(decimals.length))
}

/**
 * A ratio of two counts, kept exactly: 80 of 82 is 40/41. The whole may not be zero: who has no
 * whole asks first.
 */
export function ratio(part: bigint | number, whole: bigint | number): Exact {
  const d = toBigInt(whole)
  assert(d !== 0n, 'a ratio of a whole that is zero')
  return d < 0n ? reduced(-toBigInt(part), -d) : reduced(toBigInt(part), d)
}

/** a + b. */
export function add(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return a.d === 1n ? { n: a.n + b.n, d: 1n } : reduced(a.n + b.n, a.d)
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d)
}

/** a − b. */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b))
}

/** a × b. */
export function multiply(a: Exact, b: Exact): Exact {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n }
  return reduced(a.n * b.n, a.d * b.d)
}

/** a ÷ b; b may not be zero. */
export function divide(a: Exact, b: Exact): Exact {
  return ratio(a.n * b.d, a.d * b.n)
}

/** −a. */
export function negate(a: Exact): Exact {
  return { n: -a.n, d: a.d }
}

/** −1 when a is less than b, 0 when they are the same number, 1 when a is more. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  // Most points share a denominator: comparing two counts is then enough.
  const left = a.d === b.d ? a.n : a.n * b.d
  const right = a.d === b.d ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether both are the same number. */
export function equals(a: Exact, b: Exact): boolean {
  return a.n === b.n && a.d === b.d
}

/** The smaller of the two; the place for a ceiling ("tối đa"). */
export function least(a: Exact, b: Exact): Exact {
  return compare(b, a) < 0 ? b : a
}

/** The larger of the two; the place for a bottom ("không thấp hơn"). */
export function greatest(a: Exact, b: Exact): Exact {
  return compare(b, a) > 0 ? b : a
}

/** The total; of no numbers it is zero. */
export function sum(list: readonly Exact[]): Exact {
  return list.reduce(add, ZERO)
}

/** Whether it is zero. */
export function isZero(a: Exact): boolean {
  return a.n === 0n
}

/** −1 below zero, 0 at zero, 1 above. */
export function sign(a: Exact): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0
}

function toBigInt(count: bigint | number): bigint {
  if (typeof count === 'bigint') return count
  assert(Number.isSafeInteger(count), `not a whole number: ${count}`)
  return BigInt(count)
}

/** Divides both parts by their greatest common divisor; `d` is above zero. */
function reduced(n: bigint, d: bigint): Exact {
  let a = n < 0n ? -n : n
  let b = d
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 1n ? { n, d } : { n: n / a, d: d / a }
}
