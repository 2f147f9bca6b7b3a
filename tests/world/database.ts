/**
 * A fresh database for a test: a copy of one template that holds the tables. The server is shared
 * by all test files of a run and is a real one; TEST_DATABASE_URL names another (the second pass).
 */
import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, type PoolConfig } from 'pg'
import { type Database, openDatabase } from '#platform/database'
import { connectionFrom, sayRefusal, startPostgres } from '#platform/postgres'

const MIGRATIONS = join(import.meta.dirname, '../../migrations')
/** The folder that all files of a run share, and scripts/test.ts clears when the run ends. */
const SHARED = process.env['TEST_POSTGRES']

type Server = Readonly<{ connection: PoolConfig; leave(): Promise<void> }>
let server: Promise<Server> | undefined
let used = 0

/** How to reach the server that tests use. */
export async function testServer(): Promise<PoolConfig> {
  server ??= openServer(process.env['TEST_DATABASE_URL'])
  return (await server).connection
}

async function openServer(url: string | undefined): Promise<Server> {
  if (url !== undefined) return { connection: connectionFrom(url), leave: async () => undefined }
  const data = SHARED ?? mkdtempSync(join(tmpdir(), 'thidua-test-'))
  mkdirSync(data, { recursive: true })
  // Under root the server runs as a user who must be able to enter.
  chmodSync(data, 0o755)
  const running = await startPostgres({ data, fsync: false })
  if (!running.ok) throw new Error(sayRefusal(running.refusal))
  const { connection, release } = running.value
  const leave = async () => {
    if (SHARED !== undefined) return
    await release()
    rmSync(data, { recursive: true })
  }
  return { connection, leave }
}

/** A database with the tables in it, gone when the file's tests have run. */
export async function freshDatabase(): Promise<Database> {
  const reached = await testServer()
  const template = await templateOn(reached)
  const name = `thu_${randomUUID().replaceAll('-', '')}`
  await command(reached, `create database ${name} template ${template} strategy file_copy`)
  const db = openDatabase(within(reached, name))
  used += 1
  after(async () => {
    await db.close()
    await command(reached, `drop database ${name} with (force)`)
    used -= 1
    if (used === 0) await leaveServer()
  })
  return db
}

/** A file that runs alone has a server of its own, and ends it with its last database. */
async function leaveServer(): Promise<void> {
  const last = await server
  server = undefined
  await last?.leave()
}

const URL_PARTS = /^(\w+:\/\/[^/?]*)(?:\/[^?]*)?(\?.*)?$/

/** The same server, another database of it. */
export function within(server: PoolConfig, database: string): PoolConfig {
  if (server.connectionString === undefined) return { ...server, database }
  // A URL of a socket has no host, which the URL of the web does not allow.
  const [, address = '', options = ''] = URL_PARTS.exec(server.connectionString) ?? []
  return { connectionString: `${address}/${database}${options}` }
}

/** Made once per state of the migrations, by whichever test file comes first. */
async function templateOn(server: PoolConfig): Promise<string> {
  const name = `mau_${stateOfMigrations()}`
  const client = new Client(server)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7204092)')
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await makeTemplate(client, server, name)
    return name
  } finally {
    await client.end()
  }
}

async function makeTemplate(client: Client, server: PoolConfig, name: string): Promise<void> {
  const half = `${name}_do`
  await client.query(`drop database if exists ${half} with (force)`)
  await client.query(`create database ${half}`)
  const db = openDatabase(within(server, half))
  await db.migrate(MIGRATIONS)
  await db.close()
  await untilAlone(client, half)
  await client.query(`alter database ${half} rename to ${name}`)
}

/** A connection that was closed is still being tidied up on the server for a moment. */
async function untilAlone(client: Client, database: string): Promise<void> {
  const others = 'select 1 from pg_stat_activity where datname = $1'
  while ((await client.query(others, [database])).rowCount) await pause(20)
}

function stateOfMigrations(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(MIGRATIONS).sort()) {
    hash.update(name).update(readFileSync(join(MIGRATIONS, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

async function command(server: PoolConfig, statement: string): Promise<void> {
  const client = new Client(server)
  await client.connect()
  await client.query(statement)
  await client.end()
}
