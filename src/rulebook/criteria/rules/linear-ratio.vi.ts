/** The sentence for points in proportion: '960/1.000 × 20 điểm = 19,2 điểm'. */
import { type Exact, formatExact } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { LinearRatio } from './linear-ratio.ts'
import type { PointsFinding } from './rule.ts'
import { wordCounts, wordPoints } from './words.vi.ts'

export function wordLinearRatio(rule: LinearRatio, finding: PointsFinding, max: Exact): string {
  const [part, whole] = [usedNumber(finding.used, 'part'), usedNumber(finding.used, 'whole')]
  const above = finding.flags.includes('ratio-above-one')
  const note = above ? `; tỷ lệ vượt 100%${rule['above-one'] === 'cap' ? ', tính tối đa' : ''}` : ''
  const product = `${wordCounts(part, whole)} × ${formatExact(max)} điểm`
  return `${product} = ${wordPoints(finding.points)}${note}`
}
