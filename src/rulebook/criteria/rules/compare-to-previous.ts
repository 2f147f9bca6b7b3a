/**
 * Comparison with the previous period (so với kỳ trước): "tăng so với năm trước".
 * Without last year's figure the criterion is missing; a first year is not an increase from zero.
 */
import { z } from 'zod'
import { compare, greatest } from '#kernel'
import { Points } from './decimal.ts'
import { numbers } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give, noFlaws } from './rule.ts'

export const CompareToPrevious = z.strictObject({
  kind: z.literal('compare-to-previous'),
  operator: z.enum(['more-than', 'at-least', 'less-than', 'at-most']),
  points: Points,
  otherwise: Points,
})
export type CompareToPrevious = Data<z.output<typeof CompareToPrevious>>

/** Which orders of (value, previous) satisfy each operator. */
const SATISFIED_BY: Readonly<Record<CompareToPrevious['operator'], readonly number[]>> = {
  'more-than': [1],
  'at-least': [0, 1],
  'less-than': [-1],
  'at-most': [-1, 0],
}

export const compareToPrevious: RuleKind<CompareToPrevious> = {
  inputs: () => [
    { name: 'value', type: 'number', label: 'kết quả kỳ này' },
    { name: 'previous', type: 'number', label: 'kết quả kỳ trước' },
  ],
  points: score,
  greatest: (rule) => greatest(rule.points, rule.otherwise),
  flaws: noFlaws,
}

function score(rule: CompareToPrevious, inputs: Inputs): RuleFinding {
  const taken = numbers(inputs, ['value', 'previous'])
  if (!taken.ok) return taken.refusal
  const order = compare(taken.value('value'), taken.value('previous'))
  return give(SATISFIED_BY[rule.operator].includes(order) ? rule.points : rule.otherwise, inputs)
}
