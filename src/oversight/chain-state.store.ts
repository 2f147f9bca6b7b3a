/**
 * How the chain stands (tình trạng chuỗi niêm phong) for a page: what came since the last check is
 * computed at once, within bounds; the check of all, which takes longer, is told with its time.
 */
import type { Tx } from '#platform/database'
import { lastAnchor } from './anchor.store.ts'
import type { Anchor } from './anchor.ts'
import { type ChainReport, verifyChain } from './chain.store.ts'
import { type ChainCheck, checkedSeal, lastFullCheck } from './chain-check.store.ts'

export type ChainState = ChainReport &
  Readonly<{ full: ChainCheck | undefined; anchor: Anchor | undefined }>

/** A page does not wait for more; the rest is checked as it is sealed. */
const MOST = 2_000

export async function chainState(tx: Tx): Promise<ChainState> {
  const report = await verifyChain(tx, { since: await checkedSeal(tx), most: MOST })
  const full = await lastFullCheck(tx)
  return { ...report, full, anchor: await lastAnchor(tx) }
}
