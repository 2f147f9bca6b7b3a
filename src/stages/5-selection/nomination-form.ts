/** What the forms of nominating hold, read like the cells of the records. */
import { z } from 'zod'
import { day, maybeText, text, whole } from '#rulebook/cells'

export const MeetingForm = z.object({
  on: day,
  members: whole,
  present: whole,
  minutes: text,
  paper: text,
  /** Why a meeting on record is corrected. */
  reason: maybeText,
})

/** The meeting as typed, and who typed it in for the unit from its letter. */
export type MeetingTyped = z.infer<typeof MeetingForm> &
  Readonly<{ 'entered-by': string | undefined }>

export const WithdrawForm = z.object({ reason: text })
