/** The sentence for a sample of people asked. */
import { formatExact } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import type { SurveySample } from './survey-sample.ts'
import { wordPoints } from './words.vi.ts'

export function wordSurveySample(rule: SurveySample, finding: PointsFinding): string {
  if (finding.flags.includes('gate-closed')) return `Chưa bảo đảm “${rule.gate}”: 0 điểm`
  const [yes, asked] = [usedNumber(finding.used, 'yes'), usedNumber(finding.used, 'asked')]
  const found = `${formatExact(yes)}/${formatExact(asked)} người được hỏi xác nhận`
  const each = `${formatExact(rule['points-per-yes'])} điểm mỗi người`
  return `${found}, ${each}: ${wordPoints(finding.points)}`
}
