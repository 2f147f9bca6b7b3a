/**
 * All requirements or nothing (đủ mọi yêu cầu): "đủ số lượng, nội dung, đúng hạn; thiếu một yêu
 * cầu: 0".
 * One failed requirement settles it; otherwise every requirement must have been answered.
 */
import { z } from 'zod'
import { greatest } from '#kernel'
import { Points, Words } from './decimal.ts'
import { answers } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give, noFlaws } from './rule.ts'

export const AllOrNothing = z.strictObject({
  kind: z.literal('all-or-nothing'),
  requirements: z.array(Words).min(1),
  full: Points,
  otherwise: Points,
})
export type AllOrNothing = Data<z.output<typeof AllOrNothing>>

export const allOrNothing: RuleKind<AllOrNothing> = {
  inputs: (rule) =>
    rule.requirements.map((label, at) => ({ name: requirementName(at), type: 'yes-no', label })),
  points: score,
  greatest: (rule) => greatest(rule.full, rule.otherwise),
  flaws: noFlaws,
}

/** The input name of a requirement: requirement-1, requirement-2 ... in the table's order. */
export function requirementName(at: number): string {
  return `requirement-${at + 1}`
}

function score(rule: AllOrNothing, inputs: Inputs): RuleFinding {
  const names = rule.requirements.map((_, at) => requirementName(at))
  if (names.some((name) => inputs[name] === false)) return give(rule.otherwise, inputs)
  const taken = answers(inputs, names)
  return taken.ok ? give(rule.full, inputs) : taken.refusal
}
