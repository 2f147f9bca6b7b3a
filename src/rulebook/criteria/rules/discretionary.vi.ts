/** The sentence for points given within a range. */
import { type Exact, formatExact } from '#kernel'
import type { Discretionary } from './discretionary.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordDiscretionary(rule: Discretionary, finding: PointsFinding, max: Exact): string {
  if (finding.flags.includes('gate-closed'))
    return `Chưa bảo đảm yêu cầu “${rule.requires}”: 0 điểm`
  const option = finding.used['option']
  const level = typeof option === 'string' ? ` (mức “${option}”)` : ''
  return `Chấm ${wordPoints(finding.points)}${level} trên tối đa ${formatExact(max)} điểm`
}
