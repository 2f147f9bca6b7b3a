/**
 * Points by tiers of a count (chấm theo số lượng): "từ 2 sáng kiến trở lên: 2; 1 sáng kiến: 1".
 * The count is a whole number; half an initiative is refused.
 */
import { z } from 'zod'
import { exact, greatest } from '#kernel'
import { Count, Points, Words } from './decimal.ts'
import { edgeFlaws, edgeKeys, ONE_OF_EACH, oneOfEach, tierFor } from './edges.ts'
import { counts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give } from './rule.ts'

const WholeEdge = Count.transform((count) => exact(count))
const Tier = z
  .strictObject({ ...edgeKeys(WholeEdge), points: Points })
  .refine(oneOfEach, ONE_OF_EACH)

export const TieredCount = z.strictObject({
  kind: z.literal('tiered-count'),
  count: Words,
  tiers: z.array(Tier).min(1),
  otherwise: Points,
  overlap: z.enum(['higher', 'lower']).optional(),
})
export type TieredCount = Data<z.output<typeof TieredCount>>

export const tieredCount: RuleKind<TieredCount> = {
  inputs: (rule) => [{ name: 'count', type: 'number', label: rule.count }],
  points: score,
  greatest: (rule) => rule.tiers.map((it) => it.points).reduce(greatest, rule.otherwise),
  flaws: (rule) => edgeFlaws(rule.tiers).filter((flaw) => flaw.what === 'overlap'),
}

function score(rule: TieredCount, inputs: Inputs): RuleFinding {
  const taken = counts(inputs, ['count'])
  if (!taken.ok) return taken.refusal
  const found = taken.value('count')
  const tier = tierFor(rule.tiers, found, rule.overlap)
  if (!tier.ok)
    return deny({ why: 'two-tiers', found, points: tier.refusal.map((it) => it.points) })
  return give(tier.value?.points ?? rule.otherwise, inputs)
}
