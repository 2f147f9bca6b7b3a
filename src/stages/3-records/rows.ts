/** Figures, findings, rulings and events as they happen, each with its source and evidence. */
import { z } from 'zod'
import { day, id, maybeDay, maybeNumber, maybeText, oneOf, source, text } from '#rulebook/cells'

/** measures.csv: a ratio fills part and whole; a number, class or attestation fills value. */
export const MeasureRow = z.strictObject({
  participant: id,
  cycle: id,
  indicator: id,
  part: maybeNumber,
  whole: maybeNumber,
  value: maybeText,
  ...source,
})
export type MeasureRow = z.infer<typeof MeasureRow>

/** rulings.csv: a condition that does not apply (không áp dụng), as a person recorded it. */
export const RulingRow = z.strictObject({
  participant: id,
  /** Empty: every cycle. */
  cycle: maybeText,
  condition: id,
  ground: text,
  by: text,
  on: day,
  paper: maybeText,
})
export type RulingRow = z.infer<typeof RulingRow>

export const MATTER_KINDS = [
  'discipline',
  'denunciation',
  'complaint',
  'inspection',
  'investigation',
  'feedback',
] as const

/** matters.csv: what may hold an award while it is verified; feedback never does. */
export const MatterRow = z.strictObject({
  participant: id,
  kind: oneOf(MATTER_KINDS),
  from: day,
  until: maybeDay,
  paper: maybeText,
})
export type MatterRow = z.infer<typeof MatterRow>

/** events.csv: dates that terms are counted from (the council's notice, the summing up). */
export const EventRow = z.strictObject({
  event: id,
  cycle: maybeText,
  on: day,
  paper: maybeText,
  by: maybeText,
})
export type EventRow = z.infer<typeof EventRow>
