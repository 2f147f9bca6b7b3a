/** What the registration forms hold, read like the cells of the records. */
import { z } from 'zod'
import { maybeDay, maybeText, text } from '#rulebook/cells'

export const RegistrationForm = z.object({
  targets: maybeText,
  tasks: maybeText,
  completion: maybeText,
  'award-aimed': maybeText,
  paper: maybeText,
  'paper-date': maybeDay,
  received: maybeDay,
  'late-reason': maybeText,
})

export const AdmissionForm = z.object({ reason: text })
