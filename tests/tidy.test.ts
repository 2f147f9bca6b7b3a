/** The house measure and manners, held over every file of the project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { badLetters, badNames, machinePaths } from './guards/files.ts'
import { readGlossary, rejectedNames } from './guards/glossary.ts'
import { bigFunctions, longFile, longLines } from './guards/measure.ts'
import { deadPaths } from './guards/prose.ts'
import { worldly } from './guards/purity.ts'
import { vietnameseInEnglish, wordsInScreens } from './guards/screens.ts'
import { isCode } from './guards/syntax.ts'
import { type Fault, listFiles, none, ROOT, readSources, type Source } from './guards/tree.ts'
import { foreignNames, leftOutTests, looseTypes, noHeader, silenced } from './guards/wording.ts'

const paths = listFiles(ROOT)
const bytes = new Map(paths.map((path) => [path, readFileSync(join(ROOT, path))]))
const texts = readSources(
  ROOT,
  paths.filter((path) => !bytes.get(path)?.includes(0)),
)
const code = texts.filter(({ path }) => isCode(path))
const prose = texts.filter(({ path }) => path.endsWith('.md'))
const glossary = readGlossary(texts.find(({ path }) => path === 'GLOSSARY.md')?.text ?? '')

const GUARDS: Readonly<Record<string, (source: Source) => readonly Fault[]>> = {
  'lines have at most 100 columns': longLines,
  'files have at most 300 lines': longFile,
  'functions have at most 50 lines, 3 parameters and 3 levels': bigFunctions,
  'every file of the product opens with a comment of one to five lines': noHeader,
  'pure code asks no clock, chance, process, console or foreign locale': worldly,
  'identifiers are written in English letters': foreignNames,
  'pages take their words from catalogues': wordsInScreens,
  'what stands as English is English': vietnameseInEnglish,
  'no type is any or cast through unknown': looseTypes,
  'no comment silences the compiler': silenced,
  'no test is left out or singled out': leftOutTests,
  'no identifier uses a word the glossary rejects': (source) => rejectedNames(source, glossary),
}

for (const [name, guard] of Object.entries(GUARDS))
  test(name, () => {
    none(code.flatMap(guard))
  })

test('file names are plain and say something', () => {
  none(badNames(paths))
})

test('all text is UTF-8, composed (NFC), with LF', () => {
  const faults = [...bytes].flatMap(([path, content]) => badLetters(path, content))

  none(faults)
})

test('no path of one machine is in the tree', () => {
  none(texts.flatMap(machinePaths))
})

test('the paths that documents name are there', () => {
  none(prose.flatMap((source) => deadPaths(source, paths)))
})
