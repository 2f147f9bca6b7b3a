/** What the forms of nominating hold, read like the cells of the records. */
import { z } from 'zod'
import { day, text, whole } from '#rulebook/cells'

export const MeetingForm = z.object({
  on: day,
  members: whole,
  present: whole,
  minutes: text,
  paper: text,
})

export const WithdrawForm = z.object({ reason: text })
