/**
 * A table of records (bảng số liệu): rows are added, never changed. A change is a new entry that
 * names the one it replaces; the table refuses two that replace the same one, so of two people on
 * one line the second is told and sees both.
 */
import { sql } from 'kysely'
import type { z } from 'zod'
import { assert, ok, type Result, refuse } from '#kernel'
import { type Cells, toCells } from './cell-text.ts'
import { type Refused, type Seen, type StoredRow, storedRow } from './stored-row.ts'
import type { Tx } from './transaction.ts'

/** A noun of the records: its schema, and the columns that say what a row is about. */
export type RecordTable<Z extends z.ZodObject = z.ZodObject> = Readonly<{
  /** As in the file name of a campaign folder: `awards-held`. */
  name: string
  row: Z
  key: readonly string[]
  /** Names of the schema to columns of the table. */
  columns: ReadonlyMap<string, string>
}>

/** The natural key's columns and their cells. */
export type Key = Cells

/** Columns of the schema whose name every table uses for something else. */
const RENAMED: Readonly<Record<string, string>> = { campaign: 'of_campaign' }

export function recordTable<Z extends z.ZodObject>(
  name: string,
  row: Z,
  key: readonly (keyof z.output<NoInfer<Z>> & string)[],
): RecordTable<Z> {
  const column = (field: string) => RENAMED[field] ?? field.replaceAll('-', '_')
  const columns = new Map(Object.keys(row.shape).map((field) => [field, column(field)]))
  return { name, row, key, columns }
}

/** Where a row belongs: its campaign ('' for the registry) and its organisation's path. */
export type Place = Readonly<{ campaign: string; scope: string }>

/** The last entry of the key, where it was read in the same transaction and is held since. */
type Known = Readonly<{ known?: Readonly<{ now: StoredRow | undefined }> }>

/**
 * Adds a row. `seen` is the entry the writer saw for the same key; when another came meanwhile,
 * nothing is written and both are given back. A row equal to the one that stands writes nothing.
 */
export async function append<Z extends z.ZodObject>(
  tx: Tx,
  table: RecordTable<Z>,
  write: Place & Known & Readonly<{ row: z.output<Z>; seen?: Seen }>,
): Promise<Result<StoredRow, Refused>> {
  const cells = toCells(write.row as Parameters<typeof toCells>[0])
  const { campaign, known } = write
  const now = known
    ? known.now
    : await currentRow(tx, table, { campaign, key: keyOf(table, cells) })
  const stands = now !== undefined && !now.retracted
  if (stands && sameCells(now.cells, cells)) return ok(now)
  if (stands && now.entry !== write.seen) return refuse({ why: 'changed', now })
  const { scope } = write
  return insert(tx, table, { campaign, scope, cells, retracted: false, now })
}

/** Takes the row of the key back; it stays in the history. */
export async function retract(
  tx: Tx,
  table: RecordTable,
  take: Known & Readonly<{ campaign: string; key: Key; seen: Seen }>,
): Promise<Result<StoredRow | undefined, Refused>> {
  const now = take.known ? take.known.now : await currentRow(tx, table, take)
  if (!now || now.retracted) return ok(undefined)
  if (now.entry !== take.seen) return refuse({ why: 'changed', now })
  const { campaign } = take
  return insert(tx, table, { campaign, scope: now.scope, cells: now.cells, retracted: true, now })
}

type Insert = Place & Readonly<{ cells: Cells; retracted: boolean; now: StoredRow | undefined }>

async function insert(
  tx: Tx,
  table: RecordTable,
  { campaign, scope, cells, retracted, now }: Insert,
): Promise<Result<StoredRow, Refused>> {
  const fields = [...table.columns]
  const names = sql.join(fields.map(([, column]) => sql.id(column)))
  const values = sql.join(fields.map(([field]) => sql`${cells[field] ?? null}`))
  const { rows } = await sql<Record<string, unknown>>`
    insert into ${sql.id(tableName(table))}
      (tenant, campaign, scope, act, retracted, replaces, line, ${names})
    values (${tx.scope.tenant}, ${campaign}, ${scope}, ${tx.act}, ${retracted},
      ${now?.entry ?? null}, ${now?.line ?? null}, ${values})
    on conflict do nothing returning *`.execute(tx.db)
  const [raw] = rows
  if (raw)
    return ok(noted(tx, table, { campaign, before: now, after: storedRow(raw, table.columns) }))
  // Another transaction was a moment faster on the same line.
  const faster = await currentRow(tx, table, { campaign, key: keyOf(table, cells) })
  assert(faster !== undefined, `${table.name}: what hindered the row is there`)
  return refuse({ why: 'changed', now: faster })
}

type Change = Readonly<{ campaign: string; before: StoredRow | undefined; after: StoredRow }>

function noted(tx: Tx, table: RecordTable, { campaign, before, after }: Change): StoredRow {
  tx.changes.push({
    campaign,
    table: table.name,
    key: keyText(table, after.cells),
    ...(before && !before.retracted ? { before: before.cells } : {}),
    ...(after.retracted ? {} : { after: after.cells }),
  })
  return after
}

/** The last entry of a key, also when it was taken back; undefined when there never was one. */
export async function currentRow(
  tx: Tx,
  table: RecordTable,
  { campaign, key }: Readonly<{ campaign: string; key: Key }>,
): Promise<StoredRow | undefined> {
  const same = table.key.map((field) => {
    const column = sql`t.${sql.id(table.columns.get(field) ?? field)}`
    const cell = key[field]
    // Not "is not distinct from": that would not use the index.
    return cell === undefined ? sql`${column} is null` : sql`${column} = ${cell}`
  })
  const { rows } = await sql<Record<string, unknown>>`
    select t.* from ${sql.id(tableName(table))} t
    where t.tenant = ${tx.scope.tenant} and t.campaign = ${campaign}
      and ${sql.join(same, sql` and `)}
    order by t.entry desc limit 1`.execute(tx.db)
  return rows[0] && storedRow(rows[0], table.columns)
}

export function tableName({ name }: RecordTable): string {
  return name.replaceAll('-', '_')
}

/** What a row is about, as the audit names it. */
export function keyText(table: RecordTable, cells: Cells): string {
  return Object.values(keyOf(table, cells)).join(' ')
}

function keyOf(table: RecordTable, cells: Cells): Key {
  const filled = table.key.filter((field) => cells[field] !== undefined)
  return Object.fromEntries(filled.map((field) => [field, cells[field] ?? '']))
}

function sameCells(a: Cells, b: Cells): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => a[field] === b[field])
}
