/**
 * The second step of signing in (xác thực hai bước) as kept: a code works once, so does a
 * recovery code.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

/** Keeps a new secret; it counts only when a code of it has been confirmed. */
export async function startCode(tx: Tx, account: string, secret: string): Promise<void> {
  await sql`update accounts set totp_secret = ${secret}, totp_confirmed = false, totp_step = null,
      recovery_hashes = '{}', version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}
      and not totp_confirmed`.execute(tx.db)
}

/** From now on a code is asked for; the hashes are those of the recovery codes. */
export async function confirmCode(
  tx: Tx,
  account: string,
  given: Readonly<{ step: number; hashes: readonly string[] }>,
): Promise<void> {
  await sql`update accounts set totp_confirmed = true, totp_step = ${given.step},
      recovery_hashes = ${given.hashes}, version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  tx.changes.push({ campaign: '', table: 'accounts', key: account, after: { twoSteps: true } })
}

/** No code is asked for any more. */
export async function endCode(tx: Tx, account: string): Promise<void> {
  await sql`update accounts set totp_secret = null, totp_confirmed = false, totp_step = null,
      recovery_hashes = '{}', version = version + 1
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
  tx.changes.push({ campaign: '', table: 'accounts', key: account, after: { twoSteps: false } })
}

/** Uses up the time step of a code; false when it, or a later one, was used before. */
export async function useStep(tx: Tx, account: string, step: number): Promise<boolean> {
  const used = await sql`update accounts set totp_step = ${step}
    where tenant = ${tx.scope.tenant} and account = ${account}
      and coalesce(totp_step, -1) < ${step}`.execute(tx.db)
  return used.numAffectedRows === 1n
}

/** Uses up a recovery code; false when it is none, or was used before. */
export async function useRecovery(tx: Tx, account: string, hash: string): Promise<boolean> {
  const used = await sql`update accounts
    set recovery_hashes = array_remove(recovery_hashes, ${hash})
    where tenant = ${tx.scope.tenant} and account = ${account}
      and ${hash} = any(recovery_hashes)`.execute(tx.db)
  return used.numAffectedRows === 1n
}
