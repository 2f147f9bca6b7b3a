/** The program's own folder and its version, from package.json. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The program's own folder, two above this file. */
export const HOME = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

function readVersion(): string {
  const text = readFileSync(join(HOME, 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return `thidua ${version}`
}

export const PROGRAM = readVersion()
