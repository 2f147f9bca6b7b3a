/** The summary of a test run: what failed and why, what was left out, and the count of all. */

/** One test, and how it went. `says` is the reason of a failure or of leaving it out. */
export type Outcome = Readonly<{
  place: string
  name: string
  state: 'passed' | 'failed' | 'left out'
  says?: string
}>

/**
 * A whole run: its tests, how long each file took in milliseconds, what was absent from around the
 * project, and whether that is allowed.
 */
export type Run = Readonly<{
  outcomes: readonly Outcome[]
  took: ReadonlyMap<string, number>
  absent: readonly string[]
  requireAll: boolean
}>

const LONGEST = 120
/** Files whose time is told. */
const MANY = 12

/** The text to print, its last line alone `N passed, N failed`, and the number that failed. */
export function summarise(run: Run): Readonly<{ text: string; failed: number }> {
  const of = (state: Outcome['state']) => run.outcomes.filter((it) => it.state === state)
  const leftOut = of('left out')
  const none = run.outcomes.length === 0 ? 1 : 0
  const failed = of('failed').length + (run.requireAll ? leftOut.length : 0) + none
  const lines = [
    ...of('failed').map((it) => `✖ ${it.place} ${it.name}\n${indent(it.says ?? '')}\n`),
    ...leftOut.map((it) => `- left out: ${it.place} ${it.name}${it.says ? `: ${it.says}` : ''}`),
    ...run.absent.map((path) => `- not here: ${path}`),
    ...folders(run.outcomes),
    ...longest(run.took),
    ...(none ? ['✖ no such test'] : []),
    ...(run.requireAll && leftOut.length > 0 ? ['✖ REQUIRE_ALL=1: nothing may be left out'] : []),
    `${of('passed').length} passed, ${failed} failed`,
  ]
  return { text: lines.join('\n'), failed }
}

/** One line per folder: how many of its tests passed. */
function folders(outcomes: readonly Outcome[]): readonly string[] {
  const groups = Map.groupBy(outcomes, ({ place }) => folderOf(place))
  return [...groups].map(([folder, inside]) => {
    const passed = inside.filter(({ state }) => state === 'passed').length
    return `  ${folder.padEnd(28)} ${passed} of ${inside.length}`
  })
}

/** Who waits for a run wants to know for what: the files that took longest, of many. */
function longest(took: Run['took']): readonly string[] {
  if (took.size <= MANY) return []
  const files = [...took].toSorted(([, a], [, b]) => b - a).slice(0, MANY)
  return files.map(([place, time]) => `  ${(time / 1000).toFixed(0).padStart(4)} s  ${place}`)
}

/** A module of src, else the first folder. */
function folderOf(place: string): string {
  const [module] = place.match(/^src\/(stages\/)?[^/]+/) ?? []
  return module ?? place.split('/')[0] ?? place
}

function indent(text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at .*\(?node:/.test(line))
  const shown = lines.length > LONGEST ? [...lines.slice(0, LONGEST), '…'] : lines
  return shown.map((line) => `    ${line}`).join('\n')
}
