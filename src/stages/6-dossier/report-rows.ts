/**
 * The achievement report (báo cáo thành tích) as written: part by part, so that two people who
 * write at once lose nothing; submitted by its author, then confirmed or returned by the head.
 */
import { z } from 'zod'
import { day, id, maybeText, oneOf, text } from '#rulebook/cells'

const own = { participant: id, dossier: id, cycle: id }

export const ReportPartRow = z.strictObject({ ...own, part: id, written: text, by: text, on: day })
export type ReportPartRow = z.infer<typeof ReportPartRow>

export const REPORT_STEPS = ['submitted', 'returned', 'confirmed'] as const

/** Where a report is: one line that moves on, each step an entry of its own. */
export const ReportStepRow = z.strictObject({
  ...own,
  step: oneOf(REPORT_STEPS),
  on: day,
  by: text,
  reason: maybeText,
})
export type ReportStepRow = z.infer<typeof ReportStepRow>
