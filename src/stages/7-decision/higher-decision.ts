/**
 * What a higher level answered (kết quả của cấp trên) on those the campaign nominated to it: its
 * own decision, with number, day and who decided. It is recorded, never taken, here.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { StandingState } from '#selection'
import { FROM } from './decide.ts'
import { standingWhen } from './record-decision.ts'
import type { DecisionRow } from './rows.ts'

export const ANSWERS = ['grant', 'refuse', 'return', 'revoke'] as const

/** What the paper says of everybody on its list. */
export type HigherPaper = Omit<DecisionRow, 'participant' | 'action' | 'standing'> &
  Readonly<{ action: (typeof ANSWERS)[number] }>

type OnList = Readonly<{
  participant: string
  standing: StandingState
  /** The day of the last decision about the same candidate. */
  latest?: CivilDate | undefined
  /** What came back once is up again: completed and put forward anew. */
  isUpAgain?: boolean
}>

export type HigherRefusal =
  | Readonly<{ why: 'nobody' | 'no-reason' | 'no-number' | 'future' }>
  | Readonly<{ why: 'not-nominated' | 'not-awarded'; participant: string }>
  | Readonly<{ why: 'before-latest'; participant: string; latest: CivilDate }>

/**
 * Who is nominated, or whose dossier came back, can be answered; what was granted, revoked. What
 * came back comes back again only once its dossier went up anew.
 */
export function mayBeAnswered(standing: StandingState): boolean {
  return ['nominated', 'returned', 'awarded'].includes(standing)
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
  for (const one of list) {
    const refusal = misfitOf(paper, one)
    if (refusal) return refuse(refusal)
  }
  return ok(
    list.map(({ participant, standing }) => {
      return { ...paper, participant, standing: standingWhen(paper.action, standing) }
    }),
  )
}

/** What does not fit, or is overtaken by a later decision, would be kept and change nothing. */
function misfitOf({ action, on }: HigherPaper, one: OnList): HigherRefusal | undefined {
  const { participant, standing, latest } = one
  const isBack = action === 'return' && standing === 'returned' && !one.isUpAgain
  if (!mayBeAnswered(standing) || !FROM[action].includes(standing) || isBack) {
    return { why: action === 'revoke' ? 'not-awarded' : 'not-nominated', participant }
  }
  return latest && on < latest ? { why: 'before-latest', participant, latest } : undefined
}
