/**
 * The bound of a figure (ngưỡng): "từ 85% trở lên" takes 85% in, "trên 98%" leaves 98% out. Figures
 * are compared by cross multiplication of whole numbers, never by dividing: 97,96% is not rounded
 * to 98%.
 */
import { compare, type Exact, present } from '#kernel'
import type { RatioCondition } from './condition.ts'
import { MET, NOT_MET, type VerdictCode } from './verdict.ts'

const BOUND_WORDS = ['at-least', 'more-than', 'at-most', 'less-than'] as const
export type BoundWord = (typeof BOUND_WORDS)[number]
export type Bound = Readonly<{ word: BoundWord; value: Exact }>

/** A bound made ready for many figures: what a figure below, at and above it comes to. */
export type CompiledBound = Readonly<{
  value: Exact
  n: number
  d: number
  below: VerdictCode
  same: VerdictCode
  above: VerdictCode
}>

type Outcomes = readonly [below: VerdictCode, same: VerdictCode, above: VerdictCode]
const OUTCOMES: Readonly<Record<BoundWord, Outcomes>> = {
  'at-least': [NOT_MET, MET, MET],
  'more-than': [NOT_MET, NOT_MET, MET],
  'at-most': [MET, MET, NOT_MET],
  'less-than': [MET, NOT_MET, NOT_MET],
}

/** The one bound that the schema lets a measured condition carry. */
export function boundOf(measured: RatioCondition['ratio']): Bound {
  const word = present(
    BOUND_WORDS.find((key) => measured[key] !== undefined),
    `no bound on ${measured.of}`,
  )
  return { word, value: present(measured[word], `no bound on ${measured.of}`) }
}

export function compileBound({ word, value }: Bound): CompiledBound {
  const [below, same, above] = OUTCOMES[word]
  return { value, n: Number(value.n), d: Number(value.d), below, same, above }
}

/**
 * Judges the number n/d, both whole and safe, d above zero. A product that comes out safe is exact;
 * one that does not, or a bound whose own parts were too large for a number, is multiplied again
 * without limit.
 */
export function judgeFraction(bound: CompiledBound, n: number, d: number): VerdictCode {
  const left = n * bound.d
  const right = bound.n * d
  const limit = Number.MAX_SAFE_INTEGER
  if (left > limit || left < -limit || right > limit || right < -limit) {
    return judgeLarge(bound, BigInt(n), BigInt(d))
  }
  return left < right ? bound.below : left > right ? bound.above : bound.same
}

/** Judges any exact number: by the same primitive when its parts are safe, else without limit. */
export function judgeExact(bound: CompiledBound, value: Exact): VerdictCode {
  const n = Number(value.n)
  const d = Number(value.d)
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return judgeFraction(bound, n, d)
  return judgeLarge(bound, value.n, value.d)
}

function judgeLarge(bound: CompiledBound, n: bigint, d: bigint): VerdictCode {
  const order = compare({ n, d }, bound.value)
  return order < 0 ? bound.below : order > 0 ? bound.above : bound.same
}
