/** The register of awards (sổ vàng) in the database: lines of a campaign, and new ones. */
import { sql } from 'kysely'
import { assert, ok, type Result } from '#kernel'
import { appendAll, type Place, recordTable, standingRows, type Tx } from '#platform/database'
import {
  type Granted,
  lineOf,
  numbersFrom,
  type Register,
  type RegisterRefusal,
} from './golden-book.ts'
import { GoldenLineRow } from './rows.ts'

export const GOLDEN_BOOK = recordTable('golden-book', GoldenLineRow, [
  'award',
  'cycle',
  'participant',
  'granted',
])

/** The lines of a campaign's awards, in the order in which they were written. */
export async function goldenLines(tx: Tx, campaign: string): Promise<readonly GoldenLineRow[]> {
  return (await standingRows(tx, GOLDEN_BOOK, campaign)).map(({ row }) => row)
}

/** The last number given in a register, whichever campaign took it; 0 when none was. */
export async function lastNumber(tx: Tx, { keeper, volume }: Register): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select last_golden_number(${keeper}, ${volume ?? null}) as last`.execute(tx.db)
  return rows[0]?.last ?? 0
}

/** The volume in which an office wrote last, in whichever campaign; undefined before any line. */
export async function lastVolume(
  tx: Tx,
  keeper: string,
): Promise<Readonly<{ volume?: string | undefined }> | undefined> {
  const { rows } = await sql<{ volume: string | null }>`
    select volume from golden_book where tenant = ${tx.scope.tenant} and keeper = ${keeper}
    order by entry desc limit 1`.execute(tx.db)
  const [row] = rows
  return row && { volume: row.volume ?? undefined }
}

type Entering = Register &
  Pick<GoldenLineRow, 'on' | 'by'> &
  Readonly<{ place: Place; first: number; awards: readonly Granted[] }>

/**
 * Enters awards one after another, those entered meanwhile left out. A register is written by one
 * transaction at a time, so the last number read is the last one until the end.
 */
export async function enterInBook(
  tx: Tx,
  entering: Entering,
): Promise<Result<void, RegisterRefusal>> {
  const { place, first, keeper, volume, on, by } = entering
  const name = [tx.scope.tenant, keeper].join(' ')
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 110))`.execute(tx.db)
  const lines = await goldenLines(tx, place.campaign)
  const awards = entering.awards.filter((one) => lineOf(lines, one) === undefined)
  const last = await lastNumber(tx, { keeper, volume })
  const numbers = numbersFrom(first, { last, count: awards.length })
  if (!numbers.ok) return numbers
  const rows = awards.map((award, at) => {
    const number = numbers.value[at]
    assert(number !== undefined, 'as many numbers as awards')
    return { row: { ...award, keeper, volume, number, on, by }, scope: place.scope }
  })
  await appendAll(tx, GOLDEN_BOOK, { campaign: place.campaign, rows })
  return ok(undefined)
}
