/**
 * Rows of scores.csv in themselves: points or "not applicable", never both; something, not nothing;
 * and not points beside figures, because the rule then computes and the points would be dropped
 * without a word.
 */
import { formatExact } from '#kernel'
import type { ScoreRow } from '#scoring'
import type { FoundProblem } from './record-problem.ts'

/** What is wrong in the row of one line at one stage, of which figures are recorded too or not. */
export function misrecorded(
  { points, 'not-applicable': ground }: ScoreRow,
  { row, hasFigures }: Readonly<{ row: number; hasFigures: boolean }>,
): readonly FoundProblem[] {
  const place = { table: 'scores', row, column: 'points' } as const
  if (points && ground !== undefined) {
    const fact = { code: 'points-and-exemption', points } as const
    return [{ ...place, fact, found: formatExact(points) }]
  }
  if (points && hasFigures) {
    const fact = { code: 'points-beside-figures', points } as const
    return [{ ...place, fact, found: formatExact(points), severity: 'warning' }]
  }
  if (points || ground !== undefined || hasFigures) return []
  return [{ ...place, fact: { code: 'empty-line' }, found: '', severity: 'warning' }]
}
