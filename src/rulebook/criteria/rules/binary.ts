/**
 * Yes or no (có / không): "Có ... / Không ...", "đạt 100% cộng 05 điểm, không đạt không cộng điểm".
 * An unanswered condition is missing; it is never read as "no".
 */
import { z } from 'zod'
import { greatest } from '#kernel'
import { Points, Words } from './decimal.ts'
import { answers } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give, noFlaws } from './rule.ts'

export const Binary = z.strictObject({
  kind: z.literal('binary'),
  condition: Words,
  yes: Points,
  no: Points,
})
export type Binary = Data<z.output<typeof Binary>>

export const binary: RuleKind<Binary> = {
  inputs: (rule) => [{ name: 'holds', type: 'yes-no', label: rule.condition }],
  points: score,
  greatest: (rule) => greatest(rule.yes, rule.no),
  flaws: noFlaws,
}

function score(rule: Binary, inputs: Inputs): RuleFinding {
  const taken = answers(inputs, ['holds'])
  if (!taken.ok) return taken.refusal
  return give(taken.value('holds') ? rule.yes : rule.no, inputs)
}
