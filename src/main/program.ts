/** The program's own version, from package.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME } from './world.ts'

function readVersion(): string {
  const text = readFileSync(join(HOME, 'package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return `thidua ${version}`
}

export const PROGRAM = readVersion()
