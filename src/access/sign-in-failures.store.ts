/**
 * Failed sign-ins as kept (đăng nhập không thành): a try is entered as failed before the password
 * is looked at and taken back when it was right, so that a hundred tries at once are a hundred
 * tries.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { fold } from '#kernel'
import type { Tx } from '#platform/database'
import { type Failure, REMEMBERED, waitFor } from './lock-out.ts'
import { hashOf } from './sign-in.store.ts'

export type Try = Readonly<{
  login: string
  address: string
  /** The token in the browser's cookie of known devices. */
  deviceToken: string | undefined
  now: number
}>

/** Enters the try; answers how many milliseconds to wait, and then it was not entered. */
export async function enterTry(tx: Tx, given: Try): Promise<number> {
  const name = nameOf(given)
  const { tenant } = tx.scope
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenant} ${name}`}, 0))`.execute(
    tx.db,
  )
  const device = await knownDevice(tx, given)
  const failures = await failuresOf(tx, given, device)
  const isStranger = device === undefined && !(await isKnownAddress(tx, given))
  const wait = waitFor(failures, { now: given.now, isStranger })
  if (wait > 0) return wait
  await sql`insert into sign_in_failures (tenant, login, address, device, at)
    values (${tenant}, ${name}, ${given.address}, ${device ?? null},
      to_timestamp(${given.now / 1000}::double precision))`.execute(tx.db)
  return 0
}

/** The password was right: what failed before from here is forgotten, and the device is known. */
export async function forgiveTries(tx: Tx, given: Try, account: string): Promise<string> {
  const device = await knownDevice(tx, given)
  await sql`delete from sign_in_failures
    where tenant = ${tx.scope.tenant} and login = ${nameOf(given)}
      and (device = ${device ?? null} or (device is null and address = ${given.address})
        or at < to_timestamp(${(given.now - REMEMBERED) / 1000}::double precision))`.execute(tx.db)
  const token = (await ownToken(tx, given)) ?? randomBytes(32).toString('base64url')
  await sql`insert into known_devices (tenant, token_hash, account, address)
    values (${tx.scope.tenant}, ${hashOf(token)}, ${account}, ${given.address})
    on conflict (tenant, token_hash, account)
    do update set address = excluded.address, seen_at = now()`.execute(tx.db)
  return token
}

/** The browser's token, when it is one of ours: one that was planted there is not taken over. */
async function ownToken(tx: Tx, { deviceToken }: Try): Promise<string | undefined> {
  if (deviceToken === undefined) return undefined
  const { rows } = await sql`select 1 from known_devices
    where tenant = ${tx.scope.tenant} and token_hash = ${hashOf(deviceToken)} limit 1`.execute(
    tx.db,
  )
  return rows.length > 0 ? deviceToken : undefined
}

/** Nobody's device is known any more: after a new password from the administrator. */
export async function forgetDevices(tx: Tx, account: string): Promise<void> {
  await sql`delete from known_devices
    where tenant = ${tx.scope.tenant} and account = ${account}`.execute(tx.db)
}

function nameOf({ login }: Try): string {
  return createHash('sha256').update(fold(login.trim())).digest('hex')
}

async function failuresOf(
  tx: Tx,
  given: Try,
  device: string | undefined,
): Promise<readonly Failure[]> {
  const { address, now } = given
  const { rows } = await sql<Readonly<{ at: number; address: string; device: string | null }>>`
    select extract(epoch from at)::double precision * 1000 as at, address, device
    from sign_in_failures where tenant = ${tx.scope.tenant} and login = ${nameOf(given)}
      and at > to_timestamp(${(now - REMEMBERED) / 1000}::double precision)
    order by at desc limit 1000`.execute(tx.db)
  return rows.map((row) => ({
    at: row.at,
    own:
      device === undefined ? row.device === null && row.address === address : row.device === device,
  }))
}

/** The hash of the token, when this account's owner has signed in from the device before. */
async function knownDevice(tx: Tx, { deviceToken, login }: Try): Promise<string | undefined> {
  if (deviceToken === undefined) return undefined
  const hash = hashOf(deviceToken)
  const { rows } = await sql`select 1 from known_devices d join accounts a using (tenant, account)
    where d.tenant = ${tx.scope.tenant} and d.token_hash = ${hash}
      and lower(a.login) = lower(${login.trim()})`.execute(tx.db)
  return rows.length > 0 ? hash : undefined
}

async function isKnownAddress(tx: Tx, { login, address }: Try): Promise<boolean> {
  const { rows } = await sql`select 1 from known_devices d join accounts a using (tenant, account)
    where d.tenant = ${tx.scope.tenant} and d.address = ${address}
      and lower(a.login) = lower(${login.trim()}) limit 1`.execute(tx.db)
  return rows.length > 0
}
