/**
 * Starts our PostgreSQL, or joins it (khởi động hoặc tiếp quản): a server that answers is used, an
 * orphan of a killed program too; otherwise the store is made or recovered and the server started.
 * A server that dies while it is used is started again.
 */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refuse } from '#kernel'
import { errorCode } from '#platform'
import { findBinaries } from './binaries.ts'
import { bringUp, type Up } from './bring-up.ts'
import { storeIn } from './cluster.ts'
import type { OwnConnection } from './connection.ts'
import { placeFor } from './place.ts'
import type { PostgresRefusal } from './refusal.ts'
import { type Setup, stopServer } from './server.ts'

/** What is wanted of the server. */
export type Wanted = Readonly<{
  /** The program's data folder. */
  data: string
  /** A folder of other PostgreSQL programs, such as a distribution's. */
  binaries?: string | undefined
  /** Only tests do without. */
  fsync?: boolean
  /** Holds the stores of data folders that the server's user may not enter. */
  system?: string
}>

/** A server that answers, ours until it is released. */
export type RunningPostgres = Readonly<{
  connection: OwnConnection
  /** Its store made and started, only started, or joined where it was running. */
  how: 'made' | 'started' | 'joined'
  /** Where the store really lies. */
  data: string
  /** Gives it back: the last who does stops the server, others leave it running. */
  release(): Promise<void>
}>

const SYSTEM = '/var/lib/thidua'
const BETWEEN_TRIES = 1000

/** The running server of a data folder. */
export async function startPostgres(
  wanted: Wanted,
): Promise<Result<RunningPostgres, PostgresRefusal>> {
  try {
    const setup = await prepare(wanted)
    if (!setup.ok) return setup
    const up = await bringUp(setup.value)
    return up.ok ? ok(held(setup.value, up.value)) : up
  } catch (fault) {
    const code = errorCode(fault)
    // Only what the system refuses is told; a bug keeps its own message and stops the program.
    if (!/^E[A-Z]+$/.test(code)) throw fault
    return refuse({ why: 'no-folder', folder: pathOf(fault) ?? wanted.data, code })
  }
}

/** The system names the path it refused. */
function pathOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'path' in fault ? String(fault.path) : undefined
}

type Prepared = Setup & Readonly<{ isNew: boolean }>

async function prepare(wanted: Wanted): Promise<Result<Prepared, PostgresRefusal>> {
  const place = placeFor({ data: wanted.data, system: wanted.system ?? SYSTEM })
  if (!place.ok) return place
  const { folder, socket, user } = place.value
  const binaries = await findBinaries({ named: wanted.binaries, keep: folder, user })
  if (!binaries.ok) return binaries
  const store = await storeIn({ folder, binaries: binaries.value, user })
  if (!store.ok) return store
  const log = join(folder, 'postgres.log')
  const { bin } = binaries.value
  return ok({ bin, folder, socket, log, user, fsync: wanted.fsync ?? true, ...store.value })
}

/** Watches the server while it is held, and brings it up again when it dies. */
function held(setup: Prepared, up: Up): RunningPostgres {
  let { lease } = up
  let isReleased = false
  const giveBack = async (): Promise<void> => {
    if (await lease.giveBack()) await stopServer(setup)
    await lease.close()
  }
  const watch = async (): Promise<void> => {
    await lease.lost
    while (!isReleased) {
      const again = await bringUp(setup)
      if (!again.ok) await pause(BETWEEN_TRIES, undefined, { ref: false })
      else {
        lease = again.value.lease
        return isReleased ? giveBack() : watch()
      }
    }
  }
  const watching = watch()
  const release = async (): Promise<void> => {
    isReleased = true
    await giveBack()
    await watching
  }
  const how = up.how === 'started' && setup.isNew ? 'made' : up.how
  return { connection: up.connection, how, data: setup.data, release }
}
