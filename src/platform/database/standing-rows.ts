/**
 * The rows of a table that stand (dòng đang có hiệu lực): the last entry of each line, unless it
 * was taken back. For tables that are read when asked for instead of being held in memory.
 */
import type { z } from 'zod'
import type { RecordTable } from './record-table.ts'
import { rowsSince } from './rows-since.ts'
import type { StoredRow } from './stored-row.ts'
import type { Tx } from './transaction.ts'

export type Standing<Row> = Readonly<{ entry: number; act: string; row: Row }>

/** In the order in which their lines were first written. */
export async function standingRows<Z extends z.ZodObject>(
  tx: Tx,
  table: RecordTable<Z>,
  campaign: string,
): Promise<readonly Standing<z.output<Z>>[]> {
  const lines = new Map<number, StoredRow>()
  for (const stored of await rowsSince(tx, table, { campaign, since: '0' })) {
    lines.set(stored.line, stored)
  }
  return [...lines.values()]
    .filter(({ retracted }) => !retracted)
    .map(({ entry, act, cells }) => ({ entry, act, row: table.row.parse(cells) }))
}
