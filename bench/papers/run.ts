/**
 * npm run bench:papers [-- --certificates 1000,10000] [--rival 300] [--rounds 5]: pages a second of
 * a plan of 13 pages and of certificates in bulk, against the bare typesetter on the same input and
 * LibreOffice on the same certificates. Prints Markdown; the exit code is 1 when an aim is missed,
 * 2 when a paper was not right (then no figure is worth anything).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { digits } from '#bench/paper'
import { CERTIFICATE_CHILD, certificateProcesses } from '#main/certificate-child'
import { type BatchReport, makeBatch } from '#papers/certificate'
import { againstBare } from './against-bare.ts'
import { peakOf } from './memory.ts'
import { certificatesOf } from './people.ts'
import { rivalOf } from './rival.ts'
import { type Bulk, wordAims, wordBulk, wordFloor, wordRival } from './verdict.ts'

const MISSED = 1
const WRONG = 2

const { values } = parseArgs({
  options: {
    certificates: { type: 'string', default: '1000,10000' },
    rival: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
  },
})

try {
  process.exitCode = await report()
} catch (fault) {
  say(`Not all was right, so no figure is worth anything: ${String(fault)}`)
  process.exitCode = WRONG
}

async function report(): Promise<number> {
  say(heading())
  const floor = againstBare(Number(values.rounds))
  say(`## Against the bare typesetter, one process\n\n${wordFloor(floor)}`)
  const bulks: Bulk[] = []
  for (const count of values.certificates.split(',').map(Number)) bulks.push(await bulkOf(count))
  say(`## Certificates in bulk\n\n${wordBulk(bulks)}`)
  const rival = rivalOf(Number(values.rival))
  say(`## Against LibreOffice\n\n${rival ? wordRival(rival) : 'It is not installed here.'}`)
  const { text, isMet } = wordAims({ floor, rival })
  say(`## Aims\n\n${text}\n\nLoad average at the end: ${load()}.`)
  return isMet ? 0 : MISSED
}

/** One file each and print files, as `thidua certificates --merged` makes them. */
async function bulkOf(count: number): Promise<Bulk> {
  const out = mkdtempSync(join(tmpdir(), 'bench-papers-'))
  const processes = certificateProcesses()
  const begun = performance.now()
  try {
    const made = await peakOf(() =>
      makeBatch({
        certificates: certificatesOf(count),
        style: { paper: 'A4', code: 'none' },
        out,
        merged: true,
        pool: { program: CERTIFICATE_CHILD, processes },
        progress: () => undefined,
      }),
    )
    examine(made.value, count)
    return { count, processes, seconds: (performance.now() - begun) / 1000, mib: made.mib }
  } finally {
    rmSync(out, { recursive: true })
  }
}

function examine({ made, refused }: BatchReport, count: number): void {
  const wanted = count + Math.ceil(count / 1000)
  if (refused.length > 0 || made !== wanted) throw new Error(`${made} of ${wanted} files made`)
}

function heading(): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
  return `# Papers\n\n${machine}, Node ${process.version}. Load average: ${load()}.`
}

function load(): string {
  return loadavg().map(digits).join(', ')
}

function say(text: string): void {
  console.log(`${text}\n`)
}
