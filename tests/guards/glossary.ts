/** One word for one thing: the words GLOSSARY.md rejects may not name anything in code. */
import type { Fault, Source } from './tree.ts'
import { namesOf } from './wording.ts'

/** The glossary's words for code, and the words it rejects. */
export type Glossary = Readonly<{ used: readonly string[]; rejected: readonly string[] }>

/** Reads the tables with the columns `code` and `not`; words are parted by commas. */
export function readGlossary(text: string): Glossary {
  const rows = text.split('\n').map(cellsOf)
  const header = rows.find((cells) => cells.includes('code') && cells.includes('not')) ?? []
  const column = (name: string) =>
    rows.filter((row) => row !== header).flatMap((row) => wordsOf(row[header.indexOf(name)]))
  return { used: column('code'), rejected: column('not') }
}

/** Identifiers made of a rejected word. A word inside an accepted one is no fault. */
export function rejectedNames(source: Source, glossary: Glossary): readonly Fault[] {
  return namesOf(source).flatMap(({ name, line }) => {
    const words = glossary.used.reduce((rest, used) => rest.replace(used, '-'), partsOf(name))
    const found = glossary.rejected.find((it) => words.includes(it))
    return found === undefined ? [] : [{ path: source.path, line, says: `${name}: ${found}` }]
  })
}

function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('|')) return []
  return line.split('|').map((cell) => cell.replaceAll('`', '').trim())
}

function wordsOf(cell: string | undefined): readonly string[] {
  const words = (cell ?? '').split(/[,;]/).map((word) => word.trim())
  return words.filter((word) => /^[A-Za-z][A-Za-z -]*$/.test(word)).map(partsOf)
}

/** 'meritCertificates' and 'merit certificate' are both '-merit-certificate-'. */
function partsOf(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  const singular = words.filter((word) => word !== '').map((word) => word.replace(/s$/, ''))
  return `-${singular.join('-')}-`
}
