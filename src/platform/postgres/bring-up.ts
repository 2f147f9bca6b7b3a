/**
 * Brings a store's server up (đưa máy chủ vào hoạt động): takes a lease of the one that runs,
 * starts one where nobody answers, and waits while one is starting, recovering or stopping.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refuse } from '#kernel'
import { connectionTo, type OwnConnection } from './connection.ts'
import { type Answer, askLease, type Lease } from './lease.ts'
import { clearStaleLock, postmasterOf } from './postmaster.ts'
import type { ServerRefusal } from './refusal.ts'
import { type Setup, type Started, startServer } from './server.ts'

/** A server that answers, and our hold on it. */
export type Up = Readonly<{
  connection: OwnConnection
  lease: Lease
  how: 'started' | 'joined'
}>

const STEP = 30

/** How often a start may find the store taken by a server that does not answer, and the wait. */
const TRIES = 60
const BETWEEN_TRIES = 500

/** Recovery after a crash may replay much. */
const LONGEST_WAIT = 20 * 60_000

/** Another server holds the store or its socket, is just starting, or has just been killed. */
const TAKEN = /lock file ".*" (already exists|is empty)|is still in use|could not .* lock file/

/** The server of this setup, ours by a lease. */
export async function bringUp(setup: Setup): Promise<Result<Up, ServerRefusal>> {
  let ours: Started | undefined
  let tried = 0
  for (let waited = 0; waited < LONGEST_WAIT && tried < TRIES; waited += STEP) {
    const answer = await ask(setup)
    const { is } = answer
    if (is === 'held')
      return ok({ ...answer, how: ours?.state() === 'alive' ? 'started' : 'joined' })
    if (is === 'closed') return refuse({ why: 'closed', folder: setup.data, says: answer.says })
    if (ours?.state() === 'failed') {
      const says = ours.says()
      if (!TAKEN.test(says)) return refuse({ why: 'not-started', log: setup.log, says })
      if (!clearStaleLock(setup.data, setup.socket)) await pause(BETWEEN_TRIES)
      tried += 1
    }
    if (ours?.state() !== 'alive') ours = is === 'nobody' ? await startServer(setup) : undefined
    await pause(STEP)
  }
  return refuse({ why: 'in-use', folder: setup.folder })
}

type Reached = Readonly<{ is: 'held'; lease: Lease; connection: OwnConnection }>

async function ask({ data, folder }: Setup): Promise<Exclude<Answer, { is: 'held' }> | Reached> {
  const server = postmasterOf(data)
  if (!server || (server.socket === '' && process.platform !== 'win32')) return { is: 'nobody' }
  const connection = connectionTo(server, folder)
  const answer = await askLease(connection, data)
  if (answer.is !== 'held') return answer
  if (!isStaying(data, server.pid)) {
    await answer.lease.close()
    return { is: 'wait' }
  }
  return { ...answer, connection }
}

/**
 * A server that ends cuts its programs off one by one, and so frees the lock of whoever stopped it
 * while others can still take it: a lease counts only on a server that was not yet stopping then.
 */
function isStaying(data: string, pid: number): boolean {
  const now = postmasterOf(data)
  return now?.pid === pid && !now.isStopping
}
