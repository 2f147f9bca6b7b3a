/**
 * The chain of seals computed again (kiểm tra chuỗi niêm phong), a batch at a time, so that a chain
 * of millions needs no more memory than a short one; from its beginning, or from a place that was
 * found whole before.
 */
import { sql } from 'kysely'
import type { Looking } from '#platform/database'
import {
  BEGINNING,
  lastSeal,
  SEALED,
  type Seal,
  type Sealable,
  sealOf,
  unsealedActs,
} from './seal.store.ts'

export type ChainReport = Readonly<{
  /** The first seal that does not follow from its act and the seal before. */
  broken: Seal | undefined
  /** How far it was computed and found whole. */
  checked: Seal
  last: Seal
  unsealed: number
}>

/** From where to compute and how far; all of it when nothing is said. */
export type Stretch = Readonly<{
  /** A seal that was found whole before; it must still stand there. */
  since?: Seal
  /** At most so many acts. */
  most?: number
  /** Told after each batch how many acts were computed, of how many. */
  step?(done: number, all: number): void
}>

const BATCH = 1_000

type Link = Sealable & Readonly<{ position: string; hash: string }>
type Walked = Readonly<{ broken: Seal | undefined; checked: Seal }>

/** Computes a stretch of the chain again. */
export async function verifyChain(tx: Looking, stretch: Stretch = {}): Promise<ChainReport> {
  const { since = BEGINNING } = stretch
  const last = await lastSeal(tx)
  const isThere = since.position === 0 || (await sealAt(tx, since.position)) === since.hash
  const walked = isThere
    ? await walk(tx, { ...stretch, since, last })
    : { broken: since, checked: BEGINNING }
  const unsealed = await unsealedActs(tx, since.position === 0 && stretch.most === undefined)
  return { ...walked, last, unsealed }
}

/** The hash of the seal at a position; undefined when there is none. */
export async function sealAt(tx: Looking, position: number): Promise<string | undefined> {
  const { rows } = await sql<{ hash: string }>`select hash from seals
    where tenant = ${tx.scope.tenant} and position = ${position}`.execute(tx.db)
  return rows[0]?.hash
}

type Walk = Stretch & Readonly<{ since: Seal; last: Seal }>

async function walk(
  tx: Looking,
  { since, last, most = last.position, step }: Walk,
): Promise<Walked> {
  const end = Math.min(last.position, since.position + most)
  let checked = since
  while (checked.position < end) {
    const size = Math.min(BATCH, end - checked.position)
    const links = await linksAfter(tx, checked.position, size)
    const walked = follow(checked, links)
    // Seals that are missing before the end break the chain where they should stand.
    if (walked.broken ?? links.length < size)
      return { broken: walked.broken ?? after(walked.checked), checked: walked.checked }
    checked = walked.checked
    step?.(checked.position - since.position, end - since.position)
  }
  return { broken: undefined, checked }
}

function after({ position }: Seal): Seal {
  return { position: position + 1, hash: '' }
}

/** Goes on from a whole place as far as the links follow. */
function follow(from: Seal, links: readonly Link[]): Walked {
  let checked = from
  for (const { position, hash, ...act } of links) {
    const next = { position: checked.position + 1, hash }
    if (Number(position) !== next.position || sealOf(checked.hash, act) !== hash) {
      return { broken: next, checked }
    }
    checked = next
  }
  return { broken: undefined, checked }
}

/** Each act is fetched by its id; the limit keeps the server from reading all acts for a batch. */
async function linksAfter(tx: Looking, position: number, most: number): Promise<readonly Link[]> {
  const { rows } = await sql<Link>`select s.position, s.hash, a.* from (
      select tenant, position, act as id, hash from seals
      where tenant = ${tx.scope.tenant} and position > ${position}
      order by position limit ${most}) s
    left join lateral (select ${SEALED} from acts
      where tenant = s.tenant and acts.act = s.id limit 1) a on true
    order by s.position`.execute(tx.db)
  return rows
}
