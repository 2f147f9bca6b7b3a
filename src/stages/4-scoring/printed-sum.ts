/**
 * A printed total against its printed parts (tổng đã công bố so với các phần). Published tables add
 * unrounded figures, cut
 * decimals, or simply err. The printed value is kept whatever the sum says; a difference is shown
 * and never repaired.
 */
import { type Exact, isZero, subtract, sum } from '#kernel'

export type PrintedSum = Readonly<{
  /** The value that stands. */
  printed: Exact
  sumOfParts: Exact
  /** printed − sumOfParts. */
  difference: Exact
  agrees: boolean
}>

/** Compares without deciding which of the two is right. */
export function checkPrintedSum(parts: readonly Exact[], printed: Exact): PrintedSum {
  const sumOfParts = sum(parts)
  const difference = subtract(printed, sumOfParts)
  return { printed, sumOfParts, difference, agrees: isZero(difference) }
}
