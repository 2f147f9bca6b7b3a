/**
 * Points in proportion to a target (chấm theo mục tiêu): "đạt mục tiêu 80% thì được điểm tối đa",
 * below it in proportion.
 * The points never exceed the maximum; a ratio above one is flagged, because somebody may have
 * mistyped.
 */
import { z } from 'zod'
import { compare, divide, type Exact, isZero, least, multiply } from '#kernel'
import { Share, Words } from './decimal.ts'
import { amounts } from './inputs.ts'
import type { Data, Flag, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give, noFlaws } from './rule.ts'

export const CappedLinearRatio = z.strictObject({
  kind: z.literal('capped-linear-ratio'),
  part: Words,
  whole: Words,
  target: Share.refine((v) => v.n > 0n, 'mục tiêu phải lớn hơn 0'),
})
export type CappedLinearRatio = Data<z.output<typeof CappedLinearRatio>>

export const cappedLinearRatio: RuleKind<CappedLinearRatio> = {
  inputs: (rule) => [
    { name: 'part', type: 'number', label: rule.part },
    { name: 'whole', type: 'number', label: rule.whole },
  ],
  points: score,
  greatest: (_rule, max) => max,
  flaws: noFlaws,
}

function score(rule: CappedLinearRatio, inputs: Inputs, max: Exact): RuleFinding {
  const taken = amounts(inputs, ['part', 'whole'])
  if (!taken.ok) return taken.refusal
  const [part, whole] = [taken.value('part'), taken.value('whole')]
  if (isZero(whole)) return { outcome: 'zero-denominator', input: 'whole' }
  const reached = divide(divide(part, whole), rule.target)
  const flags: readonly Flag[] = compare(part, whole) > 0 ? ['ratio-above-one'] : []
  return give(least(max, multiply(max, reached)), inputs, flags)
}
