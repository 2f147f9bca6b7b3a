/** The program as a user starts it, and folders that a test may spoil. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { civil } from '#kernel'
import { main } from '#main'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..')

export type Ran = Readonly<{ code: number; out: string; err: string }>

/**
 * Where and in which time zone it is started; the project's folder and this machine's when unsaid.
 */
export type Around = Readonly<{ cwd?: string; zone?: string }>

export const AN_BIEN = join(ROOT, 'campaigns', 'an-bien-cchc-2020')
export const KHOI_KY = join(ROOT, 'campaigns', 'khoi-ky-cchc-2022')

/** Starts bin/thidua.mjs in a process of its own. */
export function thidua(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { cwd = ROOT, zone } = around
  const command = [join(ROOT, 'bin', 'thidua.mjs'), ...args]
  return start(process.execPath, command, { cwd, ...(zone === undefined ? {} : { zone }) })
}

/** Starts any program; -1 is the exit code of one that was killed or never started. */
export function start(file: string, args: readonly string[], around: Around): Promise<Ran> {
  const { cwd, zone } = around
  const env = zone === undefined ? process.env : { ...process.env, TZ: zone }
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 } as const
  return new Promise((resolve) => {
    execFile(file, [...args], options, (fault, out, err) => {
      const code = fault === null ? 0 : typeof fault.code === 'number' ? fault.code : -1
      resolve({ code, out, err })
    })
  })
}

/** The same command inside this process, on a day that does not move: for tables of many cases. */
export async function inside(args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' }
  const code = await main(args, {
    home: ROOT,
    today: civil('2026-06-01'),
    say: (text) => {
      said.out += text
    },
    complain: (text) => {
      said.err += text
    },
  })
  return { code, ...said }
}

const scratch = mkdtempSync(join(tmpdir(), 'thidua-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** A path nothing stands at, in a folder that goes when the tests end. */
export function fresh(name: string): string {
  return join(mkdtempSync(join(scratch, 'x-')), name)
}

/** A copy of a folder, to be spoilt. */
export function copyOf(folder: string): string {
  const copy = fresh(basename(folder))
  cpSync(folder, copy, { recursive: true })
  return copy
}

/**
 * Changes one file of a folder by its text; a change that changes nothing is a mistake of the test.
 */
export function change(folder: string, name: string, by: (text: string) => string): void {
  const path = join(folder, name)
  const before = readFileSync(path, 'utf8')
  const after = by(before)
  if (after === before) throw new Error(`${name} was not changed`)
  writeFileSync(path, after)
}
