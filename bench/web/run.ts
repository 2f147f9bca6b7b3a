/**
 * npm run bench:web [-- --seconds 5] [--requests 20000]: the running office with a campaign of 400
 * units, 150 lines and 2,000 people, against a bare handler on the same server and against pgbench
 * doing the same statements on the same database. Prints Markdown; the exit code is 1 when an aim
 * is missed, 2 when an answer was not what was asked for.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { digits } from '#bench/paper'
import { BIG } from './big-campaign.ts'
import { start } from './children.ts'
import type { Bare } from './floor.ts'
import type { Found } from './load.ts'
import { alone, measure, PEOPLE, THINGS, waits } from './measure.ts'
import type { Memory, Opened } from './office.ts'
import { pgbench } from './pgbench.ts'
import { type Cost, costOf, wordCosts } from './spending.ts'
import type { Stand } from './stand.ts'
import { sendEvidence, UPLOAD_BYTES } from './upload.ts'
import {
  type Against,
  aimsOf,
  failuresIn,
  type Held,
  wordAgainst,
  wordAims,
  wordMemory,
  wordThings,
  wordWaits,
} from './verdict.ts'
import { PAGES, readers } from './visitors.ts'
import { firstPage } from './weight.ts'

const MISSED = 1
const WRONG = 2

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '20000' },
    costs: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const requests = Number(values.requests)
if (!(seconds >= 1) || !(requests >= 1)) {
  throw new Error('--seconds is at least 1; --requests is at least 1')
}

const data = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
try {
  process.exitCode = await run()
} finally {
  rmSync(data, { recursive: true, force: true })
}

async function run(): Promise<number> {
  const office = await start<Opened>('office', [data])
  const stand = { office, floor: await start<Bare>('floor'), load: await start<string>('load') }
  try {
    return await (values.costs ? costs : report)({ ...stand, seconds })
  } finally {
    await Promise.all([stand.load.end(), stand.floor.end()])
    await office.end()
  }
}

/** Where the time of each visit goes, and nothing else. */
async function costs(stand: Stand): Promise<number> {
  const { staff } = stand.office.word
  say(heading(stand.office.word))
  const found = new Map<string, Cost>()
  for (const [name, visitors] of alone(staff)) found.set(name, await costOf(stand, visitors))
  say(`## What one visit costs\n\n${wordCosts(found)}\n\nLoad average at the end: ${load()}.`)
  return 0
}

async function report(stand: Stand): Promise<number> {
  say(heading(stand.office.word))
  const weight = await firstPage(stand.office.word.origin)
  const things = []
  for (const thing of THINGS) things.push(await measure(stand, thing))
  const wrong = failuresIn(things)
  if (wrong.length > 0) {
    say(`Not all was answered, so no figure is worth anything:\n\n${wrong.join('\n')}`)
    return WRONG
  }
  say(`## Requests a second, ${PEOPLE} people at once\n\n${wordThings(things)}`)
  const against = await rivals(stand, things)
  say(`## Against pgbench, ${PEOPLE} clients\n\n${wordAgainst(against)}`)
  say(`## Pages of the large campaign\n\n${wordWaits(await waits(stand))}`)
  const held = await memory(stand)
  say(`## Memory\n\n${wordMemory(held)}`)
  const { page, style, script } = weight
  say(`First page: ${page} bytes of page, ${style} of style, ${script} of script, packed.`)
  const aims = aimsOf({ things, against, weight, held })
  say(`## Aims\n\n${wordAims(aims)}\n\nLoad average at the end: ${load()}.`)
  return aims.every(({ met }) => met) ? 0 : MISSED
}

/** The same transactions, right after the office did them on the same lines. */
async function rivals(
  { office, seconds: span }: Stand,
  things: readonly Readonly<{ name: string; closed: Found }>[],
): Promise<readonly Against[]> {
  const found: Against[] = []
  for (const [name, script] of [
    ['score line saved', 'save-line'],
    ['registration submitted', 'register'],
  ] as const) {
    const rival = await pgbench(office.word.store, { script, people: PEOPLE, seconds: span })
    const own = things.find((one) => one.name === name)?.closed
    if (own) found.push({ name, office: own, rival })
  }
  return found
}

/** Pages read in a row leave nothing behind; a large file is never held as a whole. */
async function memory({ office, load: reader }: Stand): Promise<Held> {
  const { origin, staff } = office.word
  const visitors = [...readers(PAGES.home, staff), ...readers(PAGES.ranking, staff)]
  const read = (visits: number) =>
    reader.ask<Found>({ origin, visitors, people: PEOPLE, seconds: 3600, visits })
  await read(Math.ceil(requests / 10))
  const before = await office.ask<Memory>('memory')
  await read(requests)
  const after = await office.ask<Memory>('memory')
  await sendEvidence(office.word)
  const idle = await office.ask<Memory>('memory')
  await sendEvidence(office.word)
  const uploading = await office.ask<Memory>('memory')
  return { requests, before, after, idle, uploading, bytes: UPLOAD_BYTES }
}

function heading({ server }: Opened): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
  const size = `${BIG.units} units, ${BIG.lines} lines and ${BIG.people} people`
  const { version, fsync, commit } = server
  const store = `PostgreSQL ${version}, fsync ${fsync}, synchronous_commit ${commit}`
  const node = `Node ${process.version}`
  return `# The office with ${size}\n\n${machine}, ${node}; ${store}. Load average: ${load()}.`
}

function load(): string {
  return loadavg().map(digits).join(', ')
}

function say(text: string): void {
  console.log(`${text}\n`)
}
