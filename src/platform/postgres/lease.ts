/**
 * A lease (quyền giữ máy chủ): every program that uses our server holds one as a shared lock inside
 * the server itself. A killed program loses it with its connection, so nothing stale is left
 * behind; who gives back the last one stops the server, and nobody can take one while it stops.
 */
import { realpathSync } from 'node:fs'
import { Socket } from 'node:net'
import { Client } from 'pg'
import { errorCode } from '#platform'
import type { OwnConnection } from './connection.ts'

/** Any number that no other lock of the application has. */
const KEY = 7_201_812

export type Lease = Readonly<{
  /** Ends when the server does. */
  lost: Promise<void>
  /** Gives the lease back: true when it was the last, and the server is now for us to stop. */
  giveBack(): Promise<boolean>
  close(): Promise<void>
}>

/** The lease; or nobody answers there; or it is not the moment; or we may not enter. */
export type Answer =
  | Readonly<{ is: 'held'; lease: Lease }>
  | Readonly<{ is: 'nobody' | 'wait' }>
  | Readonly<{ is: 'closed'; says: string }>

/** Asks the server at this connection, if it is the one of this store, for a lease. */
export async function askLease(connection: OwnConnection, data: string): Promise<Answer> {
  const socket = new Socket()
  const client = new Client({ ...connection, stream: () => socket, application_name: 'lease' })
  const lost = new Promise<void>((done) => {
    // A server that ends may complain twice, and an error nobody hears would end the program.
    client.on('error', () => done()).once('end', done)
  })
  try {
    await client.connect()
    const is = await tryLock(client, data)
    if (is === 'held') return { is, lease: leaseOf(client, socket, lost) }
    await client.end()
    return { is }
  } catch (fault) {
    return meaningOf(fault)
  }
}

/** A copied folder brings the lock file of another store's server along: that one is not ours. */
async function tryLock(client: Client, data: string): Promise<'held' | 'nobody' | 'wait'> {
  const { rows } = await client.query<{ folder: string; held: boolean }>(
    `select current_setting('data_directory') as folder, pg_try_advisory_lock_shared($1) as held`,
    [KEY],
  )
  const [row] = rows
  if (!row || !isSame(row.folder, data)) return 'nobody'
  return row.held ? 'held' : 'wait'
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** A program that has nothing else to do may end: the lease does not keep it alive. */
function leaseOf(client: Client, socket: Socket, lost: Promise<void>): Lease {
  socket.unref()
  const giveBack = async (): Promise<boolean> => {
    socket.ref()
    const sql = 'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as last'
    // A server that has died meanwhile is nobody's to stop.
    const given = await client.query<{ last: boolean }>(sql, [KEY]).catch(() => undefined)
    return given?.rows[0]?.last ?? false
  }
  return { lost, giveBack, close: () => client.end() }
}

/** Codes of the system (no socket, nobody behind it), and of PostgreSQL (not allowed in). */
function meaningOf(fault: unknown): Answer {
  const code = errorCode(fault)
  if (/^(ENOENT|ECONNREFUSED|ENOTDIR)$/.test(code)) return { is: 'nobody' }
  if (/^(EACCES|EPERM|28...|3D000)$/.test(code)) return { is: 'closed', says: `${fault}` }
  return { is: 'wait' }
}
