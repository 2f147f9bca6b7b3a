/** The graph of files: no file imports itself in a circle, and no file is there for nobody. */
import { type Entries, type Import, importsOf, resolve } from './imports.ts'
import { isCode, isTest } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

/** Each file, and the project's files it imports. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** Where files are named without being imported: commands, launchers, scripts. */
const NAMED_IN = /^(package\.json|\.ci\/run|(bin|scripts)\/.*)$/

/** The graph of these files; imports of libraries and of absent files are left out. */
export function graphOf(sources: readonly Source[], entries: Entries): Graph {
  return graphBy(sources, entries, () => true)
}

function graphBy(
  sources: readonly Source[],
  entries: Entries,
  counts: (one: Import) => boolean,
): Graph {
  const known = new Set(sources.map(({ path }) => path))
  const opened = (source: Source): readonly string[] =>
    importsOf(source)
      .filter(counts)
      .map(({ target }) => resolve(source.path, target, entries))
      .filter((path) => path !== undefined)
      .filter((path) => known.has(path))
  return new Map(sources.map((source) => [source.path, opened(source)]))
}

/** The graph of what is read when the programs run: what only names types is read by nobody. */
export function runningGraph(sources: readonly Source[], entries: Entries): Graph {
  return graphBy(sources, entries, ({ isType }) => !isType)
}

/** Every circle of imports, told once: 'a.ts → b.ts → a.ts'. Types count: they tie files too. */
export function cycles(graph: Graph): readonly Fault[] {
  const done = new Set<string>()
  const faults: Fault[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) faults.push(circle([...trail.slice(start), path]))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return faults
}

/** Files that no entry, command or program reaches. What only a test reaches is for nobody. */
export function unreached(files: readonly Source[], entries: Entries): readonly Fault[] {
  const code = files.filter(({ path }) => isCode(path))
  const graph = graphOf(code, entries)
  const paths = [...graph.keys()]
  const named = namedIn(files, paths)
  const ours = reachedFrom(graph, [...Object.values(entries).map(plain), ...named])
  const tested = reachedFrom(graph, [...ours, ...paths.filter((it) => /\.test\.tsx?$/.test(it))])
  return paths
    .filter((path) => /^(src|tests|bench|scripts\/.*\/)/.test(path))
    .filter((path) => !(isTest(path) ? tested : ours).has(path))
    .map((path) => ({ path, line: 1, says: 'nobody imports it' }))
}

/** Files named as tests that hold none and serve none. */
export function emptyTests(sources: readonly Source[]): readonly Fault[] {
  const graph = graphOf(sources, {})
  const used = new Set([...graph.values()].flat())
  return sources
    .filter(({ path }) => /\.test\.tsx?$/.test(path) && !used.has(path))
    .filter((source) => !importsOf(source).some(({ target }) => target === 'node:test'))
    .map(({ path }) => ({ path, line: 1, says: 'holds no test' }))
}

/**
 * Programs: files whose path a command, a launcher or a script names, the scripts themselves, and
 * what runs in the browser.
 */
function namedIn(files: readonly Source[], paths: readonly string[]): readonly string[] {
  const texts = files.filter(({ path }) => NAMED_IN.test(path)).map(({ text }) => text)
  const isProgram = (path: string) => /^(scripts|bin|src\/design\/client)\/[^/]+$/.test(path)
  return paths.filter((path) => isProgram(path) || texts.some((text) => text.includes(path)))
}

/** These files and all that they open, and so on. */
export function reachedFrom(graph: Graph, roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...roots]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!reached.has(path)) waiting.push(...(graph.get(path) ?? []))
    reached.add(path)
  }
  return reached
}

function circle(trail: readonly string[]): Fault {
  return { path: trail[0] ?? '', line: 1, says: `imports itself: ${trail.join(' → ')}` }
}

function plain(path: string): string {
  return path.replace(/^\.\//, '')
}
