/** The project's own law data, read for the tests of this folder; it holds no test itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Law } from './law.ts'
import { wordLawProblem } from './law-problem.vi.ts'
import { parseLaw } from './parse-law.ts'

const FOLDER = new URL('../../../law/', import.meta.url)

/** The files of law/ as parsed YAML, freshly read. */
export function lawFiles(): Record<string, unknown> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
  return Object.fromEntries(
    names.map((name) => [name, parse(readFileSync(new URL(name, FOLDER), 'utf8'))]),
  )
}

export function realLaw(): Law {
  const parsed = parseLaw(lawFiles())
  if (parsed.ok) return parsed.value
  throw new Error(parsed.refusal.map(wordLawProblem).join('\n'))
}
