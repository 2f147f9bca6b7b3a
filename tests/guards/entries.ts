/**
 * Closed entries: package.json opens each module by one file that is there and exports something.
 */
import ts from 'typescript'
import type { Entries } from './imports.ts'
import { parse } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const MODULE = /^src\/(?:stages\/\d-)?([a-z]+)\/index\.ts$/

/** Entries that open no file or a whole folder, and modules no entry opens. */
export function badEntries(entries: Entries, paths: readonly string[]): readonly Fault[] {
  const wild = Object.keys(entries).filter((name) => name.includes('*'))
  const gone = Object.entries(entries).filter(([, file]) => !paths.includes(file.slice(2)))
  const closed = paths.filter((path) => isClosed(path, entries))
  return [
    ...wild.map((name) => fault('package.json', `${name} opens a whole folder`)),
    ...gone.map(([name, file]) => fault('package.json', `${name} opens ${file}, which is absent`)),
    ...closed.map((path) => fault(path, 'no entry of package.json opens it')),
  ]
}

/** An index that exports nothing, or does more than export. */
export function badIndexes(sources: readonly Source[]): readonly Fault[] {
  return sources
    .filter(({ path }) => /^src\/.*\/index\.ts$/.test(path))
    .flatMap((source) => {
      const { statements } = parse(source)
      const plain = statements.every(ts.isExportDeclaration)
      if (statements.length === 0) return [fault(source.path, 'exports nothing')]
      return plain ? [] : [fault(source.path, 'does more than export')]
    })
}

/** `main` is nobody's library: programs start there. */
function isClosed(path: string, entries: Entries): boolean {
  const [, name] = path.match(MODULE) ?? []
  return name !== undefined && name !== 'main' && entries[`#${name}`] !== `./${path}`
}

function fault(path: string, says: string): Fault {
  return { path, line: 1, says }
}
