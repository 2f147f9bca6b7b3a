/**
 * A store as lines of text (sao lưu), of one moment and of no version of PostgreSQL: a head, the
 * rows table by table, and an end with the counts, so that a copy cut short is known as such.
 */
import { sql } from 'kysely'
import { ok, type Result, refuse } from '#kernel'
import type { Whole } from './database.ts'
import { type StoreTable, storeTables } from './store-tables.ts'

/** One line; the last of a copy names how many rows each table has. */
export type Line =
  | Readonly<{ backup: 1; migrations: Readonly<Record<string, string>> }>
  | Readonly<{ table: string; columns: readonly string[]; rows: readonly string[] }>
  | Readonly<{ counts: Readonly<Record<string, number>> }>

export type StoreRefusal = 'not-a-backup' | 'newer' | 'older' | 'not-empty' | 'cut-short'

const BATCH = 1_000

/** Everything in the store, as one transaction sees it. */
export async function* backUp(db: Whole): AsyncGenerator<Line> {
  const counts: Record<string, number> = {}
  yield { backup: 1, migrations: await migrationsOf(db) }
  for (const table of await storeTables(db)) {
    counts[table.name] = 0
    const order = sql.join(table.key.map((column) => sql.id(column)))
    await sql`declare copied no scroll cursor for
      select (to_jsonb(t) - 'xact')::text as row from ${sql.id(table.name)} t
      order by ${order}`.execute(db)
    for (let rows = await next(db); rows.length > 0; rows = await next(db)) {
      counts[table.name] = (counts[table.name] ?? 0) + rows.length
      yield { table: table.name, columns: table.columns, rows }
    }
    await sql`close copied`.execute(db)
  }
  yield { counts }
}

async function next(db: Whole): Promise<readonly string[]> {
  const { rows } = await sql<{ row: string }>`fetch ${sql.lit(BATCH)} from copied`.execute(db)
  return rows.map(({ row }) => row)
}

async function migrationsOf(db: Whole): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ name: string; hash: string }>`
    select name, hash from migrations order by name`.execute(db)
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}

/** Writes the lines into a store that holds nothing yet; refused, nothing may be committed. */
export async function restore(
  db: Whole,
  lines: AsyncIterable<Line>,
): Promise<Result<number, StoreRefusal>> {
  const tables = new Map((await storeTables(db)).map((table) => [table.name, table]))
  if (!(await isEmpty(db))) return refuse('not-empty')
  await sql`delete from tenants`.execute(db)
  const found = new Map<string, number>()
  let known = false
  for await (const line of lines) {
    if ('counts' in line) return finish(db, tables, { counts: line.counts, found })
    if ('backup' in line) {
      const differs = await otherState(db, line.migrations)
      if (differs) return refuse(differs)
      known = true
    } else if (known) await insert(db, tables.get(line.table), line)
    if (!known) return refuse('not-a-backup')
    if ('rows' in line) {
      found.set(line.table, (found.get(line.table) ?? 0) + line.rows.length)
    }
  }
  return refuse(known ? 'cut-short' : 'not-a-backup')
}

async function isEmpty(db: Whole): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select exists (select from acts)
    or exists (select from accounts) or exists (select from campaigns) as used`.execute(db)
  return rows[0]?.used === false
}

/**
 * Whether the backup's tables are in another state than ours. Rows of an older state would pass by
 * what later migrations do to rows that are there, so they are not taken in as they are.
 */
async function otherState(
  db: Whole,
  theirs: Readonly<Record<string, string>>,
): Promise<'newer' | 'older' | undefined> {
  const ours = await migrationsOf(db)
  if (Object.entries(theirs).some(([name, hash]) => ours[name] !== hash)) return 'newer'
  return Object.keys(ours).some((name) => !(name in theirs)) ? 'older' : undefined
}

type Rows = Extract<Line, { table: string }>

async function insert(db: Whole, table: StoreTable | undefined, line: Rows): Promise<void> {
  if (!table) throw new Error(`the backup has a table that is not here: ${line.table}`)
  const name = sql.id(table.name)
  const columns = sql.join(line.columns.map((column) => sql.id(column)))
  await sql`insert into ${name} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${name},
      ${`[${line.rows.join(',')}]`}::jsonb)`.execute(db)
}

type Counted = Readonly<{
  counts: Readonly<Record<string, number>>
  found: ReadonlyMap<string, number>
}>

async function finish(
  db: Whole,
  tables: ReadonlyMap<string, StoreTable>,
  { counts, found }: Counted,
): Promise<Result<number, StoreRefusal>> {
  const differs = Object.entries(counts).some(([name, count]) => (found.get(name) ?? 0) !== count)
  if (differs) return refuse('cut-short')
  for (const { name, counted } of tables.values()) {
    for (const column of counted) await countOn(db, name, column)
  }
  return ok([...found.values()].reduce((sum, count) => sum + count, 0))
}

/** The next row gets a number after the last. */
async function countOn(db: Whole, table: string, column: string): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, ${column}), max(${sql.id(column)}))
    from ${sql.id(table)}`.execute(db)
}
