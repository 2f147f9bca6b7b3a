/** Runs test files some at a time, each in its own process, and tells of each test how it went. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { run } from 'node:test'
import type { Outcome } from './summary.ts'

/** Lets a test read pages. */
const JSX = ['--import', import.meta.resolve('../jsx.mjs')]

/** One more than the machine works at: much of a test waits for a server or a browser. */
const AT_ONCE = Math.min(4, availableParallelism() + 1)

/** No file of tests may take longer: it hangs. */
const LONGEST = 15 * 60_000

/** What the runner says of a test, passed or failed. */
type Told = Readonly<{
  name: string
  file?: string | undefined
  line?: number | undefined
  skip?: string | boolean | undefined
  todo?: string | boolean | undefined
  details: Readonly<{ type?: string | undefined; duration_ms: number; error?: Error }>
}>

/** How the tests of some files went, and how long each file took, in milliseconds. */
export type Suites = Readonly<{ outcomes: readonly Outcome[]; took: ReadonlyMap<string, number> }>

/** The outcome of every test in these files; given names, only of tests whose name has one. */
export async function runSuites(
  files: readonly string[],
  names: readonly string[],
): Promise<Suites> {
  const outcomes: Outcome[] = []
  const took = new Map<string, number>()
  const noise = new Map<string, string>()
  const testNamePatterns = names.map(patternOf)
  const chosen = names.length > 0 ? { testNamePatterns } : {}
  const whole = files.map((file) => resolve(file))
  const stream = run({
    files: whole,
    concurrency: AT_ONCE,
    execArgv: JSX,
    timeout: LONGEST,
    ...chosen,
  })
  stream.on('test:stderr', ({ file, message }) => {
    noise.set(file, (noise.get(file) ?? '') + message)
  })
  stream.on('test:complete', ({ name, file, details }) => {
    if (file !== undefined && name === file) took.set(pathOf(file), details.duration_ms)
  })
  stream.on('test:pass', (told) => outcomes.push(...passed(told)))
  stream.on('test:fail', (told) => outcomes.push(...failed(told, noise.get(told.file ?? ''))))
  await once(stream.resume(), 'end')
  return { outcomes, took }
}

/** A suite is not a test, nor is a file that passed as a whole: it held none that was asked for. */
function passed(told: Told): readonly Outcome[] {
  if (told.details.type === 'suite' || told.name === told.file) return []
  return [{ ...placeOf(told), state: leftOut(told) ?? 'passed' }]
}

/** A parent that failed only because a test inside it did is told by that test. */
function failed(told: Told, noise: string | undefined): readonly Outcome[] {
  const { error } = told.details
  if (error && 'failureType' in error && error.failureType === 'subtestsFailed') return []
  const cause = error?.cause ?? error
  const says = cause instanceof Error ? (cause.stack ?? cause.message) : `${cause}\n${noise ?? ''}`
  return [{ ...placeOf(told), state: leftOut(told) ?? 'failed', says }]
}

function leftOut(told: Told): 'left out' | undefined {
  const isRun = (told.skip ?? false) === false && (told.todo ?? false) === false
  return isRun ? undefined : 'left out'
}

function placeOf(told: Told): Readonly<{ name: string; place: string; says?: string }> {
  const file = pathOf(told.file ?? '')
  const reason = [told.skip, told.todo].find((it) => typeof it === 'string')
  const name = told.name === told.file ? 'the whole file' : told.name
  return { name, place: `${file}:${told.line ?? 1}`, ...(reason ? { says: reason } : {}) }
}

function pathOf(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/')
}

function patternOf(name: string): RegExp {
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
}
