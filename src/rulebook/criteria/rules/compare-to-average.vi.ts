/** The sentence for a comparison with the cohort's average. */
import { compare, formatExact } from '#kernel'
import type { CompareToAverage } from './compare-to-average.ts'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

const RELATION = { '-1': 'thấp hơn', '0': 'bằng', '1': 'cao hơn' } as const

export function wordCompareToAverage(rule: CompareToAverage, finding: PointsFinding): string {
  const [value, average] = [usedNumber(finding.used, 'value'), usedNumber(finding.used, 'average')]
  const relation = RELATION[`${compare(value, average)}`]
  const figures = `${formatExact(value)} ${relation} ${rule.reference} (${formatExact(average)})`
  return `${figures}: ${wordPoints(finding.points)}`
}
