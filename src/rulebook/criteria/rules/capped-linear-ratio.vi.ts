/** The sentence for points against a target. */
import { compare, divide, type Exact, formatExact } from '#kernel'
import type { CappedLinearRatio } from './capped-linear-ratio.ts'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { wordCounts, wordPoints, wordShare } from './words.vi.ts'

export function wordCappedLinearRatio(
  rule: CappedLinearRatio,
  finding: PointsFinding,
  max: Exact,
): string {
  const [part, whole] = [usedNumber(finding.used, 'part'), usedNumber(finding.used, 'whole')]
  const target = wordShare(rule.target)
  if (compare(divide(part, whole), rule.target) >= 0) {
    return `${wordCounts(part, whole)} đạt mục tiêu ${target}: ${wordPoints(finding.points)}`
  }
  const share = `${wordCounts(part, whole)} ÷ ${target}`
  return `${share} × ${formatExact(max)} điểm = ${wordPoints(finding.points)}`
}
