/**
 * Comparison with the cohort's average (so với mức bình quân chung): "trên hoặc bằng mức bình quân
 * chung: 2; dưới: 0".
 * The average is the published one, an input like any other; it is never computed here from
 * unfinished scores.
 */
import { z } from 'zod'
import { compare, greatest } from '#kernel'
import { Points, Words } from './decimal.ts'
import { numbers } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give, noFlaws } from './rule.ts'

export const CompareToAverage = z.strictObject({
  kind: z.literal('compare-to-average'),
  reference: Words,
  operator: z.enum(['at-least', 'more-than']),
  points: Points,
  otherwise: Points,
})
export type CompareToAverage = Data<z.output<typeof CompareToAverage>>

export const compareToAverage: RuleKind<CompareToAverage> = {
  inputs: (rule) => [
    { name: 'value', type: 'number', label: 'kết quả của đơn vị' },
    { name: 'average', type: 'number', label: rule.reference },
  ],
  points: score,
  greatest: (rule) => greatest(rule.points, rule.otherwise),
  flaws: noFlaws,
}

function score(rule: CompareToAverage, inputs: Inputs): RuleFinding {
  const taken = numbers(inputs, ['value', 'average'])
  if (!taken.ok) return taken.refusal
  const order = compare(taken.value('value'), taken.value('average'))
  const reached = order > 0 || (order === 0 && rule.operator === 'at-least')
  return give(reached ? rule.points : rule.otherwise, inputs)
}
