/**
 * A survey's percentage carried into the set (điểm điều tra xã hội học): percentage × the
 * criterion's maximum, as SIPAS in PAR INDEX.
 * The percentage is the published one; a percentage above one hundred is refused.
 */
import { z } from 'zod'
import { compare, divide, type Exact, exact, multiply, ZERO } from '#kernel'
import { Words } from './decimal.ts'
import { amounts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give, noFlaws } from './rule.ts'

export const SurveyTransfer = z.strictObject({
  kind: z.literal('survey-transfer'),
  survey: Words,
})
export type SurveyTransfer = Data<z.output<typeof SurveyTransfer>>

const HUNDRED = exact(100)

export const surveyTransfer: RuleKind<SurveyTransfer> = {
  inputs: (rule) => [{ name: 'percent', type: 'number', label: `${rule.survey} (%)` }],
  points: score,
  greatest: (_rule, max) => max,
  flaws: noFlaws,
}

function score(_rule: SurveyTransfer, inputs: Inputs, max: Exact): RuleFinding {
  const taken = amounts(inputs, ['percent'])
  if (!taken.ok) return taken.refusal
  const found = taken.value('percent')
  if (compare(found, HUNDRED) > 0) {
    return deny({ why: 'out-of-range', found, least: ZERO, greatest: HUNDRED })
  }
  return give(multiply(max, divide(found, HUNDRED)), inputs)
}
