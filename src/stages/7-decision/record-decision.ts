/**
 * Recording what the chairperson decided (ghi quyết định khen thưởng): grants go to those proposed;
 * striking out, refusing, returning and revoking carry a reason. A grant is never taken back by a
 * change, only by a revocation, which is a row of its own.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { DecisionRow } from './rows.ts'

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
  standing: string | undefined
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
  | Readonly<{ why: 'no-reason' }>
  | Readonly<{ why: 'not-entitled'; on: CivilDate; signers: string }>
  | Readonly<{ why: 'later-than-today'; today: CivilDate }>

/** The row to record, or why not. */
export function decisionRow(
  wish: DecisionWish,
  { standing, blocked, today, by, signers }: DecisionState,
): Result<DecisionRow, DecisionRefusal> {
  const { action, reason, on = today, ...rest } = wish
  if (standing === undefined) return refuse({ why: 'not-a-candidate' })
  if (action === 'grant' && blocked.length > 0) return refuse({ why: 'blocked', reasons: blocked })
  if (action === 'grant' && standing !== 'proposed') return refuse({ why: 'not-proposed' })
  if (action === 'revoke' && standing !== 'awarded') return refuse({ why: 'not-awarded' })
  if (action !== 'grant' && !reason) return refuse({ why: 'no-reason' })
  if (on > today) return refuse({ why: 'later-than-today', today })
  if (!signers.isAmong) return refuse({ why: 'not-entitled', on, signers: signers.words })
  return ok({ ...rest, action, reason, by, on, number: wish.number })
}
