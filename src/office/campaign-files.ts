/**
 * A campaign out of the database as a campaign folder (xuất thư mục phong trào): the definition as
 * written and one CSV file per table. A folder loaded and exported is the same, byte for byte, so
 * `thidua run` on either gives the same receipts and the same root.
 */
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { TABLE_NAMES, TABLES, type TableName } from '#ledger'
import { type FileBytes, writeTable } from '#platform'
import { type Tx, toCells } from '#platform/database'
import type { LiveCampaign } from './live-campaign.ts'

/** The files of the folder, by their names in it. */
export async function campaignFiles(tx: Tx, live: LiveCampaign): Promise<readonly FileBytes[]> {
  const headers = await headersOf(tx, live.state.id)
  const documents = live.book.documents.rows().map(({ path, content }) => fileOf(path, content))
  const tables: FileBytes[] = []
  for (const name of TABLE_NAMES) {
    const rows = await cellsInTurns(live.records[name])
    const header = headers.get(name)
    if (header === undefined && rows.length === 0) continue
    const columns = columnsOf(name, header ?? [], rows)
    tables.push(fileOf(`records/${name}.csv`, writeTable(columns, rows)))
  }
  return [...documents, ...tables]
}

/** Rows made before others get their turn. */
const A_TURN = 2000

async function cellsInTurns(rows: readonly unknown[]): Promise<Rows> {
  const made: ReturnType<typeof toCells>[] = []
  for (const row of rows) {
    made.push(toCells(row as Parameters<typeof toCells>[0]))
    if (made.length % A_TURN === 0) await setImmediate()
  }
  return made
}

type Rows = readonly Readonly<Record<string, string>>[]

/** The columns the table came with, then others that have come to hold something. */
function columnsOf(name: TableName, header: readonly string[], rows: Rows): readonly string[] {
  const all = Object.keys(TABLES[name].shape)
  if (header.length === 0) return all
  const used = new Set(rows.flatMap((row) => Object.keys(row)))
  return [...header, ...all.filter((column) => used.has(column) && !header.includes(column))]
}

async function headersOf(tx: Tx, campaign: string) {
  const { rows } = await sql<{ name: string; columns: readonly string[] }>`
    select name, columns from campaign_tables
    where tenant = ${tx.scope.tenant} and campaign = ${campaign}`.execute(tx.db)
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}

function fileOf(name: string, text: string): FileBytes {
  return { name, bytes: Buffer.from(text, 'utf8') }
}
