/**
 * What moves a campaign on (mốc của phong trào): the plan approved, the campaign launched, closed.
 * An approval names the definition it was given for, so that a later change is seen.
 */
import { z } from 'zod'
import { day, maybeDay, maybeText, oneOf, text } from '#rulebook/cells'

export const MilestoneRow = z.strictObject({
  step: oneOf(['approved', 'launched', 'closed']),
  on: day,
  by: text,
  /** Of an approval: number, date and signer of the plan. */
  number: maybeText,
  dated: maybeDay,
  signer: maybeText,
  reason: maybeText,
  /** The hash of the definition that was approved or launched. */
  definition: maybeText,
})
export type MilestoneRow = z.infer<typeof MilestoneRow>
