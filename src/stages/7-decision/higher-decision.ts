/**
 * What a higher level answered (kết quả của cấp trên) on those the campaign nominated to it: its
 * own decision, with number, day and who decided. It is recorded, never taken, here.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { DecisionRow } from './rows.ts'

export const ANSWERS = ['grant', 'refuse', 'return'] as const

/** What the paper says of everybody on its list. */
export type HigherPaper = Omit<DecisionRow, 'participant' | 'action'> &
  Readonly<{ action: (typeof ANSWERS)[number] }>

type OnList = Readonly<{ participant: string; standing: string | undefined }>

export type HigherRefusal =
  | Readonly<{ why: 'nobody' | 'no-reason' | 'no-number' | 'future' }>
  | Readonly<{ why: 'not-nominated'; participant: string }>

/** Who is nominated, or whose dossier came back, can be answered. */
export function awaitsAnswer(standing: string | undefined): boolean {
  return standing === 'nominated' || standing === 'returned'
}

/** One row for each on the list, or the first thing that is wrong. */
export function higherRows(
  paper: HigherPaper,
  list: readonly OnList[],
  today: CivilDate,
): Result<readonly DecisionRow[], HigherRefusal> {
  if (list.length === 0) return refuse({ why: 'nobody' })
  if (paper.action === 'grant' && paper.number === undefined) return refuse({ why: 'no-number' })
  if (paper.action !== 'grant' && paper.reason === undefined) return refuse({ why: 'no-reason' })
  if (paper.on > today) return refuse({ why: 'future' })
  const strange = list.find(({ standing }) => !awaitsAnswer(standing))
  if (strange) return refuse({ why: 'not-nominated', participant: strange.participant })
  return ok(list.map(({ participant }) => ({ ...paper, participant })))
}
