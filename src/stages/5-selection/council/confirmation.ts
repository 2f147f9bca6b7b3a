/**
 * Confirming the counts (xác nhận kết quả kiểm phiếu): chair, secretary and a teller, three
 * different accounts, each of exactly the figures that stand; or the office that holds the minutes
 * they signed on paper. Figures changed afterwards must be confirmed anew.
 */
import type { ConfirmationRow, SeatRow } from './council-rows.ts'
import { SIGNERS } from './council-rows.ts'

export type Signer = (typeof SIGNERS)[number]

/** Names a state of the session's rows: entries are only added, so the last ones tell all. */
export function markOf(entries: readonly (readonly number[])[]): string {
  return entries.map((of) => `${of.length}-${Math.max(0, ...of)}`).join('.')
}

export type Confirmed = Readonly<{
  /** Confirmations of the figures as they stand. */
  valid: readonly ConfirmationRow[]
  missing: readonly Signer[]
  complete: boolean
}>

/** Who has confirmed what stands, and who is still to do so. */
export function confirmed(rows: readonly ConfirmationRow[], mark: string): Confirmed {
  const valid = rows.filter(({ of }) => of === mark)
  const onPaper = valid.some(({ role }) => role === 'paper')
  const missing = onPaper ? [] : SIGNERS.filter((it) => !valid.some(({ role }) => role === it))
  return { valid, missing, complete: missing.length === 0 }
}

export type ConfirmBar = 'nothing-counted' | 'no-such-seat' | 'same-account' | 'done'

/** The role in which this person may confirm now, or why not. */
export function confirmingAs(
  who: Readonly<{ account: string; person: string | undefined }>,
  given: Readonly<{ seats: readonly SeatRow[]; confirmed: Confirmed; counted: boolean }>,
): Signer | ConfirmBar {
  if (!given.counted) return 'nothing-counted'
  if (given.confirmed.complete) return 'done'
  const role = given.seats.find(({ person }) => person === who.person)?.role
  if (role === undefined || role === 'member' || who.person === undefined) return 'no-such-seat'
  const own = given.confirmed.valid.some(({ account }) => account === who.account)
  return own || !given.confirmed.missing.includes(role) ? 'same-account' : role
}

export function isSigner(answer: Signer | ConfirmBar): answer is Signer {
  return (SIGNERS as readonly string[]).includes(answer)
}
