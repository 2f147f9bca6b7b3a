/**
 * What is kept of councils and their meetings (hội đồng, phiên họp): seats with their days, a
 * session as prepared, its agenda, who came, who steps aside, counts and who confirmed them.
 */
import { z } from 'zod'
import { day, id, maybeDay, maybeText, oneOf, text, whole } from '#rulebook/cells'
import { VoteRow } from './rows.ts'

/** Chủ tịch, thư ký, tổ kiểm phiếu, ủy viên: all are members and vote. */
export const SEATS = ['chair', 'secretary', 'teller', 'member'] as const

/** A member of a council from a day to a day, by the decision that founded it. */
export const SeatRow = z.strictObject({
  council: id,
  person: id,
  name: text,
  role: oneOf(SEATS),
  from: day,
  to: maybeDay,
  basis: maybeText,
})
export type SeatRow = z.infer<typeof SeatRow>

/** Whether members of a candidate's own unit vote on it, as the council's rules say. */
export const CouncilRuleRow = z.strictObject({
  council: id,
  'own-unit': oneOf(['votes', 'steps-aside'] as const),
  basis: text,
})
export type CouncilRuleRow = z.infer<typeof CouncilRuleRow>

export const SittingRow = z.strictObject({
  session: id,
  council: id,
  on: day,
  place: maybeText,
  mode: oneOf(['paper', 'electronic'] as const),
  /** `closed`: no more ballots; the counts wait for confirmation or have it. */
  state: oneOf(['open', 'closed'] as const),
  /** The number of the minutes. */
  minutes: maybeText,
})
export type SittingRow = z.infer<typeof SittingRow>

const item = {
  session: id,
  award: id,
  cycle: id,
  participant: id,
  question: VoteRow.shape.question,
}

export const AgendaRow = z.strictObject(item)
export type AgendaRow = z.infer<typeof AgendaRow>

/** A point of the agenda without a vote, such as a report that is read, and what came of it. */
export const AgendaPointRow = z.strictObject({
  session: id,
  order: whole,
  title: text,
  result: maybeText,
})
export type AgendaPointRow = z.infer<typeof AgendaPointRow>

export const AttendanceRow = z.strictObject({
  session: id,
  person: id,
  manner: oneOf(['present', 'written', 'absent'] as const),
})
export type AttendanceRow = z.infer<typeof AttendanceRow>

/** A member who declares an interest in one candidate and does not vote on it. */
export const RecusalRow = z.strictObject({
  session: id,
  participant: id,
  person: id,
  reason: text,
})
export type RecusalRow = z.infer<typeof RecusalRow>

export const CHOICES = ['for', 'against', 'blank'] as const

/** An open electronic vote of one member; changed before closing by a new entry. */
export const BallotRow = z.strictObject({ ...item, person: id, choice: oneOf(CHOICES) })
export type BallotRow = z.infer<typeof BallotRow>

/** Who must agree to the counts, or `paper`: they signed the minutes that the office holds. */
export const SIGNERS = ['chair', 'secretary', 'teller'] as const
export const ConfirmationRow = z.strictObject({
  session: id,
  role: oneOf([...SIGNERS, 'paper'] as const),
  account: id,
  name: text,
  /** What was confirmed, as `markOf` names it. */
  of: text,
  on: day,
  paper: maybeText,
})
export type ConfirmationRow = z.infer<typeof ConfirmationRow>

/** The unit's own selection meeting (họp bình xét), as its minutes have it. */
export const UnitMeetingRow = z.strictObject({
  unit: id,
  award: id,
  cycle: id,
  on: day,
  members: whole,
  present: whole,
  minutes: text,
  paper: text,
  /** Who typed it in from the unit's letter, where the unit did not do it itself (nhập thay). */
  'entered-by': maybeText,
})
export type UnitMeetingRow = z.infer<typeof UnitMeetingRow>

export const UnitVoteRow = z.strictObject({
  unit: id,
  award: id,
  cycle: id,
  on: day,
  participant: id,
  for: whole,
})
export type UnitVoteRow = z.infer<typeof UnitVoteRow>
