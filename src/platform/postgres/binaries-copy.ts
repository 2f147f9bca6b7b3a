/**
 * A copy of the server's programs for a user who cannot reach the package: named by version and
 * content, so that another release makes another copy; made beside its place and renamed when
 * whole.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#platform'
import { linkLibraries } from './binaries-links.ts'

type Source = Readonly<{ native: string; version: string }>

/** The copy's folder within `keep`; made when it is not there. */
export function copyOf({ native, version }: Source, keep: string): string {
  const content = sha256(readFileSync(join(native, 'bin', 'postgres'))).slice(0, 12)
  const target = join(keep, `programs-${version}-${content}`)
  if (existsSync(target)) return target
  const beside = mkdtempSync(`${target}-`)
  try {
    const whole = join(beside, 'whole')
    cpSync(native, whole, { recursive: true, verbatimSymlinks: true })
    linkLibraries(whole)
    openToReaders(whole)
    renameUnlessThere(whole, target)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
  return target
}

/** Whoever installed the package may have closed it to others; the copy is for another user. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToReaders(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** Two processes may copy at once; the first to finish has made it. */
function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (fault) {
    if (!existsSync(to)) throw fault
  }
}
