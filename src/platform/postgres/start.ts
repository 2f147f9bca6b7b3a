/**
 * Starts our PostgreSQL, or joins it (khởi động hoặc tiếp quản): a server that answers is used, an
 * orphan of a killed program too; otherwise the store is made or recovered and the server started.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { ok, type Result, refuse } from '#kernel'
import { findBinaries } from './binaries.ts'
import { type StoreRefusal, storeIn } from './cluster.ts'
import { ownerFor } from './owner.ts'
import { placeFor } from './place.ts'
import { answers, type Connection, connectionTo, spawnServer, stopServer } from './server.ts'

export type RunningPostgres = Readonly<{
  connection: Connection
  how: 'made' | 'started' | 'joined'
  /** Where the store really lies. */
  data: string
  /** Stops the server when nobody else is connected; else leaves it to them. */
  release(): Promise<void>
}>

export type PostgresRefusal =
  | StoreRefusal
  | Readonly<{ why: 'no-binaries' }>
  | Readonly<{ why: 'not-started'; log: string }>
  | Readonly<{ why: 'no-folder'; folder: string; code: string }>

export type Wanted = Readonly<{
  /** The program's data folder. */
  data: string
  /** A folder with other PostgreSQL programs. */
  binaries?: string | undefined
  /** Only tests do without. */
  fsync?: boolean
}>

export async function startPostgres(
  wanted: Wanted,
): Promise<Result<RunningPostgres, PostgresRefusal>> {
  const owner = ownerFor()
  try {
    const place = placeFor(wanted.data, owner)
    const binaries = findBinaries({ named: wanted.binaries, place: place.folder, owner })
    if (!binaries.ok) return refuse({ why: binaries.refusal })
    const store = storeIn({ folder: place.folder, binaries: binaries.value, owner })
    if (!store.ok) return store
    const { data, isNew } = store.value
    const connection = connectionTo(place.socket)
    const running = { connection, data, release: () => release(connection, data) }
    if (await answers(connection)) return ok({ ...running, how: 'joined' })
    const log = join(place.folder, 'postgres.log')
    const { bin } = binaries.value
    const { fsync = true } = wanted
    const how = await begin({ bin, data, socket: place.socket, log, owner, fsync })
    if (!how) return refuse({ why: 'not-started', log })
    return ok({ ...running, how: how === 'started' && isNew ? 'made' : how })
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code
    if (code === undefined) throw fault
    return refuse({ why: 'no-folder', folder: wanted.data, code })
  }
}

/** A killed server stays a zombie for a moment, and another process may be starting it too. */
const TRIES = 5

async function begin(asked: Parameters<typeof spawnServer>[0]) {
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await spawnServer(asked)) return 'started'
    if (await answers(connectionTo(asked.socket))) return 'joined'
    await pause(500)
  }
  return undefined
}

async function release(connection: Connection, data: string): Promise<void> {
  const client = new Client(connection)
  try {
    await client.connect()
    const { rows } = await client.query<{ others: string }>(`select count(*) as others
      from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`)
    if (Number(rows[0]?.others) === 0) stopServer(data)
  } finally {
    await client.end()
  }
}
