/**
 * The links between the libraries of the packaged server (`libpq.so` → `libpq.so.5.18`): npm
 * packages cannot hold links, and the package's install script that makes them is usually not
 * allowed to run.
 */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { errorCode } from '#platform'

type Link = Readonly<{ source: string; target: string }>

/** Makes the links that are missing, where the folder allows it. */
export function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: readonly Link[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const link of links) make(native, link)
}

/** It is there (another start may make it at this moment), or may not be made: then it is tried. */
const HARMLESS = /^(EEXIST|EACCES|EPERM|EROFS)$/

/** The list names paths from the package's root: `native/lib/libpq.so.5`. */
function make(native: string, { source, target }: Link): void {
  try {
    symlinkSync(basename(source), join(native, target.replace(/^native\//, '')))
  } catch (fault) {
    if (!HARMLESS.test(errorCode(fault))) throw fault
  }
}
