/** The sentence for a branch chosen by unit level. */
import type { Exact } from '#kernel'
import type { OneOfByUnitLevel } from './one-of-by-unit-level.ts'
import { wordPoints } from './words.vi.ts'

export function wordOneOfByUnitLevel(
  _rule: OneOfByUnitLevel,
  level: string,
  points: Exact,
): string {
  return `Áp dụng nhánh của cấp ${level}: ${wordPoints(points)}`
}
