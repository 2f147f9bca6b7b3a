/**
 * The store (kho dữ liệu): made in a folder beside its place and renamed when it is complete, so
 * that one half made when the power went is simply made anew. Its folder is named by the server's
 * major version; another major's is never touched.
 */
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ok, type Result, refuse } from '#kernel'
import { errorCode } from '#platform'
import type { Binaries } from './binaries.ts'
import { passwordFile } from './loopback.ts'
import { nameOf, type ServerUser, STORE } from './owner.ts'
import { runProgram } from './program.ts'
import type { PlaceRefusal, StoreRefusal } from './refusal.ts'

/** The superuser of the store, and the only role at its beginning. */
export const USER = 'thidua'

/** Where the store is wanted, and by what and as whom it is made. */
export type Site = Readonly<{
  folder: string
  binaries: Binaries
  user: ServerUser | undefined
}>

/** The store's own folder, and whether this call made it. */
export type Store = Readonly<{ data: string; isNew: boolean }>

/** The store in the folder, made when there is none. */
export async function storeIn(site: Site): Promise<Result<Store, StoreRefusal | PlaceRefusal>> {
  const { folder, binaries } = site
  const wanted = `postgres-${binaries.major}`
  const data = join(folder, wanted)
  if (existsSync(join(data, 'global', 'pg_control'))) return owned(data, site.user)
  if (existsSync(data) && readdirSync(data).length > 0)
    return refuse({ why: 'not-a-store', folder: data })
  const found = readdirSync(folder).find((name) => STORE.test(name) && name !== wanted)
  if (found !== undefined) return refuse({ why: 'other-major', folder, found, wanted })
  return make(site, data)
}

/** PostgreSQL serves a store to its owner alone. */
function owned(data: string, user: ServerUser | undefined): Result<Store, PlaceRefusal> {
  const owner = statSync(data).uid
  const we = user?.uid ?? process.getuid?.() ?? owner
  if (owner === we) return ok({ data, isNew: false })
  return refuse({ why: 'other-owner', folder: data, owner: nameOf(owner), we: nameOf(we) })
}

const UNFINISHED = /^\.dang-tao-(\d+)-/

async function make(site: Site, data: string): Promise<Result<Store, StoreRefusal>> {
  const { folder, binaries, user } = site
  clearUnfinished(folder)
  const beside = mkdtempSync(join(folder, `.dang-tao-${process.pid}-`))
  if (user) chownSync(beside, user.uid, user.gid)
  try {
    const whole = join(beside, 'store')
    const args = [...initArguments(binaries.major, folder), '-D', whole]
    const made = await runProgram({ file: join(binaries.bin, 'initdb'), args, user })
    if (!made.ok) return refuse({ why: 'not-made', folder, says: made.refusal })
    return ok({ data, isNew: putInPlace(whole, data) })
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/**
 * What a killed start left half made; one that is being made right now stays. An orphaned initdb
 * may still be writing there: what cannot be cleared yet waits for another start.
 */
function clearUnfinished(folder: string): void {
  const dead = readdirSync(folder).filter((name) => {
    const [, pid] = UNFINISHED.exec(name) ?? []
    return pid !== undefined && !isAlive(Number(pid))
  })
  for (const name of dead) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch (fault) {
      if (errorCode(fault) === '') throw fault
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return errorCode(fault) === 'EPERM'
  }
}

/** The same bytes sort the same on every system, so no upgrade of a system spoils an index. */
function initArguments(major: number, folder: string): readonly string[] {
  const locale =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  const access =
    process.platform === 'win32'
      ? ['--auth=scram-sha-256', `--pwfile=${passwordFile(folder)}`]
      : ['--auth-local=trust', '--auth-host=reject']
  return [`--username=${USER}`, '--encoding=UTF8', '--data-checksums', ...locale, ...access]
}

/** Two processes may make the store at once; the first to finish has made it. */
function putInPlace(whole: string, data: string): boolean {
  try {
    renameSync(whole, data)
    syncFolder(join(data, '..'))
    return true
  } catch (fault) {
    if (!existsSync(join(data, 'global', 'pg_control'))) throw fault
    return false
  }
}

/** The new name reaches the disk; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
