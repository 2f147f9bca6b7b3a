/**
 * A real server for tests: one for all test files of a run, without fsync, and a database of its own
 * for each file. TEST_DATABASE_URL names another server, such as a distribution's PostgreSQL 15.
 */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { Client } from 'pg'
import { type Connection, connectionFrom } from './connection.ts'
import { sayRefusal } from './refusal.vi.ts'
import { startPostgres } from './start.ts'

/** What fresh databases begin with; built once, then copied (some 30 ms). */
export type Template = Readonly<{ name: string; build(database: Connection): Promise<void> }>

type Server = Readonly<{ admin: Client; connection: Connection; leave(): Promise<void> }>

const URL_GIVEN = process.env['TEST_DATABASE_URL']
/** The folder that the test run shares and removes; else a folder of this process. */
const SHARED = process.env['TEST_POSTGRES']

const made: string[] = []
let server: Promise<Server> | undefined

/** A new database that lives as long as this test file. */
export async function freshDatabase(template?: Template): Promise<Connection> {
  server ??= open()
  const { admin, connection } = await server
  const from = template ? await templateOn(await server, template) : 'template1'
  const name = `test_${randomBytes(6).toString('hex')}`
  await admin.query(`create database ${name} template ${from} strategy file_copy`)
  made.push(name)
  return within(connection, name)
}

after(async () => {
  if (!server) return
  const { admin, leave } = await server
  for (const name of made) await admin.query(`drop database ${name} with (force)`)
  await admin.end()
  await leave()
})

async function open(): Promise<Server> {
  const { connection, leave } = URL_GIVEN ? given(URL_GIVEN) : await own()
  const admin = new Client(connection)
  await admin.connect()
  return { admin, connection, leave }
}

function given(url: string): Omit<Server, 'admin'> {
  return { connection: connectionFrom(url), leave: async () => undefined }
}

/** In a test run the server stays for the next file; the run stops it at its end. */
async function own(): Promise<Omit<Server, 'admin'>> {
  const folder = SHARED ?? mkdtempSync(join(tmpdir(), 'thidua-test-'))
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const started = await startPostgres({ data: folder, fsync: false })
  if (!started.ok) assert.fail(sayRefusal(started.refusal))
  const { connection, release } = started.value
  const leave = async () => {
    if (SHARED) return
    await release()
    rmSync(folder, { recursive: true })
  }
  return { connection, leave }
}

/** Any number; whoever builds a template keeps the others waiting. */
const BUILDING = 7_201_813

async function templateOn({ admin, connection }: Server, wanted: Template): Promise<string> {
  // A server that is not ours gets everything back, so nothing on it is shared.
  const name = URL_GIVEN ? `${wanted.name}_${process.pid}` : wanted.name
  await admin.query('select pg_advisory_lock($1)', [BUILDING])
  const found = await admin.query('select 1 from pg_database where datname = $1', [name])
  if (found.rowCount === 0) {
    const unfinished = `${name}_unfinished`
    await admin.query(`drop database if exists ${unfinished} with (force)`)
    await admin.query(`create database ${unfinished} template template1 strategy file_copy`)
    await wanted.build(within(connection, unfinished))
    await admin.query(`alter database ${unfinished} rename to ${name}`)
    if (URL_GIVEN) made.push(name)
  }
  await admin.query('select pg_advisory_unlock($1)', [BUILDING])
  return name
}

function within(connection: Connection, database: string): Connection {
  if (!('connectionString' in connection)) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return connectionFrom(url.href)
}
