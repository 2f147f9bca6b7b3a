/** Stages of scoring that are open on a day (bước chấm đang mở), with their rankings so far. */
import type { CivilDate } from '#kernel'
import type { RankingView } from '#outcome'
import { doorOf } from '#scoring'
import type { Ground } from './ground.ts'

export type OpenRound = Readonly<{
  ranking: RankingView
  stage: string
  name: string
  /** Which of the ranking's stages it is. */
  at: number
  until: CivilDate | undefined
}>

export function openRounds({ view, kept, day }: Ground): readonly OpenRound[] {
  return kept.openings.flatMap((row): readonly OpenRound[] => {
    const door = doorOf(row, day)
    const ranking = view.rankings.find(
      ({ scoring, cycle }) => scoring === row.scoring && cycle === row.cycle,
    )
    const at = ranking?.stages.findIndex(({ id }) => id === row.stage) ?? -1
    const name = ranking?.stages[at]?.name
    if (door.state !== 'open' || !ranking || name === undefined) return []
    return [{ ranking, stage: row.stage, name, at, until: door.until }]
  })
}
