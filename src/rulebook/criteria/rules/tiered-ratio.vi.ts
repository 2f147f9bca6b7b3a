/**
 * The sentence for points by tiers of a ratio: the figures, the tier in the table's words, the
 * points.
 */
import { divide } from '#kernel'
import { tierFor } from './edges.ts'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { isNotDone, type TieredRatio } from './tiered-ratio.ts'
import { wordCounts, wordEdges, wordPoints, wordShare } from './words.vi.ts'

export function wordTieredRatio(rule: TieredRatio, finding: PointsFinding): string {
  const [part, whole] = [usedNumber(finding.used, 'part'), usedNumber(finding.used, 'whole')]
  const given = wordPoints(finding.points)
  if (isNotDone(rule, part)) return `${wordCounts(part, whole)}, không thực hiện: ${given}`
  const tier = tierFor(rule.tiers, divide(part, whole), rule.overlap)
  const level = tier.ok && tier.value ? `mức ${wordEdges(tier.value, wordShare)}` : 'dưới các mức'
  return `${wordCounts(part, whole)}, ${level}: ${given}`
}
