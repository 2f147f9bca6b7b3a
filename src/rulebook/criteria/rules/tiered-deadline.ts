/**
 * Points by days from an anchor date (chấm theo thời hạn): "trong 30 ngày ... 3; trong 60 ngày ...
 * 1,5".
 * The days are counted by the caller from the dates on file. A tier may ask for more than speed
 * ("đạt chất lượng").
 */
import { z } from 'zod'
import { compare, exact, greatest } from '#kernel'
import { Count, Points, Words } from './decimal.ts'
import { answers, counts } from './inputs.ts'
import type { Data, Inputs, RuleFinding, RuleKind } from './rule.ts'
import { give } from './rule.ts'

const Tier = z.strictObject({
  'within-days': Count,
  points: Points,
  'also-requires': Words.optional(),
})

export const TieredDeadline = z.strictObject({
  kind: z.literal('tiered-deadline'),
  anchor: Words,
  tiers: z.array(Tier).min(1),
  otherwise: Points,
})
export type TieredDeadline = Data<z.output<typeof TieredDeadline>>

type DeadlineTier = TieredDeadline['tiers'][number]

export const tieredDeadline: RuleKind<TieredDeadline> = {
  inputs: (rule) => [
    { name: 'done', type: 'yes-no', label: 'đã thực hiện', optional: true },
    { name: 'days', type: 'number', label: `số ngày kể từ ${rule.anchor}` },
    ...rule.tiers.flatMap((tier) => requirementNeed(tier)),
  ],
  points: score,
  greatest: (rule) => rule.tiers.map((it) => it.points).reduce(greatest, rule.otherwise),
  flaws: (rule) =>
    rule.tiers.some(
      (it, at) => at > 0 && it['within-days'] <= (rule.tiers[at - 1]?.['within-days'] ?? 0),
    )
      ? [{ what: 'tier-order', found: 'within-days', allowed: 'tăng dần' }]
      : [],
}

/** The first tier that the days and, where asked, the requirement satisfy. */
export function deadlineTier(rule: TieredDeadline, used: Inputs): DeadlineTier | undefined {
  const taken = counts(used, ['days'])
  if (used['done'] === false || !taken.ok) return undefined
  return inTime(rule, taken.value('days').n).find(
    (it) => !it['also-requires'] || used['also'] === true,
  )
}

function requirementNeed(tier: DeadlineTier) {
  const label = tier['also-requires']
  return label ? [{ name: 'also', type: 'yes-no' as const, label, optional: true as const }] : []
}

function inTime(rule: TieredDeadline, days: bigint): readonly DeadlineTier[] {
  return rule.tiers.filter((it) => compare(exact(days), exact(it['within-days'])) <= 0)
}

function score(rule: TieredDeadline, inputs: Inputs): RuleFinding {
  if (inputs['done'] === false) return give(rule.otherwise, inputs)
  const taken = counts(inputs, ['days'])
  if (!taken.ok) return taken.refusal
  // The requirement matters only when its tier is within reach.
  if (inTime(rule, taken.value('days').n)[0]?.['also-requires']) {
    const also = answers(inputs, ['also'])
    if (!also.ok) return also.refusal
  }
  return give(deadlineTier(rule, inputs)?.points ?? rule.otherwise, inputs)
}
