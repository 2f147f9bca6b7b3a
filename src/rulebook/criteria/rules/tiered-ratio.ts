/**
 * Points by tiers of a ratio (chấm theo mức tỷ lệ): "từ 90% đến dưới 100%: 8 điểm".
 * A value that the table puts into two tiers is refused with both, unless the set declares which
 * one holds.
 */
import { z } from 'zod'
import { compare, divide, type Exact, greatest, isZero } from '#kernel'
import { Points, Share, Words } from './decimal.ts'
import { edgeFlaws, edgeKeys, ONE_OF_EACH, oneOfEach, tierFor } from './edges.ts'
import { amounts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { deny, give } from './rule.ts'

const Tier = z.strictObject({ ...edgeKeys(Share), points: Points }).refine(oneOfEach, ONE_OF_EACH)

export const TieredRatio = z.strictObject({
  kind: z.literal('tiered-ratio'),
  part: Words,
  whole: Words,
  tiers: z.array(Tier).min(1),
  otherwise: Points,
  /** The points when nothing was done at all, where the table has a line for it. */
  'not-done': Points.optional(),
  overlap: z.enum(['higher', 'lower']).optional(),
})
export type TieredRatio = Data<z.output<typeof TieredRatio>>

export const tieredRatio: RuleKind<TieredRatio> = {
  inputs: (rule) => [
    { name: 'part', type: 'number', label: rule.part },
    { name: 'whole', type: 'number', label: rule.whole },
  ],
  points: score,
  greatest: (rule) => rule.tiers.map((it) => it.points).reduce(greatest, rule.otherwise),
  flaws: (rule) => edgeFlaws(rule.tiers),
}

/** Whether the line "không thực hiện" holds. */
export function isNotDone(rule: TieredRatio, part: Exact): boolean {
  return rule['not-done'] !== undefined && isZero(part)
}

function score(rule: TieredRatio, inputs: Inputs): RuleFinding {
  const taken = amounts(inputs, ['part', 'whole'])
  if (!taken.ok) return taken.refusal
  const [part, whole] = [taken.value('part'), taken.value('whole')]
  if (isZero(whole)) return { outcome: 'zero-denominator', input: 'whole' }
  if (rule['not-done'] && isNotDone(rule, part)) return give(rule['not-done'], inputs)
  const found = divide(part, whole)
  const tier = tierFor(rule.tiers, found, rule.overlap)
  if (!tier.ok)
    return deny({ why: 'two-tiers', found, points: tier.refusal.map((it) => it.points) })
  const flags = compare(part, whole) > 0 ? (['ratio-above-one'] as const) : []
  return give(tier.value?.points ?? rule.otherwise, inputs, flags)
}
