/** registrations.csv: what a participant registered; a late one's admission and its reason. */
import { z } from 'zod'
import { day, id, maybeDay, maybeText } from '#rulebook/cells'

export const RegistrationRow = z.strictObject({
  participant: id,
  cycle: id,
  received: day,
  targets: maybeText,
  tasks: maybeText,
  completion: maybeText,
  'award-aimed': maybeText,
  paper: maybeText,
  'late-reason': maybeText,
  'admitted-by': maybeText,
  'admitted-on': maybeDay,
})
export type RegistrationRow = z.infer<typeof RegistrationRow>
