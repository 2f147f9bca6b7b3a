/**
 * What was found when the chain was computed again (lần kiểm tra): kept, so that the next check
 * goes on from the last place found whole, and so that a break stays told until it is mended.
 */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'
import { type ChainReport, verifyChain } from './chain.store.ts'
import { BEGINNING, lastSeal, type Seal } from './seal.store.ts'

/** A check of everything up to `position`, which is the first broken one when not whole. */
export type ChainCheck = Seal & Readonly<{ isWhole: boolean; at: number }>

type Raw = Readonly<{ position: string; hash: string; is_whole: boolean; at: Date }>

/** Keeps what a check found. */
export async function noteCheck(
  tx: Tx,
  kind: 'full' | 'onward',
  { broken, checked }: Pick<ChainReport, 'broken' | 'checked'>,
): Promise<void> {
  const { position, hash } = broken ?? checked
  await sql`insert into chain_checks (tenant, position, hash, is_full, is_whole)
    values (${tx.scope.tenant}, ${position}, ${hash}, ${kind === 'full'},
      ${broken === undefined})`.execute(tx.db)
}

/** The last place that was found whole. */
export async function checkedSeal(tx: Tx): Promise<Seal> {
  const { rows } = await sql<Raw>`select * from chain_checks
    where tenant = ${tx.scope.tenant} and is_whole order by position desc limit 1`.execute(tx.db)
  const [raw] = rows
  return raw ? { position: Number(raw.position), hash: raw.hash } : BEGINNING
}

/** The last check of the chain from its beginning; undefined when there was none yet. */
export async function lastFullCheck(tx: Tx): Promise<ChainCheck | undefined> {
  const { rows } = await sql<Raw>`select * from chain_checks
    where tenant = ${tx.scope.tenant} and is_full order by number desc limit 1`.execute(tx.db)
  const [raw] = rows
  return (
    raw && {
      position: Number(raw.position),
      hash: raw.hash,
      isWhole: raw.is_whole,
      at: raw.at.getTime(),
    }
  )
}

/** As many acts as one short transaction checks. */
const STRETCH = 2_000
/** The mark follows when so many acts came since. */
const WORTH_IT = 500

/** Checks on from the last whole place, and keeps what was found when it is worth it. */
export async function checkOn(tx: Tx): Promise<void> {
  const since = await checkedSeal(tx)
  const { position } = await lastSeal(tx)
  if (position - since.position < WORTH_IT) return
  const report = await verifyChain(tx, { since, most: STRETCH })
  if (!report.broken) await noteCheck(tx, 'onward', report)
}
