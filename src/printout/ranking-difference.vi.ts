/** What later facts did to a ranking that was made known: total, rank and class, before and now. */
import type { OutcomeView, RankingRow, RankingView } from '#outcome'
import { cycleNames } from './cycle-names.ts'
import { points } from './rankings.vi.ts'

/** One sentence for each who stands differently, ranking by ranking. */
export function rankingDifferences(before: OutcomeView, after: OutcomeView): readonly string[] {
  const nameOf = cycleNames(before)
  return before.rankings.flatMap((one) => {
    const rows = after.rankings.find((it) => keyOf(it) === keyOf(one))?.rows ?? []
    const later = new Map(rows.map((row) => [row.participant, row]))
    const heading = `${one.name} (${nameOf(one.cycle)})`
    return one.rows.flatMap((row) => rowDifference(row, later.get(row.participant), heading))
  })
}

const keyOf = ({ scoring, cycle }: RankingView): string => `${scoring} ${cycle}`

function rowDifference(before: RankingRow, after: RankingRow | undefined, heading: string) {
  if (!after) return [`${heading}, ${before.name}: nay không còn trong bảng xếp hạng.`]
  const was = standing(before)
  const is = standing(after)
  return was === is ? [] : [`${heading}, ${before.name}: trước: ${was}; nay: ${is}.`]
}

function standing({ total, rank, className }: RankingRow): string {
  const place = rank === null ? 'chưa xếp hạng' : `hạng ${rank}`
  return [`${points(total)} điểm`, place, className ?? 'chưa xếp loại'].join(', ')
}
