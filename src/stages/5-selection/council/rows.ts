/** Sessions of a council and their votes as people recorded them on paper. */
import { z } from 'zod'
import { day, id, maybeId, maybeText, maybeWhole, oneOf, whole } from '#rulebook/cells'

/** sessions.csv: a meeting of a council; absent members may be asked in writing. */
export const SessionRow = z.strictObject({
  session: id,
  council: id,
  on: day,
  members: whole,
  present: whole,
  written: maybeWhole,
  paper: maybeText,
})
export type SessionRow = z.infer<typeof SessionRow>

/** votes.csv: the result of one question of a session; `tie` orders those tied across a cut. */
export const VoteRow = z.strictObject({
  session: id,
  award: id,
  cycle: id,
  participant: id,
  question: oneOf(['award', 'tie', 'reserve'] as const),
  for: whole,
  against: whole,
  blank: maybeWhole,
  recused: maybeWhole,
  /** The council advises a lower form instead. */
  lower: maybeId,
  reason: maybeText,
})
export type VoteRow = z.infer<typeof VoteRow>
