/** What happens after a result is out: reviews, receipts, recovered money, corrected papers. */
import { z } from 'zod'
import {
  day,
  id,
  maybeDay,
  maybeId,
  maybeOneOf,
  maybeText,
  oneOf,
  text,
  whole,
} from '#rulebook/cells'

/** How a review ended: the result stays, or what it was made from is corrected. */
export const REVIEW_OUTCOMES = ['kept', 'changed'] as const

/** A review (đề nghị xem xét lại): asked by the unit with its reason, answered by the agency. */
export const ReviewRow = z.strictObject({
  participant: id,
  /** What it is about, as `review.ts` names it. */
  subject: text,
  asked: day,
  reason: text,
  by: text,
  outcome: maybeOneOf(REVIEW_OUTCOMES),
  answer: maybeText,
  answered: maybeDay,
  'answered-by': maybeText,
})
export type ReviewRow = z.infer<typeof ReviewRow>

/** What comes with an award: the certificate itself, and the money. */
export const GIVEN = ['certificate', 'money'] as const
export type Given = (typeof GIVEN)[number]

/** A receipt (xác nhận đã nhận): of the certificate or of the money, by the one awarded. */
export const ReceiptRow = z.strictObject({
  award: id,
  cycle: id,
  participant: id,
  what: oneOf(GIVEN),
  on: day,
  /** The signed list, when somebody else enters it. */
  paper: maybeText,
  by: text,
  entered: day,
})
export type ReceiptRow = z.infer<typeof ReceiptRow>

/** Money paid back after a revocation (thu hồi tiền thưởng), in whole đồng. */
export const RecoveryRow = z.strictObject({
  award: id,
  cycle: id,
  participant: id,
  paper: text,
  amount: whole,
  on: day,
  by: text,
  entered: day,
})
export type RecoveryRow = z.infer<typeof RecoveryRow>

/** A correction (đính chính) of an issued paper by another one; the first stays as it was. */
export const CorrectionRow = z.strictObject({
  /** Number of the paper with the error. */
  corrected: text,
  /** Its day: numbers begin again every year. */
  issued: day,
  /** Whom of those it names the error concerns; empty: the paper as a whole. */
  participant: maybeId,
  /** Number of the paper that corrects it. */
  paper: text,
  dated: day,
  stood: text,
  reads: text,
  reason: text,
  'signed-by': text,
  by: text,
  entered: day,
})
export type CorrectionRow = z.infer<typeof CorrectionRow>
