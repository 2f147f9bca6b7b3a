/**
 * A run that makes the certificates of a campaign (lập giấy khen hàng loạt): in child processes,
 * one run at a time, into a folder of its own per style. What is whole there is not made again, so
 * a run that was cut off goes on where it stopped.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { World } from '#office'
import {
  type BatchReport,
  type Certificate,
  MADE,
  madeIn,
  makeBatch,
  PAGES_IN_PRINT,
  SLIPS_IN_PRINT,
  type Style,
  SUMS,
  staleOf,
} from '#papers/certificate'

const PROGRAM = fileURLToPath(import.meta.resolve('#main/certificate-child'))
const PROCESSES = 2

/** How far a run is, or how it ended. */
export type Run = Readonly<{ done: number; all: number }> &
  (
    | Readonly<{ state: 'running' }>
    | Readonly<{ state: 'ended'; report: BatchReport }>
    | Readonly<{ state: 'broken' }>
  )

const runs = new Map<string, Run>()

/** The folder of a campaign's certificates in a style. */
export function folderOf({ data, tenant }: World, campaign: string, style: Style): string {
  return join(data, 'giay-khen', tenant, campaign, `${style.paper}-${style.code}`)
}

/** The run into a folder; one that ended with the whole office, by a kill, left its list behind. */
export function runIn(folder: string, certificates: number): Run | undefined {
  const known = runs.get(folder)
  if (known || !isCutOff(folder)) return known
  const done = new Set(madeIn(folder).map(({ file }) => file)).size
  const slips = folder.endsWith('-slip') ? Math.ceil(certificates / SLIPS_IN_PRINT) : 0
  const all = certificates + Math.ceil(certificates / PAGES_IN_PRINT) + slips
  return { state: 'broken', done: Math.min(done, all), all }
}

/** Hashes are written last: something made after them belongs to a run that never ended. */
function isCutOff(folder: string): boolean {
  const written = (name: string) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return written(MADE) > written(SUMS)
}

type Wanted = Readonly<{ folder: string; certificates: readonly Certificate[]; style: Style }>

/** Is a run under way? Nothing is begun meanwhile, and nothing entered for it. */
export function isAnyRunning(): boolean {
  return [...runs.values()].some(({ state }) => state === 'running')
}

/** Starts a run and does not wait for it; false while another is under way. */
export function startRun(world: World, { folder, certificates, style }: Wanted): boolean {
  if (isAnyRunning()) return false
  const progress = (done: number, all: number): void => {
    runs.set(folder, { state: 'running', done, all })
  }
  progress(0, certificates.length)
  const pool = { program: PROGRAM, processes: PROCESSES }
  makeBatch({ certificates, style, out: folder, merged: true, pool, progress })
    .then((report) => {
      const { all = 0 } = runs.get(folder) ?? {}
      runs.set(folder, { state: 'ended', done: report.made + report.kept, all, report })
    })
    .catch((fault: unknown) => {
      world.say(`giay-khen ${folder}: ${fault instanceof Error ? fault.stack : String(fault)}`)
      const { done = 0, all = 0 } = runs.get(folder) ?? {}
      runs.set(folder, { state: 'broken', done, all })
    })
  return true
}

/** The files of the last whole run, by their names within the folder. */
export function filesIn(folder: string): readonly string[] {
  try {
    const lines = readFileSync(join(folder, SUMS), 'utf8').split('\n')
    return lines.map((line) => line.slice(66)).filter((name) => name !== '')
  } catch {
    return []
  }
}

/** The bytes of one file of the list; undefined for any other name. */
export function fileIn(folder: string, name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!filesIn(folder).includes(name)) return undefined
  return new Uint8Array(readFileSync(join(folder, name)))
}

/** Of the last whole run, the files that no longer stand for what is awarded now. */
export function staleIn({ folder, certificates, style }: Wanted): readonly string[] {
  const files = filesIn(folder)
  return files.length === 0 ? [] : staleOf(folder, files, { certificates, style, merged: true })
}

/** All certificates that still stand, one by one, read only as the archive is taken. */
export function* singlesIn(folder: string, stale: readonly string[]) {
  const old = new Set(stale)
  for (const name of filesIn(folder)) {
    const stands = !name.startsWith('in/') && !old.has(name)
    if (stands) yield { name, content: readFileSync(join(folder, name)) }
  }
}
