/**
 * What was added to a table since it was last read. Transactions may commit in another order than
 * they began, so the mark is the oldest one still open at the last reading: what began after it is
 * read again, and a row read twice is the same row.
 */
import { sql } from 'kysely'
import { type RecordTable, tableName } from './record-table.ts'
import { type StoredRow, storedRow } from './stored-row.ts'
import type { Tx } from './transaction.ts'

/** Transactions before this one had ended when the table was last read, in the same transaction. */
export type Since = string

/** Entries of one campaign's table since the mark, in the order they were added. */
export async function rowsSince(
  tx: Tx,
  table: RecordTable,
  { campaign, since }: Readonly<{ campaign: string; since: Since }>,
): Promise<readonly StoredRow[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from ${sql.id(tableName(table))}
    where tenant = ${tx.scope.tenant} and campaign = ${campaign} and xact >= ${since}::xid8
    order by entry`.execute(tx.db)
  return rows.map((raw) => storedRow(raw, table.columns))
}
