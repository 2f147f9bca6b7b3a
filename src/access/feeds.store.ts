/** Secret addresses of calendars: a random token in the address, only its hash here. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/database'

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A new address; the one before it no longer works. */
export async function makeFeed(tx: Tx, account: string): Promise<string> {
  await revokeFeed(tx, account)
  const token = randomBytes(24).toString('base64url')
  await sql`insert into calendar_feeds (tenant, token_hash, account)
    values (${tx.scope.tenant}, ${hashOf(token)}, ${account})`.execute(tx.db)
  return token
}

export async function revokeFeed(tx: Tx, account: string): Promise<void> {
  await sql`update calendar_feeds set revoked_at = now()
    where tenant = ${tx.scope.tenant} and account = ${account}
      and revoked_at is null`.execute(tx.db)
}

/** Whose calendar it is; undefined when the address is unknown or was revoked. */
export async function feedOwner(tx: Tx, token: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string }>`select account from calendar_feeds
    where tenant = ${tx.scope.tenant} and token_hash = ${hashOf(token)}
      and revoked_at is null`.execute(tx.db)
  return rows[0]?.account
}

/** Has the account an address that works? */
export async function hasFeed(tx: Tx, account: string): Promise<boolean> {
  const { rows } = await sql`select 1 from calendar_feeds
    where tenant = ${tx.scope.tenant} and account = ${account}
      and revoked_at is null`.execute(tx.db)
  return rows.length > 0
}
