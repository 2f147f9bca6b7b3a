/** The sentence for points in proportion above a floor. */
import { compare, divide, type Exact, formatExact } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { reachesFloor, type ThresholdLinearRatio } from './threshold-linear-ratio.ts'
import { wordCounts, wordPoints, wordShare } from './words.vi.ts'

export function wordThresholdLinearRatio(
  rule: ThresholdLinearRatio,
  finding: PointsFinding,
  max: Exact,
): string {
  const [part, whole] = [usedNumber(finding.used, 'part'), usedNumber(finding.used, 'whole')]
  const reached = divide(part, whole)
  const given = wordPoints(finding.points)
  if (!reachesFloor(rule, reached)) {
    const bound = `${rule['floor-included'] ? 'dưới' : 'không quá'} ${wordShare(rule.floor)}`
    return `${wordCounts(part, whole)} ${bound}: ${given}`
  }
  const target = wordShare(rule.target)
  if (compare(reached, rule.target) >= 0) {
    return `${wordCounts(part, whole)} đạt mục tiêu ${target}: ${given}`
  }
  return `${wordCounts(part, whole)} ÷ ${target} × ${formatExact(max)} điểm = ${given}`
}
