/** The sentence for a group's sum. */
import { type Exact, formatExact } from '#kernel'
import type { SumOfChildren } from './sum-of-children.ts'
import { wordPoints } from './words.vi.ts'

export function wordSumOfChildren(rule: SumOfChildren, points: Exact, max: Exact): string {
  const ceiling = rule.ceiling ? `, không quá ${formatExact(max)} điểm` : ''
  return `Tổng các tiêu chí thành phần${ceiling}: ${wordPoints(points)}`
}
