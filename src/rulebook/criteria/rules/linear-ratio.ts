/**
 * Points in proportion (chấm theo tỷ lệ): part / whole × maximum, "Điểm = Tỷ lệ × điểm chuẩn".
 * A ratio above one is refused unless the set says it is capped or allowed: the published tables
 * name no ceiling.
 */
import { z } from 'zod'
import { compare, type Exact, isZero, least, multiply, ratio } from '#kernel'
import { Words } from './decimal.ts'
import { amounts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give, noFlaws } from './rule.ts'

export const LinearRatio = z.strictObject({
  kind: z.literal('linear-ratio'),
  part: Words,
  whole: Words,
  'above-one': z.enum(['refuse', 'cap', 'allow']).optional(),
})
export type LinearRatio = Data<z.output<typeof LinearRatio>>

export const linearRatio: RuleKind<LinearRatio> = {
  inputs: (rule) => [
    { name: 'part', type: 'number', label: rule.part },
    { name: 'whole', type: 'number', label: rule.whole },
  ],
  points: score,
  greatest: (rule, max) => (rule['above-one'] === 'allow' ? undefined : max),
  flaws: noFlaws,
}

function score(rule: LinearRatio, inputs: Inputs, max: Exact): RuleFinding {
  const taken = amounts(inputs, ['part', 'whole'])
  if (!taken.ok) return taken.refusal
  const [part, whole] = [taken.value('part'), taken.value('whole')]
  if (isZero(whole)) return { outcome: 'zero-denominator', input: 'whole' }
  const points = multiply(max, ratio(part.n * whole.d, part.d * whole.n))
  if (compare(part, whole) <= 0) return give(points, inputs)
  if (rule['above-one'] === 'allow') {
    return give(points, inputs, ['ratio-above-one', 'above-maximum-allowed'])
  }
  if (rule['above-one'] === 'cap') return give(least(points, max), inputs, ['ratio-above-one'])
  return deny({ why: 'ratio-above-one', part, whole })
}
