/**
 * Sealing the audit (niêm phong nhật ký): each seal holds the hash of the one before and of its
 * act, so that an act changed, moved or removed unseen breaks the chain at a place that can be
 * named. Acts are sealed seconds after they are done; a chain locked in every act would slow all.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonical } from '#kernel'
import type { Looking, Tx } from '#platform/database'

export type Sealable = Readonly<Record<string, unknown>> & Readonly<{ act: string }>

/** One place of the chain: how many acts it covers, and the hash over all of them. */
export type Seal = Readonly<{ position: number; hash: string }>

/** Before the first seal. */
export const BEGINNING: Seal = { position: 0, hash: '0'.repeat(64) }

/** More would make one transaction long; the rest follows with the next. */
const MOST = 1_000

/** What of an act is sealed: everything that was done, in one form. */
export const SEALED = sql`act::text,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at,
  actor, actor_name, duty, verb, campaign, subject, scope::text, reason, books, changes, program`

/** Seals what is not sealed yet and was committed before any transaction still open. */
export async function sealActs(tx: Tx): Promise<number> {
  return sealSome(tx, MOST)
}

/** The same with as many acts in one transaction as are given, for filling a store. */
export async function sealSome(tx: Tx, most: number): Promise<number> {
  const { tenant } = tx.scope
  await sql`select pg_advisory_xact_lock(hashtext('seal ' || ${tenant}))`.execute(tx.db)
  const oldest = await oldestOpen(tx)
  const mark = await markOf(tx)
  const { rows } = await sql<Sealable>`select ${SEALED} from acts a
    where tenant = ${tenant} and xact >= ${mark ?? '0'}::xid8 and xact < ${oldest}::xid8
      and not exists (select 1 from seals s where s.tenant = a.tenant and s.act = a.act)
    order by a.at, a.act limit ${most}`.execute(tx.db)
  await addSeals(tx, rows)
  if (rows.length < most) await moveMark(tx, { mark, oldest })
  return rows.length
}

async function oldestOpen(tx: Tx): Promise<string> {
  const { rows } = await sql<{ oldest: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as oldest`.execute(tx.db)
  return rows[0]?.oldest ?? '0'
}

async function addSeals(tx: Tx, acts: readonly Sealable[]): Promise<void> {
  if (acts.length === 0) return
  let { position, hash } = await lastSeal(tx)
  const seals = acts.map((act) => {
    position += 1
    hash = sealOf(hash, act)
    return { position, act: act.act, hash }
  })
  await sql`insert into seals (tenant, position, act, hash)
    select ${tx.scope.tenant}, position, act, hash
    from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
      as given (position bigint, act uuid, hash text)`.execute(tx.db)
}

/** Every act of a transaction before the mark is sealed; undefined before the first sealing. */
async function markOf(tx: Looking): Promise<string | undefined> {
  const { rows } = await sql<{ xact: string }>`select xact::text as xact from seal_marks
    where tenant = ${tx.scope.tenant}`.execute(tx.db)
  return rows[0]?.xact
}

type Move = Readonly<{ mark: string | undefined; oldest: string }>

/** The mark moves only when it passes an act: an office at rest writes nothing. */
async function moveMark(tx: Tx, { mark, oldest }: Move): Promise<void> {
  const { tenant } = tx.scope
  await sql`insert into seal_marks (tenant, xact) select ${tenant}, ${oldest}::xid8
    where ${mark ?? null}::xid8 is null or exists (select from acts
      where tenant = ${tenant} and xact >= ${mark ?? '0'}::xid8 and xact < ${oldest}::xid8)
    on conflict (tenant) do update set xact = excluded.xact`.execute(tx.db)
}

/** The end of the chain: what to publish or sign, so that nobody can make another chain. */
export async function lastSeal(tx: Looking): Promise<Seal> {
  const { rows } = await sql<{ position: string; hash: string }>`
    select position, hash from seals where tenant = ${tx.scope.tenant}
    order by position desc limit 1`.execute(tx.db)
  const [last] = rows
  return last ? { position: Number(last.position), hash: last.hash } : BEGINNING
}

/** How many acts wait for their seal; `all` looks at every act instead of those since the mark. */
export async function unsealedActs(tx: Looking, all = false): Promise<number> {
  const mark = all ? '0' : ((await markOf(tx)) ?? '0')
  const { rows } = await sql<{ unsealed: string }>`select count(*) as unsealed from acts a
    where tenant = ${tx.scope.tenant} and xact >= ${mark}::xid8
      and not exists (select 1 from seals s where s.tenant = a.tenant and s.act = a.act)`.execute(
    tx.db,
  )
  return Number(rows[0]?.unsealed ?? 0)
}

export function sealOf(before: string, act: Sealable): string {
  return createHash('sha256').update(before).update(canonical(act)).digest('hex')
}
