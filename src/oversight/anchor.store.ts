/** The anchors an office has made, and whether its chain still goes through given ones. */
import { sql } from 'kysely'
import type { Tx } from '#platform/database'
import type { Anchor } from './anchor.ts'
import { sealAt } from './chain.store.ts'
import { lastSeal } from './seal.store.ts'

/** Notes the end of the chain for a day; undefined when nothing is sealed yet. */
export async function makeAnchor(tx: Tx, day: string): Promise<Anchor | undefined> {
  const { tenant } = tx.scope
  const { position, hash } = await lastSeal(tx)
  if (position === 0) return undefined
  await sql`insert into chain_anchors (tenant, day, position, hash)
    values (${tenant}, ${day}, ${position}, ${hash}) on conflict do nothing`.execute(tx.db)
  return { day, tenant, position, hash }
}

type Raw = Readonly<{ day: string; position: string; hash: string }>

/** The anchor of the last day; undefined when there is none. */
export async function lastAnchor(tx: Tx): Promise<Anchor | undefined> {
  const { tenant } = tx.scope
  const { rows } = await sql<Raw>`select day, position, hash from chain_anchors
    where tenant = ${tenant} order by day desc limit 1`.execute(tx.db)
  const [raw] = rows
  return raw && { day: raw.day, tenant, position: Number(raw.position), hash: raw.hash }
}

/** The anchors of this office that its chain does not go through. */
export async function anchorsOff(tx: Tx, anchors: readonly Anchor[]): Promise<readonly Anchor[]> {
  const off: Anchor[] = []
  for (const anchor of anchors) {
    const isOn = (await sealAt(tx, anchor.position)) === anchor.hash
    if (anchor.tenant === tx.scope.tenant && !isOn) off.push(anchor)
  }
  return off
}
