/**
 * The server process (tiến trình máy chủ): started apart from ours, so that it outlives a crash of
 * the program and the next start takes it over; reached through a socket that only its user may
 * enter, never through the network.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from '#platform'
import { freePort, LOOPBACK } from './loopback.ts'
import type { ServerUser } from './owner.ts'
import { lockFile, postmasterOf } from './postmaster.ts'
import { runProgram, surroundings } from './program.ts'

/** Everything that a start needs. */
export type Setup = Readonly<{
  bin: string
  folder: string
  data: string
  socket: string
  log: string
  user: ServerUser | undefined
  fsync: boolean
}>

/**
 * A server that was started: alive; or failed, and what it complained of; or gone, because somebody
 * stopped or killed it.
 */
export type Started = Readonly<{ state(): State; says(): string }>

type State = 'alive' | 'failed' | 'gone'

const SETTINGS = ['max_connections=100', 'timezone=UTC', 'log_checkpoints=off']
const UNDURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
const LARGEST_LOG = 10_000_000

/** Starts the server; it answers some time later, or ends. */
export async function startServer(setup: Setup): Promise<Started> {
  const settings = [...SETTINGS, ...(setup.fsync ? [] : UNDURABLE), ...(await reach(setup))]
  const options = settings.flatMap((setting) => ['-c', setting])
  const { log, from } = openLog(setup.log)
  const stdio: ('ignore' | number)[] = ['ignore', log, log]
  const child = spawn(...commandOf(setup, options), {
    ...surroundings(setup),
    detached: true,
    stdio,
  })
  closeSync(log)
  child.unref()
  return watched(child, () => readFileSync(setup.log).subarray(from).toString())
}

/** A socket; on Windows the loopback address and a free port. */
async function reach({ socket }: Setup): Promise<readonly string[]> {
  if (process.platform === 'win32')
    return [`listen_addresses=${LOOPBACK}`, `port=${await freePort()}`]
  const folder = `unix_socket_directories="${socket.replaceAll('"', '""')}"`
  return ['listen_addresses=', 'port=5432', folder, 'unix_socket_permissions=0700']
}

/** On Windows `pg_ctl` starts the server, because it lays down an administrator's rights first. */
function commandOf({ bin, data }: Setup, options: readonly string[]): [string, string[]] {
  if (process.platform !== 'win32') return [join(bin, 'postgres'), ['-D', data, ...options]]
  return [join(bin, 'pg_ctl.exe'), ['start', '-D', data, '-o', options.join(' ')]]
}

function watched(child: ChildProcess, written: () => string): Started {
  let state: State = 'alive'
  let fault = ''
  child.once('error', ({ message }) => {
    state = 'failed'
    fault = message
  })
  child.once('exit', (code, signal) => {
    const isStopped = code === 0 || signal === 'SIGKILL'
    // pg_ctl ends when the server runs; any other child is the server itself.
    if (code !== 0 || process.platform !== 'win32') state = isStopped ? 'gone' : 'failed'
  })
  return { state: () => state, says: () => fault || written().trim() }
}

/** The log, to write behind `from`; one that has grown large is put aside first. */
function openLog(path: string): Readonly<{ log: number; from: number }> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LARGEST_LOG) renameSync(path, `${path}.1`)
  return { log: openSync(path, 'a', 0o600), from: size > LARGEST_LOG ? 0 : size }
}

const LONGEST_STOP = 60_000
const STEP = 20

/** Stops the store's server, cutting whoever is still connected; waits until it has ended. */
export async function stopServer({ bin, data, user }: Setup): Promise<void> {
  const server = postmasterOf(data)
  if (!server) return
  if (process.platform === 'win32') {
    const args = ['stop', '-m', 'fast', '-D', data]
    const stopped = await runProgram({ file: join(bin, 'pg_ctl.exe'), args, user })
    if (!stopped.ok) throw new Error(stopped.refusal)
    return
  }
  if (!interrupt(server.pid)) return
  for (let waited = 0; waited < LONGEST_STOP; waited += STEP) {
    if (postmasterOf(data)?.pid !== server.pid) return
    await pause(STEP)
  }
  throw new Error(`the server is still there: ${lockFile(data)}`)
}

/** Asks for a fast shutdown; false when the process is gone already. */
function interrupt(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGINT')
  } catch (fault) {
    if (errorCode(fault) !== 'ESRCH') throw fault
    return false
  }
}
