/**
 * What was added to a table since it was last read. Transactions may commit in another order than
 * they began, so the mark is the oldest one still open at the last reading: what began after it is
 * read again, and a row read twice is the same row.
 */
import { sql } from 'kysely'
import { type Question, question, together } from './question.ts'
import { type RecordTable, tableName } from './record-table.ts'
import { type StoredRow, storedRow } from './stored-row.ts'
import type { Tx } from './transaction.ts'

/** Transactions before this one had ended when the table was last read, in the same transaction. */
export type Since = string

/** Entries of one campaign's table since the mark, in the order they were added. */
export async function rowsSince(
  tx: Tx,
  table: RecordTable,
  asked: Asked,
): Promise<readonly StoredRow[]> {
  const [rows] = await together(tx, [addedSince(tx, table, asked)])
  return rows
}

type Asked = Readonly<{ campaign: string; since: Since }>

/** The same as a question, to be put together with others. */
export function addedSince(
  { scope: { tenant } }: Pick<Tx, 'scope'>,
  table: RecordTable,
  { campaign, since }: Asked,
): Question<readonly StoredRow[]> {
  const query = sql<Record<string, unknown>>`
    select * from ${sql.id(tableName(table))}
    where tenant = ${tenant} and campaign = ${campaign} and xact >= ${since}::xid8
    order by entry`
  return question(query, (rows) => rows.map((raw) => storedRow(raw, table.columns)))
}
