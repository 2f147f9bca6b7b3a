/**
 * The tables hold what the design asks: the tenant first in every key, rights, and row security.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { TABLE_NAMES, TABLES } from '#ledger'
import { RECORD_TABLES } from '#ledger/store'
import { freshDatabase } from '#testing'

const db = await freshDatabase()

/** Not the tenant's: what the tables themselves are made by. */
const EXEMPT = new Set(['migrations', 'tenants'])

type Key = Readonly<{ name: string; kind: string; columns: readonly string[] }>

async function query<Row>(text: string): Promise<readonly Row[]> {
  return (await db.pool.query(text)).rows
}

let tables: readonly string[] = []

before(async () => {
  const found = await query<{ name: string }>(
    `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
     where nspname = 'public' and relkind = 'r'`,
  )
  tables = found.map(({ name }) => name).filter((name) => !EXEMPT.has(name))
})

test('every primary, foreign and unique key begins with the tenant', async () => {
  const keys = await query<Key>(`
    select c.relname as name, i.kind, i.columns from pg_class c join (
      select indrelid as table, 'index' as kind,
        array(select attname::text from unnest(indkey[0:0]) k
          join pg_attribute on attrelid = indrelid and attnum = k) as columns
      from pg_index where indisunique
      union all
      select conrelid, 'foreign key',
        array(select attname::text from unnest(conkey[1:1]) k
          join pg_attribute on attrelid = conrelid and attnum = k)
      from pg_constraint where contype = 'f'
    ) i on i.table = c.oid where c.relnamespace = 'public'::regnamespace`)

  const bad = keys.filter(({ name, columns }) => !EXEMPT.has(name) && columns[0] !== 'tenant')
  assert.deepEqual(bad, [])
})

test('every table of the tenant has row-level security', async () => {
  const open = await query<{ name: string }>(`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`)

  assert.deepEqual(
    open.map(({ name }) => name).filter((name) => !EXEMPT.has(name)),
    [],
  )
})

test('nobody of the application owns a table', async () => {
  const owners = await query<{ name: string }>(`select tablename as name from pg_tables
    where schemaname = 'public' and tableowner like 'thidua\\_%'`)

  assert.deepEqual(owners, [])
})

test('records, acts and seals are only ever added', async () => {
  const added = [...TABLE_NAMES.map((name) => name.replaceAll('-', '_')), 'acts', 'seals']
  const rights = await query<{ name: string; right: string }>(`
    select table_name as name, privilege_type as right from information_schema.role_table_grants
    where grantee like 'thidua\\_%' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`)

  assert.deepEqual(
    rights.filter(({ name }) => [...added, 'documents', 'duties'].includes(name)),
    [],
  )
})

test('the engine reads and never writes', async () => {
  const rights = await query<{ name: string }>(`
    select table_name as name from information_schema.role_table_grants
    where grantee = 'thidua_engine' and privilege_type <> 'SELECT'`)

  assert.deepEqual(rights, [])
})

for (const name of TABLE_NAMES)
  test(`the table of ${name} has the columns of its schema`, async () => {
    const columns = await query<{ name: string }>(`select column_name as name
      from information_schema.columns where table_name = '${name.replaceAll('-', '_')}'`)
    const have = new Set(columns.map((column) => column.name))
    const want = Object.keys(TABLES[name].shape).map((it) => RECORD_TABLES[name].columns.get(it))

    assert.deepEqual(
      want.filter((it) => it === undefined || !have.has(it)),
      [],
    )
    assert.ok(tables.length > TABLE_NAMES.length)
  })

test('the tests stand on the server they are said to: the packaged one, or the one named', async () => {
  const [found] = await query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  )
  const major = String(Math.floor(Number(found?.version) / 10_000))
  const named = process.env['TEST_DATABASE_URL'] === undefined ? '18' : major

  assert.equal(major, process.env['TEST_SERVER'] ?? named)
})

test('the second pass lives in another time zone, program and server alike', async () => {
  const [found] = await query<{ zone: string }>(`select current_setting('TimeZone') as zone`)
  const isSecond = process.env['TEST_SERVER'] === '15'
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

  assert.deepEqual(
    isSecond ? [found?.zone, timeZone] : [],
    isSecond ? ['America/Los_Angeles', 'America/Los_Angeles'] : [],
  )
})
