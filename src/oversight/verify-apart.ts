/**
 * A package verified by the command everybody has (`thidua verify`), in a process of its own: what
 * it costs or breaks does not touch the office.
 */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'

export type Verdict = Readonly<{ isEqual: boolean; lines: readonly string[] }>

/** Milliseconds; what takes longer is stopped, so that one package cannot hold the office up. */
const LONGEST = 120_000

export function verifyApart(home: string, folder: string, expected: string): Promise<Verdict> {
  const expect = expected === '' ? [] : ['--expect', expected]
  const command = ['--no-warnings', join(home, 'src/main/cli.ts'), 'verify', folder, ...expect]
  return new Promise((resolve) => {
    execFile(execPath, command, { timeout: LONGEST, maxBuffer: 1 << 24 }, (fault, out) => {
      const lines = out.replaceAll(`${folder}/`, '').trim().split('\n')
      resolve({ isEqual: fault === null, lines })
    })
  })
}

/** Where the package lies in what was unpacked: there, or in the one folder that holds it all. */
export function packageFolder(folder: string): string {
  const [only, ...others] = readdirSync(folder)
  const isWrapped = only !== undefined && others.length === 0
  return isWrapped && !existsSync(join(folder, 'SHA256SUMS')) ? join(folder, only) : folder
}

/** The campaign and the day a package says it is of; it may say anything. */
export function claimOf(folder: string): Readonly<{ campaign: string; asOf: string }> {
  try {
    const { campaign, asOf } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
    return { campaign: String(campaign), asOf: String(asOf) }
  } catch {
    return { campaign: '', asOf: '' }
  }
}
