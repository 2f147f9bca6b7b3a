/** The sentence for a chosen level. */
import type { LevelChoice } from './level-choice.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordLevelChoice(_rule: LevelChoice, finding: PointsFinding): string {
  return `Mức “${finding.used['option']}”: ${wordPoints(finding.points)}`
}
