/**
 * Score sheets as recorded: points and figures per line and stage, explanations, and conclusions of
 * class.
 */
import { z } from 'zod'
import {
  day,
  id,
  maybeDay,
  maybeId,
  maybeNumber,
  maybeText,
  number,
  source,
  text,
} from '#rulebook/cells'

/** scores.csv: one line of one sheet at one stage; points, or not applicable with its ground. */
export const ScoreRow = z.strictObject({
  participant: id,
  cycle: id,
  criterion: text,
  stage: id,
  points: maybeNumber,
  'not-applicable': maybeText,
  reason: maybeText,
  ...source,
})
export type ScoreRow = z.infer<typeof ScoreRow>

/** figures.csv: a named input of a rule (part, whole, days-late, option ...) at one stage. */
export const FigureRow = z.strictObject({
  participant: id,
  cycle: id,
  criterion: text,
  stage: id,
  input: id,
  value: text,
  ...source,
})
export type FigureRow = z.infer<typeof FigureRow>

/** explanations.csv: the appraiser asks, the unit answers (giải trình), in a window. */
export const ExplanationRow = z.strictObject({
  participant: id,
  cycle: id,
  criterion: text,
  asked: day,
  due: day,
  answered: maybeDay,
  text: maybeText,
  accepted: maybeText,
})
export type ExplanationRow = z.infer<typeof ExplanationRow>

/**
 * conclusions.csv: the written notice of the concluding body. An empty participant: the notice
 * covers all,
 * classes as computed; a named one: the body concluded another class, with its reason.
 */
export const ConclusionRow = z.strictObject({
  scoring: id,
  cycle: id,
  participant: maybeId,
  class: maybeId,
  reason: maybeText,
  by: text,
  on: day,
  paper: text,
})
export type ConclusionRow = z.infer<typeof ConclusionRow>

/**
 * gates.csv: facts a class asks beside points (tasks done in full, discipline), attested per unit.
 */
export const GateRow = z.strictObject({
  participant: id,
  cycle: id,
  gate: id,
  holds: text,
  ...source,
})
export type GateRow = z.infer<typeof GateRow>

/**
 * published.csv: a total published elsewhere, kept and flagged when it is not the sum of its parts.
 */
export const PublishedRow = z.strictObject({
  participant: id,
  cycle: id,
  scoring: id,
  total: number,
  ...source,
})
export type PublishedRow = z.infer<typeof PublishedRow>
