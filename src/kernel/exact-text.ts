/**
 * Exact numbers as text: the canonical form for files and hashes, and the reading of what a person
 * typed. A person's number that can be read in two ways is not read at all.
 */
import { type Exact, fromDigits } from './exact.ts'

/** Longer than any number an official writes: keeps a hostile cell from costing time. */
const LONGEST_INPUT = 40

const PLAIN = /^(\d+)(?:[.,](\d+))?$/
const GROUPED = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/
const GROUPED_WHOLE = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/

/**
 * Reads a number a person wrote: '97,5', '97.5', '1.234,5', '-2'. One mark alone is the decimal
 * mark, so '1.234' is 1.234; two or more points group thousands. Undefined when it is no number or
 * can be read in two ways ('1,234.5').
 */
export function readExact(text: string): Exact | undefined {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_INPUT) return undefined
  const negative = /^[-−]/.test(trimmed)
  const digits = negative ? trimmed.slice(1) : trimmed
  const plain = PLAIN.exec(digits) ?? GROUPED.exec(digits)
  if (plain) return fromDigits(negative, withoutPoints(plain[1] ?? ''), plain[2] ?? '')
  return GROUPED_WHOLE.test(digits) ? fromDigits(negative, withoutPoints(digits), '') : undefined
}

/** The canonical text, which `exact` reads back: '97.5' when the decimals end, else '3/7'. */
export function exactText(v: Exact): string {
  const places = decimalPlaces(v)
  if (places === undefined) return `${v.n}/${v.d}`
  const { whole, decimals } = digitsOf(v, places)
  return `${v.n < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

/** How many decimal places write the number in full; undefined when no number of places does. */
export function decimalPlaces(v: Exact): number | undefined {
  if (v.d === 1n) return 0
  const [twos, afterTwos] = powerOf(2n, v.d)
  const [fives, rest] = powerOf(5n, afterTwos)
  return rest === 1n ? Math.max(twos, fives) : undefined
}

/** The digits of the size of the number, cut (not rounded) after so many decimal places. */
export function digitsOf(v: Exact, places: number): Readonly<{ whole: string; decimals: string }> {
  const size = v.n < 0n ? -v.n : v.n
  const digits = ((size * 10n ** BigInt(places)) / v.d).toString().padStart(places + 1, '0')
  const cut = digits.length - places
  return { whole: digits.slice(0, cut), decimals: digits.slice(cut) }
}

function withoutPoints(digits: string): string {
  return digits.replaceAll('.', '')
}

function powerOf(base: bigint, n: bigint): readonly [count: number, rest: bigint] {
  let count = 0
  let rest = n
  while (rest % base === 0n) {
    rest /= base
    count += 1
  }
  return [count, rest]
}
