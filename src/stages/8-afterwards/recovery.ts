/**
 * Recovering money after a revocation (thu hồi tiền thưởng): what was granted is owed back until
 * papers show that it came back. Whether it had been paid out is what the receipt says.
 */
import type { CivilDate } from '#kernel'
import { isSameAward, type Money } from './receipt.ts'
import type { RecoveryRow } from './rows.ts'

export type Owed = Readonly<{
  /** Whole đồng: granted, come back so far, and still owed. */
  granted: number
  recovered: number
  outstanding: number
}>

type Revoked = Readonly<{
  award: string
  cycle: string
  participant: string
  isRevoked: boolean
  money: Money
}>

/** Undefined where nothing was revoked, or the sum is not known. */
export function owedBy(one: Revoked, rows: readonly RecoveryRow[]): Owed | undefined {
  if (!one.isRevoked || one.money === undefined) return undefined
  const granted = Number(one.money.amount)
  const recovered = rows
    .filter((row) => isSameAward(row, one))
    .reduce((sum, { amount }) => sum + amount, 0)
  return { granted, recovered, outstanding: Math.max(0, granted - recovered) }
}

export type RecoveryRefusal = 'not-owed' | 'too-much' | 'nothing' | 'too-early'

/** Why this much cannot have come back on the day: nothing is owed before the revocation. */
export function recoveryRefusal(
  owed: Owed | undefined,
  amount: number,
  { on, revoked }: Readonly<{ on: CivilDate; revoked: CivilDate | undefined }>,
): RecoveryRefusal | undefined {
  if (!owed || owed.outstanding === 0) return 'not-owed'
  if (revoked === undefined || on < revoked) return 'too-early'
  if (amount <= 0) return 'nothing'
  return amount > owed.outstanding ? 'too-much' : undefined
}
