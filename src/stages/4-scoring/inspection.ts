/**
 * An inspection as a record (cuộc kiểm tra): the decision that sent the team, the units and the
 * samples looked at, and findings tied to criteria. The marks themselves stand on the score sheet.
 */
import { z } from 'zod'
import { day, id, maybeDay, maybeText, text } from '#rulebook/cells'

export const InspectionRow = z.strictObject({
  inspection: id,
  cycle: id,
  /** Number of the decision. */
  decision: text,
  decided: day,
  /** Who goes, as the decision names them. */
  team: text,
  from: day,
  to: maybeDay,
  by: text,
  on: day,
})
export type InspectionRow = z.infer<typeof InspectionRow>

export const InspectedUnitRow = z.strictObject({
  inspection: id,
  participant: id,
  /** What was looked at: which files, how many. */
  sample: maybeText,
  on: day,
  by: text,
})
export type InspectedUnitRow = z.infer<typeof InspectedUnitRow>

export const InspectionFindingRow = z.strictObject({
  inspection: id,
  participant: id,
  criterion: text,
  finding: text,
  remedy: maybeText,
  by: text,
  on: day,
})
export type InspectionFindingRow = z.infer<typeof InspectionFindingRow>
