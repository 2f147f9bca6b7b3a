/**
 * The chain over the audit (niêm phong nhật ký): each seal holds the hash of the one before and of
 * its act, so that an act changed, moved or removed unseen breaks it at a place that can be named.
 * Acts are sealed seconds after they are done; a chain locked in every act would slow all of them.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonical } from '#kernel'
import type { Tx } from '#platform/database'

type Sealable = Readonly<Record<string, unknown>> & Readonly<{ act: string }>

/** Before the first seal. */
const BEGINNING = '0'.repeat(64)

/** More would make one transaction long; the rest follows with the next. */
const MOST = 1_000

/** What of an act is sealed: everything that was done, in one form. */
const SEALED = sql`act::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at,
  actor, actor_name, duty, verb, campaign, subject, scope::text, reason, books, changes, program`

/** Seals what is not sealed yet and was committed before any transaction still open. */
export async function sealActs(tx: Tx): Promise<number> {
  const { tenant } = tx.scope
  await sql`select pg_advisory_xact_lock(hashtext('seal ' || ${tenant}))`.execute(tx.db)
  const { rows } = await sql<Sealable>`select ${SEALED} from acts a
    where tenant = ${tenant} and xact < pg_snapshot_xmin(pg_current_snapshot())
      and not exists (select 1 from seals s where s.tenant = a.tenant and s.act = a.act)
    order by a.at, a.act limit ${MOST}`.execute(tx.db)
  let { position, hash } = await lastSeal(tx)
  for (const act of rows) {
    position += 1
    hash = sealOf(hash, act)
    await sql`insert into seals (tenant, position, act, hash)
      values (${tenant}, ${position}, ${act.act}, ${hash})`.execute(tx.db)
  }
  return rows.length
}

/** The end of the chain: what to publish or sign, so that nobody can make another chain. */
export type Seal = Readonly<{ position: number; hash: string }>

export async function lastSeal(tx: Tx): Promise<Seal> {
  const { rows } = await sql<{ position: string; hash: string }>`
    select position, hash from seals where tenant = ${tx.scope.tenant}
    order by position desc limit 1`.execute(tx.db)
  const [last] = rows
  return { position: Number(last?.position ?? 0), hash: last?.hash ?? BEGINNING }
}

export type ChainReport = Readonly<{
  /** The first seal that does not follow from its act and the seal before. */
  broken: Seal | undefined
  last: Seal
  unsealed: number
}>

type Link = Sealable & Readonly<{ position: string; hash: string }>

/** Computes the whole chain again. */
export async function verifyChain(tx: Tx): Promise<ChainReport> {
  const { tenant } = tx.scope
  const { rows } = await sql<Link>`select s.position, s.hash, a.* from seals s
    left join (select tenant, act as id, ${SEALED} from acts) a
      on a.tenant = s.tenant and a.id = s.act
    where s.tenant = ${tenant} order by s.position`.execute(tx.db)
  let before = BEGINNING
  let expected = 0
  for (const { position, hash, tenant: _tenant, id: _id, ...act } of rows) {
    expected += 1
    if (Number(position) !== expected || sealOf(before, act) !== hash) {
      return { broken: { position: expected, hash }, ...(await endOf(tx)) }
    }
    before = hash
  }
  return { broken: undefined, ...(await endOf(tx)) }
}

async function endOf(tx: Tx): Promise<Pick<ChainReport, 'last' | 'unsealed'>> {
  const { rows } = await sql<{ unsealed: string }>`select count(*) as unsealed from acts a
    where tenant = ${tx.scope.tenant}
      and not exists (select 1 from seals s where s.tenant = a.tenant and s.act = a.act)`.execute(
    tx.db,
  )
  return { last: await lastSeal(tx), unsealed: Number(rows[0]?.unsealed ?? 0) }
}

function sealOf(before: string, act: Sealable): string {
  return createHash('sha256').update(before).update(canonical(act)).digest('hex')
}
