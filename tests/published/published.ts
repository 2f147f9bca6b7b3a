/**
 * Reads the published tables and our criteria files for the tests that recompute them. The tables
 * are not part of the project.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Exact, exact } from '#kernel'
import {
  type ClassScheme,
  type CriteriaSet,
  readClassScheme,
  readCriteriaSet,
} from '#rulebook/criteria'

const TABLES = new URL('../../../shared/scoring/published-results/', import.meta.url)
const CRITERIA = new URL('../../criteria/', import.meta.url)

/**
 * Options of a test that needs ../shared: left out only where the folder is absent and nothing says
 * that all is required.
 */
export const needsShared = {
  skip: !existsSync(TABLES) && process.env['REQUIRE_ALL'] !== '1' ? 'needs ../shared' : false,
}

export type Row = Readonly<Record<string, string>>

/** The rows of a published table. */
export function table(name: string): readonly Row[] {
  const [head = [], ...rows] = parse(readFileSync(new URL(`${name}.csv`, TABLES), 'utf8'))
  return rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at] ?? ''])))
}

/** One number of a row; an empty cell is a fault of the test. */
export function number(row: Row, key: string): Exact {
  return exact(row[key] ?? '')
}

export function criteriaSet(id: string): CriteriaSet {
  const read = readCriteriaSet(readFileSync(new URL(`${id}.yaml`, CRITERIA), 'utf8'))
  assert(read.ok, `criteria/${id}.yaml is usable`)
  return read.value.set
}

export function classScheme(id: string): ClassScheme {
  const read = readClassScheme(readFileSync(new URL(`classes/${id}.yaml`, CRITERIA), 'utf8'))
  assert(read.ok, `criteria/classes/${id}.yaml is usable`)
  return read.value.scheme
}

/** The ids of the files in criteria/ or criteria/classes/. */
export function criteriaFiles(folder: '' | 'classes/'): readonly string[] {
  const files = readdirSync(new URL(folder, CRITERIA)).filter((it) => it.endsWith('.yaml'))
  return files.map((it) => it.slice(0, -'.yaml'.length)).sort()
}

/** Comma-separated cells with quotes; enough for these tables. */
function parse(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
      return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
    })
}
