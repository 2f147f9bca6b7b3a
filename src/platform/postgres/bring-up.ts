/**
 * Brings a store's server up (đưa máy chủ vào hoạt động): takes a lease of the one that runs, starts
 * one where nobody answers, and waits while one is starting, recovering or stopping.
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

/** How long others may keep us out, for example a killed server that nobody has buried yet. */
const PATIENCE = 30_000

/** Another server holds the store or its socket, is just starting, or has just been killed. */
const TAKEN = /lock file ".*" (already exists|is empty)|is still in use|could not .* lock file/

/** The server of this setup, ours by a lease. */
export async function bringUp(setup: Setup): Promise<Result<Up, ServerRefusal>> {
  const { data, folder } = setup
  let ours: Started | undefined
  let patience = PATIENCE
  while (patience > 0) {
    const answer = await ask(setup)
    if (answer.is === 'held')
      return ok({ ...answer, how: ours?.hasEnded() === false ? 'started' : 'joined' })
    if (answer.is === 'closed') return refuse({ why: 'closed', folder: data, says: answer.says })
    if (ours?.hasEnded()) {
      const says = ours.says()
      if (!TAKEN.test(says)) return refuse({ why: 'not-started', log: setup.log, says })
      if (!clearStaleLock(data, setup.socket)) await pause(10 * STEP)
      ours = undefined
    } else if (!ours && answer.is === 'nobody') ours = await startServer(setup)
    await pause(STEP)
    patience -= STEP
  }
  return refuse({ why: 'in-use', folder })
}

type Asked = Exclude<Answer, { is: 'held' }> | (Omit<Up, 'how'> & { is: 'held' })

async function ask({ data, folder }: Setup): Promise<Asked> {
  const server = postmasterOf(data)
  if (!server || server.socket === '') return { is: 'nobody' }
  const connection = connectionTo(server, folder)
  const answer = await askLease(connection, data)
  return answer.is === 'held' ? { ...answer, connection } : answer
}
