/** The sentence for a fixed deduction. */
import { formatExact, negate } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { PenaltyFixed } from './penalty-fixed.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordPenaltyFixed(rule: PenaltyFixed, finding: PointsFinding): string {
  const cases = usedNumber(finding.used, 'cases')
  if (cases.n === 0n) return 'Không vi phạm: không trừ điểm'
  if (finding.flags.includes('waived')) return `Không trừ điểm: ${rule.waiver}`
  if (finding.flags.includes('no-written-basis')) return `Không trừ điểm: không ${rule.requires}`
  const taken = `trừ ${wordPoints(negate(finding.points))}`
  const each = `${formatExact(cases)} lần × ${formatExact(negate(rule.points))} điểm: ${taken}`
  return rule.per === 'case' ? each : `${formatExact(cases)} lần vi phạm: ${taken}`
}
