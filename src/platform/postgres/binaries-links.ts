/**
 * The links between the libraries of the packaged server (`libpq.so` → `libpq.so.5.18`): npm
 * packages cannot hold links, and the package's install script that makes them is usually not
 * allowed to run.
 */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { errorCode } from '#platform'

type Link = Readonly<{ source: string; target: string }>

/** Makes the links that are missing; false when the folder does not allow it. */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: readonly Link[] = JSON.parse(readFileSync(list, 'utf8'))
  try {
    for (const link of links) make(native, link)
    return true
  } catch (fault) {
    if (!/^(EACCES|EPERM|EROFS)$/.test(errorCode(fault))) throw fault
    return false
  }
}

/** The list names paths from the package's root: `native/lib/libpq.so.5`. */
function make(native: string, { source, target }: Link): void {
  const path = join(native, target.replace(/^native\//, ''))
  if (existsSync(path)) return
  try {
    symlinkSync(basename(source), path)
  } catch (fault) {
    // Another process that starts at the same moment has made it.
    if (errorCode(fault) !== 'EEXIST') throw fault
  }
}
