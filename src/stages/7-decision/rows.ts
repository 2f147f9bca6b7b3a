/** What the chairperson decided, and awards already held. */
import { z } from 'zod'
import {
  day,
  id,
  maybeDay,
  maybeId,
  maybeOneOf,
  maybeText,
  oneOf,
  text,
  whole,
} from '#rulebook/cells'

/** Where a candidate may stand to be granted the award. */
export const STOOD = ['proposed', 'nominated', 'returned'] as const

/** decisions.csv: grant, or strike out, refuse, return, revoke with a reason. */
export const DecisionRow = z.strictObject({
  award: id,
  cycle: id,
  participant: id,
  action: oneOf(['grant', 'strike', 'refuse', 'return', 'revoke'] as const),
  reason: maybeText,
  by: text,
  on: day,
  number: maybeText,
  /** Where the candidate stood when it was granted; absent: nobody wrote it down. */
  standing: maybeOneOf(STOOD),
})
export type DecisionRow = z.infer<typeof DecisionRow>

/** awards-held.csv: earlier awards, so that one achievement is not rewarded twice. */
export const HeldAwardRow = z.strictObject({
  participant: id,
  name: text,
  form: maybeId,
  level: maybeId,
  campaign: maybeId,
  /** For a theme, by merit, or sudden: the first and last ground no award by merit. */
  occasion: maybeOneOf(['theme', 'merit', 'sudden'] as const),
  from: maybeDay,
  to: maybeDay,
  decision: text,
  on: day,
})
export type HeldAwardRow = z.infer<typeof HeldAwardRow>

/** successors.csv: the standing agency's record of who took over an authority, with its basis. */
export const SuccessorRow = z.strictObject({
  authority: id,
  successor: id,
  basis: text,
  by: text,
  on: day,
})
export type SuccessorRow = z.infer<typeof SuccessorRow>

/** A line of the register of awards (sổ vàng): the number that a certificate bears. */
export const GoldenLineRow = z.strictObject({
  award: id,
  cycle: id,
  participant: id,
  /** The day of the decision that granted it. */
  granted: day,
  /** The office whose register it is. */
  keeper: id,
  /** The volume (quyển), where the office begins to count anew in each. */
  volume: maybeText,
  number: whole,
  on: day,
  by: text,
})
export type GoldenLineRow = z.infer<typeof GoldenLineRow>
