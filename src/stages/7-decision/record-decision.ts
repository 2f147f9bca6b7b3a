/**
 * Recording what the chairperson decided (ghi quyết định khen thưởng): grants go to those proposed;
 * striking out, refusing, returning and revoking carry a reason. A grant is never taken back by a
 * change, only by a revocation, which is a row of its own.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { StandingState } from '#selection'
import { FROM } from './decide.ts'
import { type DecisionRow, STOOD } from './rows.ts'

export type DecisionWish = Readonly<{
  award: string
  cycle: string
  participant: string
  action: DecisionRow['action']
  reason?: string | undefined
  on?: CivilDate | undefined
  number?: string | undefined
}>

/** How the candidate stands by the engine, and what stops the award as a whole. */
export type DecisionState = Readonly<{
  standing: StandingState | undefined
  /** The day of the last decision about the same candidate. */
  latest?: CivilDate | undefined
  blocked: readonly string[]
  today: CivilDate
  by: string
  /** Those who could sign on the day of the decision, and whether this one is among them. */
  signers: Readonly<{ isAmong: boolean; words: string }>
}>

export type DecisionRefusal =
  | Readonly<{ why: 'not-a-candidate' }>
  | Readonly<{ why: 'blocked'; reasons: readonly string[] }>
  | Readonly<{ why: 'not-proposed' }>
  | Readonly<{ why: 'not-awarded' }>
  | Readonly<{ why: 'does-not-fit'; standing: StandingState }>
  | Readonly<{ why: 'no-reason' }>
  | Readonly<{ why: 'before-latest'; latest: CivilDate }>
  | Readonly<{ why: 'not-entitled'; on: CivilDate; signers: string }>
  | Readonly<{ why: 'later-than-today'; today: CivilDate }>

/** The row to record, or why not. */
export function decisionRow(
  wish: DecisionWish,
  { standing, latest, blocked, today, by, signers }: DecisionState,
): Result<DecisionRow, DecisionRefusal> {
  const { action, reason, on = today, ...rest } = wish
  if (standing === undefined) return refuse({ why: 'not-a-candidate' })
  if (action === 'grant' && blocked.length > 0) return refuse({ why: 'blocked', reasons: blocked })
  const misfit = misfitOf(action, standing)
  if (misfit) return refuse(misfit)
  if (action !== 'grant' && !reason) return refuse({ why: 'no-reason' })
  if (on > today) return refuse({ why: 'later-than-today', today })
  // Dated before it, the new one would be overtaken by the old one and change nothing.
  if (latest && on < latest) return refuse({ why: 'before-latest', latest })
  if (!signers.isAmong) return refuse({ why: 'not-entitled', on, signers: signers.words })
  const then = standingWhen(action, standing)
  return ok({ ...rest, action, reason, by, on, number: wish.number, standing: then })
}

/** What a grant says of where the candidate stood, so that later corrections do not undo it. */
export function standingWhen(
  action: DecisionRow['action'],
  standing: StandingState,
): DecisionRow['standing'] {
  return action === 'grant' ? STOOD.find((state) => state === standing) : undefined
}

/** An act that cannot be done to who stands so would be kept and yet change nothing. */
function misfitOf(
  action: DecisionRow['action'],
  standing: StandingState,
): DecisionRefusal | undefined {
  // What a higher level awards is its answer, recorded on a page of its own.
  if (standing !== 'nominated' && FROM[action].includes(standing)) return undefined
  if (action === 'grant') return { why: 'not-proposed' }
  return action === 'revoke' ? { why: 'not-awarded' } : { why: 'does-not-fit', standing }
}

type Of = Readonly<{ award: string; cycle: string; participant: string }>

/** The day of the last decision about a candidate, among those made known by a day. */
export function latestOf(rows: readonly DecisionRow[], today: CivilDate) {
  return ({ award, cycle, participant }: Of): CivilDate | undefined =>
    rows
      .filter((row) => row.award === award && row.cycle === cycle)
      .filter((row) => row.participant === participant && row.on <= today)
      .map(({ on }) => on)
      .toSorted()
      .at(-1)
}
