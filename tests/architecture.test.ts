/** The house holds: who imports whom, closed entries, no circles, no file for nobody. */
import { test } from 'node:test'
import { strangers } from './guards/boundaries.ts'
import { stoppedByPages } from './guards/commands.ts'
import { badEntries, badIndexes } from './guards/entries.ts'
import { cycles, emptyTests, graphOf, unreached } from './guards/graph.ts'
import type { Entries } from './guards/imports.ts'
import { isCode } from './guards/syntax.ts'
import { listFiles, none, ROOT, readSources } from './guards/tree.ts'

const paths = listFiles(ROOT)
const named = /^(package\.json|\.ci\/run|(src|tests|bench|scripts|bin)\/.*\.(ts|tsx|mjs))$/
const files = readSources(
  ROOT,
  paths.filter((path) => named.test(path)),
)
const code = files.filter(({ path }) => isCode(path) && !path.startsWith('bin/'))
const { imports: entries, scripts } = readPackage()

test('every file imports only what its folder may know', () => {
  none(strangers(code))
})

test('every entry of package.json opens a file, and every module has its entry', () => {
  none(badEntries(entries, paths))
})

test('every index exports, and does nothing else', () => {
  none(badIndexes(code))
})

test('no file imports itself in a circle', () => {
  none(cycles(graphOf(code, entries)))
})

test('no file is there for nobody', () => {
  none(unreached(files, entries))
})

test('every test file holds a test or serves one', () => {
  none(emptyTests(code))
})

test('every command reads the pages that it reaches', () => {
  none(stoppedByPages(scripts, code, entries))
})

type Package = Readonly<{ imports: Entries; scripts: Readonly<Record<string, string>> }>

function readPackage(): Package {
  return JSON.parse(files.find(({ path }) => path === 'package.json')?.text ?? '{}')
}
