/** The sentence for a deduction by days late. */
import { formatExact, negate } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { PenaltyPerDay } from './penalty-per-day.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordPenaltyPerDay(rule: PenaltyPerDay, finding: PointsFinding): string {
  const days = usedNumber(finding.used, 'days-late')
  if (days.n === 0n) return 'Nộp đúng hạn: không trừ điểm'
  const clock = rule.clock ? ` (tính theo ${rule.clock})` : ''
  return `Nộp trễ ${formatExact(days)} ngày${clock}: trừ ${wordPoints(negate(finding.points))}`
}
