/**
 * Rows of scores.csv in themselves: points or "not applicable", never both; something, not nothing; and not points beside
 * figures, because the rule then computes and the points would be dropped without a word.
 */
import { formatExact } from '#kernel'
import type { ScoreRow } from '#scoring'
import { keyOf } from './cell.ts'
import type { Check } from './ledger.ts'
import type { FoundProblem } from './record-problem.ts'

export const wrongScores: Check = function* ({ records }) {
  const figures = new Set(records.figures.map(lineKey))
  for (const [row, score] of records.scores.entries()) {
    const found = wrongIn(score, () => figures.has(lineKey(score)))
    if (found) yield { table: 'scores', row, column: 'points', ...found }
  }
}

type Line = Readonly<{ participant: string; cycle: string; criterion: string; stage: string }>

/** One line of one sheet at one stage. */
export function lineKey({ participant, cycle, criterion, stage }: Line): string {
  return keyOf(participant, cycle, criterion, stage)
}

type Wrong = Pick<FoundProblem, 'fact' | 'found' | 'severity'>

function wrongIn(
  { points, 'not-applicable': ground }: ScoreRow,
  hasFigures: () => boolean,
): Wrong | undefined {
  if (points && ground !== undefined) {
    return { fact: { code: 'points-and-exemption', points }, found: formatExact(points) }
  }
  if (points && hasFigures()) {
    const fact = { code: 'points-beside-figures', points } as const
    return { fact, found: formatExact(points), severity: 'warning' }
  }
  if (points || ground !== undefined || hasFigures()) return undefined
  return { fact: { code: 'empty-line' }, found: '', severity: 'warning' }
}
