/**
 * Points in proportion above a floor (chấm theo tỷ lệ có ngưỡng): "dưới 60%: 0 điểm; từ 60% đến
 * dưới 85%: (tỷ lệ/85%) × 10".
 * There is a jump at the floor and it is kept: 60% scores 7.06 of 10, 59.99% scores nothing.
 */
import { z } from 'zod'
import { compare, divide, type Exact, isZero, least, multiply } from '#kernel'
import { Points, Share, Words } from './decimal.ts'
import { amounts } from './inputs.ts'
import type { Data, Flag, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give } from './rule.ts'

export const ThresholdLinearRatio = z.strictObject({
  kind: z.literal('threshold-linear-ratio'),
  part: Words,
  whole: Words,
  floor: Share,
  /** Whether the floor itself already earns points ("từ 60%") or not ("trên 60%"). */
  'floor-included': z.boolean(),
  target: Share.refine((v) => v.n > 0n, 'mục tiêu phải lớn hơn 0'),
  below: Points,
})
export type ThresholdLinearRatio = Data<z.output<typeof ThresholdLinearRatio>>

export const thresholdLinearRatio: RuleKind<ThresholdLinearRatio> = {
  inputs: (rule) => [
    { name: 'part', type: 'number', label: rule.part },
    { name: 'whole', type: 'number', label: rule.whole },
  ],
  points: score,
  greatest: (_rule, max) => max,
  flaws: ({ floor, target }) =>
    compare(floor, target) > 0
      ? [{ what: 'tier-order', found: 'floor > target', allowed: 'floor <= target' }]
      : [],
}

/** Whether a ratio reaches the floor. */
export function reachesFloor(rule: ThresholdLinearRatio, reached: Exact): boolean {
  const order = compare(reached, rule.floor)
  return order > 0 || (order === 0 && rule['floor-included'])
}

function score(rule: ThresholdLinearRatio, inputs: Inputs, max: Exact): RuleFinding {
  const taken = amounts(inputs, ['part', 'whole'])
  if (!taken.ok) return taken.refusal
  const [part, whole] = [taken.value('part'), taken.value('whole')]
  if (isZero(whole)) return { outcome: 'zero-denominator', input: 'whole' }
  const reached = divide(part, whole)
  const flags: readonly Flag[] = compare(part, whole) > 0 ? ['ratio-above-one'] : []
  if (!reachesFloor(rule, reached)) return give(rule.below, inputs, flags)
  return give(least(max, multiply(max, divide(reached, rule.target))), inputs, flags)
}
