/** What the forms of councils and sessions hold, read like the cells of the records. */
import { z } from 'zod'
import {
  day,
  id,
  maybeDay,
  maybeId,
  maybeText,
  maybeWhole,
  oneOf,
  text,
  whole,
} from '#rulebook/cells'
import { CHOICES, SEATS } from './council-rows.ts'

export const SeatForm = z.object({
  council: id,
  person: id,
  role: oneOf(SEATS),
  from: day,
  to: maybeDay,
  basis: text,
})

export const RuleForm = z.object({
  council: id,
  'own-unit': oneOf(['votes', 'steps-aside'] as const),
  'rule-basis': text,
})

export const SittingForm = z.object({
  council: id,
  on: day,
  place: maybeText,
  mode: oneOf(['paper', 'electronic'] as const),
})

export const CountForm = z.object({
  for: whole,
  against: whole,
  blank: maybeWhole,
  lower: maybeId,
  reason: maybeText,
})

export const BallotForm = z.object({ choice: oneOf(CHOICES) })
export const RecusalForm = z.object({ person: id, reason: text })
export const PaperForm = z.object({ minutes: text })
export const NumberForm = z.object({ number: text })
