/** Papers of a dossier (hồ sơ), and its sending: first receipt and completion both kept. */
import { z } from 'zod'
import { day, id, maybeDay, maybeText, maybeWhole } from '#rulebook/cells'

/** papers.csv: one item of one participant's dossier as received. */
export const PaperRow = z.strictObject({
  participant: id,
  dossier: id,
  cycle: id,
  item: id,
  received: day,
  originals: maybeWhole,
  'official-copies': maybeWhole,
  copies: maybeWhole,
  'confirmed-by': maybeText,
  paper: maybeText,
})
export type PaperRow = z.infer<typeof PaperRow>

/** submissions.csv: a dossier sent to the receiving level; returned once with a granted period. */
export const SubmissionRow = z.strictObject({
  participant: id,
  dossier: id,
  cycle: id,
  sent: day,
  received: maybeDay,
  completed: maybeDay,
  returned: maybeDay,
  'supplement-by': maybeDay,
  reason: maybeText,
  paper: maybeText,
  /** Who typed the sending in from the unit's letter, where the unit has no account. */
  'entered-by': maybeText,
})
export type SubmissionRow = z.infer<typeof SubmissionRow>
