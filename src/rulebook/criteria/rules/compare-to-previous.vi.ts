/** The sentence for a comparison with the previous period. */
import { compare, formatExact } from '#kernel'
import type { CompareToPrevious } from './compare-to-previous.ts'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

const RELATION = { '-1': 'giảm so với', '0': 'bằng', '1': 'tăng so với' } as const

export function wordCompareToPrevious(_rule: CompareToPrevious, finding: PointsFinding): string {
  const [value, before] = [usedNumber(finding.used, 'value'), usedNumber(finding.used, 'previous')]
  const relation = RELATION[`${compare(value, before)}`]
  const figures = `${formatExact(value)} ${relation} kỳ trước (${formatExact(before)})`
  return `${figures}: ${wordPoints(finding.points)}`
}
