/** The tables of a store as the server itself knows them, each after those its rows refer to. */
import { sql } from 'kysely'
import type { Whole } from './database.ts'

export type StoreTable = Readonly<{
  name: string
  /** What is written again; ids of transactions are a server's own. */
  columns: readonly string[]
  /** Columns that the server counts up. */
  counted: readonly string[]
  key: readonly string[]
  refers: readonly string[]
}>

export async function storeTables(db: Whole): Promise<readonly StoreTable[]> {
  const { rows } = await sql<StoreTable>`
    select c.relname::text as name,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0
        and not attisdropped and attgenerated = '' and attname <> 'xact'
        order by attnum) as columns,
      array(select attname::text from pg_attribute where attrelid = c.oid
        and attidentity <> '') as counted,
      array(select a.attname::text from pg_index i
        cross join unnest(i.indkey) with ordinality k(n, at)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n
        where i.indrelid = c.oid and i.indisprimary order by k.at) as key,
      array(select f.relname::text from pg_constraint o
        join pg_class f on f.oid = o.confrelid
        where o.conrelid = c.oid and o.contype = 'f' and f.oid <> c.oid) as refers
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname <> 'migrations' order by c.relname`.execute(db)
  return inOrder(rows)
}

function inOrder(tables: readonly StoreTable[]): readonly StoreTable[] {
  const placed: StoreTable[] = []
  const names = new Set<string>()
  while (placed.length < tables.length) {
    const next = tables.find(
      ({ name, refers }) => !names.has(name) && refers.every((it) => names.has(it)),
    )
    if (!next) throw new Error('tables refer to each other in a circle')
    names.add(next.name)
    placed.push(next)
  }
  return placed
}
