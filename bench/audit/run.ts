/**
 * npm run bench:audit [-- --acts 1000000]: the audit of an office that has worked for years. Each
 * page is asked for after ten thousand acts and after all of them, and the chain computed by the
 * command itself; beside them a plain scan of the same rows and sha256 over the same bytes. Prints
 * Markdown; the exit code is 1 when an aim is missed.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { digits, table } from '#bench/paper'
import { addActs, rewriteLine, sealActsOf } from './many-acts.ts'
import { type Checked, checkAll, hashAlone, scanAlone } from './measure-chain.ts'
import { openStore, PAGES } from './store.ts'

const { values } = parseArgs({ options: { acts: { type: 'string', default: '1000000' } } })
const acts = Number(values.acts)
const FEW = 10_000
if (!(acts > FEW)) throw new Error(`--acts is more than ${FEW}`)

/** What a page may cost more after all acts than after few; what the memory may. */
const MOST_TIMES = 2
const MOST_MEMORY = 1.5
const ROUNDS = 9
/** Acts between two sealings. */
const SLICE = 50_000

const data = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
// Under root the server runs as a user who must be able to enter.
chmodSync(data, 0o755)
const store = await openStore(data)
try {
  process.exitCode = await run()
} finally {
  await store.close()
  rmSync(data, { recursive: true, force: true })
}

type Stage = Readonly<{ pages: ReadonlyMap<string, number>; checked: Checked }>

async function run(): Promise<number> {
  await fill(0, FEW)
  await rewriteLine(store.world.db.pool, 1_000)
  const few = await measure()
  await fill(FEW, acts)
  const all = await measure()
  const [scan, hash] = [await scanAlone(store.world), await hashAlone(store.world)]
  const memory = all.checked.peak / few.checked.peak
  const rows = [...all.pages].map(([name, time]) => ({ name, time, few: few.pages.get(name) ?? 0 }))
  say(heading())
  say(
    table(
      ['page', `after ${FEW} acts, ms`, `after ${acts} acts, ms`, 'times'],
      rows.map((row) => [row.name, digits(row.few), digits(row.time), times(row.time / row.few)]),
    ),
  )
  say(
    table(
      [`all ${acts} acts`, 's', 'times'],
      [
        ['thidua audit --full', seconds(all.checked.time), ''],
        ['plain scan of the same rows', seconds(scan), times(all.checked.time / scan)],
        ['sha256 over the same bytes', seconds(hash), times(all.checked.time / hash)],
      ],
    ),
  )
  const mebibytes = [few, all].map(({ checked }) => `${Math.round(checked.peak / 2 ** 20)} MiB`)
  say(`Peak memory of the command: ${mebibytes.join(', then ')} (${times(memory)}).`)
  const slow = rows.filter((row) => row.time > MOST_TIMES * row.few)
  for (const { name } of slow) say(`**missed**: ${name} costs more than ${MOST_TIMES} times.`)
  return slow.length === 0 && memory <= MOST_MEMORY ? 0 : 1
}

/** Acts are sealed as they come: a sealer that waited for all of them would sort them each time. */
async function fill(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += SLICE) {
    const end = Math.min(to, at + SLICE)
    await addActs(store.world, { from: at, to: end })
    await sealActsOf(store.world)
    process.stderr.write(`acts: ${end}/${to}\n`)
  }
  await store.world.db.pool.query('vacuum analyze')
}

/** Each page alone, after one visit that is not counted; the median counts. */
async function measure(): Promise<Stage> {
  const checked = await checkAll(data)
  const pages = new Map<string, number>()
  for (const [name, path] of Object.entries(PAGES)) {
    await store.visit(path)
    const found: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) found.push(await store.visit(path))
    pages.set(name, found.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN)
  }
  return { pages, checked }
}

function heading(): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
  const load = loadavg().map(digits).join(', ')
  return `# An audit of ${acts} acts\n\n${machine}, Node ${process.version}. Load average: ${load}.`
}

function times(ratio: number): string {
  return `${digits(ratio)}×`
}

function seconds(milliseconds: number): string {
  return digits(milliseconds / 1000)
}

function say(text: string): void {
  console.log(`${text}\n`)
}
