/** Commands of package.json start as they stand: what reaches a page brings the reader of pages. */
import { reachedFrom, runningGraph } from './graph.ts'
import type { Entries } from './imports.ts'
import { isCode } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const PROGRAM = /^node (?<flags>(?:-\S+ (?:\.\/\S+ )?)*)(?<path>\S+\.ts)/

/** Commands that would stop at their first page, since Node reads none by itself. */
export function stoppedByPages(
  commands: Readonly<Record<string, string>>,
  sources: readonly Source[],
  entries: Entries,
): readonly Fault[] {
  const graph = runningGraph(
    sources.filter(({ path }) => isCode(path)),
    entries,
  )
  return Object.entries(commands).flatMap(([name, command]) => {
    const { flags = '', path = '' } = PROGRAM.exec(command)?.groups ?? {}
    const page = [...reachedFrom(graph, [path])].find((one) => one.endsWith('.tsx'))
    const isRead = page === undefined || flags.includes('scripts/jsx.mjs')
    return isRead ? [] : [{ path: 'package.json', line: 1, says: `${name} cannot read ${page}` }]
  })
}
