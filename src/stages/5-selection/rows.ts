/** Nominations as people recorded them on paper. */
import { z } from 'zod'
import { day, id, maybeText } from '#rulebook/cells'

/** nominations.csv: whom the unit's own meeting put forward for an award (đề nghị khen thưởng). */
export const NominationRow = z.strictObject({
  participant: id,
  award: id,
  cycle: id,
  by: id,
  on: day,
  paper: maybeText,
  withdrawn: maybeText,
  /** Numbers of earlier award decisions the proposal rests on, separated by semicolons. */
  grounds: maybeText,
  /** Who typed the entry in from a letter, where the unit or nominee did not (nhập thay). */
  'entered-by': maybeText,
})
export type NominationRow = z.infer<typeof NominationRow>
