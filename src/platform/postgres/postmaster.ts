/**
 * What a server tells of itself in its lock file, `postmaster.pid` (tệp khóa của máy chủ): its
 * process and where it can be reached. The file may be left by a server that was killed.
 */
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { errorCode } from '#platform'

export type Postmaster = Readonly<{
  pid: number
  port: number
  socket: string
  /** It has been asked to end; it says so before it cuts anybody off. */
  isStopping: boolean
}>

/** The lines of the file, as PostgreSQL documents them. */
const LINE = { pid: 0, port: 3, socket: 4, status: 7 }

export function lockFile(data: string): string {
  return join(data, 'postmaster.pid')
}

/** The server of this store, alive or not; undefined when none has left its file. */
export function postmasterOf(data: string): Postmaster | undefined {
  const lines = textOf(lockFile(data)).split('\n')
  const pid = Number(lines[LINE.pid])
  const port = Number(lines[LINE.port])
  if (!(pid > 0 && port > 0)) return
  const isStopping = lines[LINE.status]?.trim() === 'stopping'
  return { pid, port, socket: lines[LINE.socket] ?? '', isStopping }
}

/**
 * Removes the lock of a server that is surely dead, and tells whether it did. PostgreSQL itself
 * keeps out while any process has the number in the file: a zombie, or a stranger after a restart.
 * Every process of a server stands in the store's folder, so when nobody does, the lock is stale.
 */
export function clearStaleLock(data: string, socket: string): boolean {
  const before = textOf(lockFile(data))
  if (process.platform !== 'linux' || livesIn(data) || textOf(lockFile(data)) !== before)
    return false
  const { port = 5432 } = postmasterOf(data) ?? {}
  for (const file of [lockFile(data), join(socket, `.s.PGSQL.${port}.lock`)])
    rmSync(file, { force: true })
  return true
}

/** Does any process have this folder as its own? A zombie has none. */
function livesIn(folder: string): boolean {
  const real = realpathSync(folder)
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.some((pid) => currentFolder(pid) === real)
}

function currentFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** Empty when the file is not there: a server that ends removes it at any moment. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (fault) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(fault))) throw fault
    return ''
  }
}
