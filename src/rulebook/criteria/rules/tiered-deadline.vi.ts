/** The sentence for points by days from an anchor date. */
import { formatExact } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { deadlineTier, type TieredDeadline } from './tiered-deadline.ts'
import { wordPoints } from './words.vi.ts'

export function wordTieredDeadline(rule: TieredDeadline, finding: PointsFinding): string {
  const given = wordPoints(finding.points)
  if (finding.used['done'] === false) return `Không thực hiện: ${given}`
  const days = `${formatExact(usedNumber(finding.used, 'days'))} ngày kể từ ${rule.anchor}`
  const tier = deadlineTier(rule, finding.used)
  if (!tier) return `${days}, ngoài các thời hạn: ${given}`
  const also = tier['also-requires'] ? `, ${tier['also-requires']}` : ''
  return `${days}, trong ${tier['within-days']} ngày${also}: ${given}`
}
