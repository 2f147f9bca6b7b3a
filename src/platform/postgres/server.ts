/**
 * The server process (tiến trình máy chủ): started apart from ours, so that it outlives a crash of
 * the program and is taken over by the next start; reached through a socket that only its folder's
 * owner may enter, never through the network.
 */
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { USER } from './cluster.ts'
import type { Owner } from './owner.ts'

/** How to reach it, as the `pg` library takes it. */
export type Connection = Readonly<{ host: string; port: number; user: string; database: string }>

/** Settings for small machines; tests do without durability. */
const SETTINGS = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=100',
  'timezone=UTC',
]
const UNDURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

export function connectionTo(socket: string): Connection {
  return { host: socket, port: 5432, user: USER, database: 'postgres' }
}

/** Does a server answer there? */
export async function answers(connection: Connection): Promise<boolean> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

type Spawn = Readonly<{
  bin: string
  data: string
  socket: string
  log: string
  owner: Owner | undefined
  fsync: boolean
}>

/** Starts the server and waits until it answers; false when it gave up, as its log says. */
export async function spawnServer(asked: Spawn): Promise<boolean> {
  const settings = [...SETTINGS, ...(asked.fsync ? [] : UNDURABLE)]
  const options = settings.flatMap((setting) => ['-c', setting])
  const log = openSync(asked.log, 'a')
  const child = spawn(
    join(asked.bin, 'postgres'),
    ['-D', asked.data, '-k', asked.socket, ...options],
    {
      ...asked.owner,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] },
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  child.unref()
  return waitUntil(
    () => answers(connectionTo(asked.socket)),
    () => ended,
  )
}

/** Recovery after a crash may replay much: the wait is long, and ends when the process does. */
const LONGEST_WAIT = 120_000

async function waitUntil(ready: () => Promise<boolean>, ended: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += 40) {
    if (await ready()) return true
    if (ended()) return false
    await pause(40)
  }
  return false
}

/** Tells the server of a store to end at once, cutting whoever is still connected. */
export function stopServer(data: string): void {
  const pid = pidOf(data)
  if (pid !== undefined) process.kill(pid, 'SIGINT')
}

/** The running server's process, as its lock file tells; undefined when there is none. */
export function pidOf(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}
