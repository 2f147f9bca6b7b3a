/**
 * What an N/A line (tiêu chí không áp dụng) and a zero denominator (mẫu số bằng 0) do to the
 * points.
 * Five treatments of N/A are real in published sets, and `undeclared` means the set is silent: then
 * an N/A is an open question.
 */
import { z } from 'zod'
import type { Exact } from '#kernel'
import { Points, Words } from './rules/decimal.ts'

export const NA_TREATMENTS = ['remove', 'full', 'zero', 'spread', 'rescale', 'undeclared'] as const

/**
 * remove: taken off the maximum ("giảm trừ"). full / zero: counted as maximum / nothing. spread:
 * its points go in equal
 * parts to the other lines of its group. rescale: the block is brought back to its nominal maximum.
 */
const Treatment = z.enum(NA_TREATMENTS)

/**
 * Either the treatment alone, or with the words of the note and the maximum that the note names for
 * the block.
 */
export const NotApplicable = z.union([
  Treatment,
  z.strictObject({
    treatment: Treatment,
    words: Words.optional(),
    'block-maximum': Points.optional(),
  }),
])

/**
 * full / zero: the points a zero denominator gives. not-established: no points until a person acts.
 * na: as N/A.
 */
export const ZeroDenominator = z.enum(['full', 'zero', 'not-established', 'na'])

export type NaTreatment = z.output<typeof Treatment>
export type NotApplicable =
  | NaTreatment
  | Readonly<{
      treatment: NaTreatment
      words?: string | undefined
      'block-maximum'?: Exact | undefined
    }>
export type ZeroDenominator = z.output<typeof ZeroDenominator>

/** The treatment, however it was written. */
export function treatmentOf(na: NotApplicable): NaTreatment {
  return typeof na === 'string' ? na : na.treatment
}
