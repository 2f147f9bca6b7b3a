/**
 * The store (kho dữ liệu): made in a folder beside its place and renamed when it is complete, so
 * that a store that was half made when the power went is simply made anew. The folder is named by
 * the server's major version; another major's is never touched.
 */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result, refuse } from '#kernel'
import type { Binaries } from './binaries.ts'
import type { Owner } from './owner.ts'

/** The one role of the store's beginning. */
export const USER = 'thidua'

export type StoreRefusal =
  | Readonly<{ why: 'other-major'; found: string; wanted: string }>
  | Readonly<{ why: 'not-made'; says: string }>

type Asked = Readonly<{ folder: string; binaries: Binaries; owner: Owner | undefined }>

export type Store = Readonly<{ data: string; isNew: boolean }>

/** The store in the folder, made when there is none. */
export function storeIn({ folder, binaries, owner }: Asked): Result<Store, StoreRefusal> {
  const name = `postgres-${binaries.major}`
  const data = join(folder, name)
  if (existsSync(join(data, 'PG_VERSION'))) return ok({ data, isNew: false })
  const found = readdirSync(folder).find((one) => /^postgres-\d+$/.test(one) && one !== name)
  if (found !== undefined) return refuse({ why: 'other-major', found, wanted: name })
  return make(folder, data, { binaries, owner })
}

type Making = Readonly<{ binaries: Binaries; owner: Owner | undefined }>

function make(folder: string, data: string, making: Making): Result<Store, StoreRefusal> {
  const beside = join(folder, `.dang-tao-${process.pid}-${Date.now()}`)
  mkdirSync(beside)
  const { owner, binaries } = making
  if (owner) chownSync(beside, owner.uid, owner.gid)
  try {
    const whole = join(beside, 'store')
    const run = spawnSync(join(binaries.bin, 'initdb'), initArguments(whole, binaries.major), {
      ...owner,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] },
      encoding: 'utf8',
    })
    if (run.status !== 0) return refuse({ why: 'not-made', says: `${run.stderr ?? run.error}` })
    renameUnlessThere(whole, data)
    return ok({ data, isNew: true })
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function initArguments(data: string, major: number): readonly string[] {
  const locale =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  return ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--data-checksums', ...locale]
}

/** Two processes may make the store at once; the first to finish has made it. */
function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (fault) {
    if (!existsSync(join(to, 'PG_VERSION'))) throw fault
  }
}
