/**
 * Many new rows at once (nạp cả bảng): for loading a folder and importing a list. The rows must be
 * new; a key that is there already refuses the whole statement, and the transaction with it.
 */
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Cells, toCells } from './cell-text.ts'
import { type RecordTable, tableName } from './record-table.ts'
import { type StoredRow, storedRow } from './stored-row.ts'
import type { Tx } from './transaction.ts'

/** A row, and the path of the organisation it belongs to. */
export type Placed<Row> = Readonly<{ row: Row; scope: string }>

/** Rows of one statement: its parameters stay small whatever the table's size. */
const BATCH = 2_000

/**
 * Adds the rows in their order; the deed notes how many, since the rows themselves are the record.
 */
export async function appendAll<Z extends z.ZodObject>(
  tx: Tx,
  table: RecordTable<Z>,
  { campaign, rows }: Readonly<{ campaign: string; rows: readonly Placed<z.output<Z>>[] }>,
): Promise<readonly StoredRow[]> {
  const stored: StoredRow[] = []
  for (let at = 0; at < rows.length; at += BATCH) {
    stored.push(...(await insertBatch(tx, table, { campaign, rows: rows.slice(at, at + BATCH) })))
  }
  if (stored.length > 0) {
    const after = { rows: stored.length }
    tx.changes.push({ campaign, table: table.name, key: '*', after })
  }
  return stored
}

async function insertBatch<Z extends z.ZodObject>(
  tx: Tx,
  table: RecordTable<Z>,
  { campaign, rows }: Readonly<{ campaign: string; rows: readonly Placed<z.output<Z>>[] }>,
): Promise<readonly StoredRow[]> {
  const columns = [...table.columns]
  const json = rows.map(({ row, scope }) => {
    const cells: Cells = toCells(row as Parameters<typeof toCells>[0])
    return { scope, ...Object.fromEntries(columns.map(([name, column]) => [column, cells[name]])) }
  })
  const name = sql.id(tableName(table))
  const fields = sql.join(columns.map(([, column]) => sql`r.${sql.id(column)}`))
  const targets = sql.join(columns.map(([, column]) => sql.id(column)))
  const found = await sql<Record<string, unknown>>`
    insert into ${name} (tenant, campaign, act, scope, ${targets})
    select ${tx.scope.tenant}, ${campaign}, ${tx.act}, r.scope, ${fields}
    from jsonb_populate_recordset(null::${name}, ${JSON.stringify(json)}::jsonb) as r
    returning *`.execute(tx.db)
  return found.rows.map((raw) => storedRow(raw, table.columns))
}
