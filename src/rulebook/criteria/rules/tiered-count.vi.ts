/** The sentence for points by tiers of a count. */
import { formatExact } from '#kernel'
import { tierFor } from './edges.ts'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import type { TieredCount } from './tiered-count.ts'
import { wordEdges, wordPoints } from './words.vi.ts'

export function wordTieredCount(rule: TieredCount, finding: PointsFinding): string {
  const count = usedNumber(finding.used, 'count')
  const tier = tierFor(rule.tiers, count, rule.overlap)
  const level = tier.ok && tier.value ? `mức ${wordEdges(tier.value, formatExact)}` : 'dưới các mức'
  return `${rule.count}: ${formatExact(count)}, ${level}: ${wordPoints(finding.points)}`
}
