/**
 * node bench/papers/killed-run.ts [COUNT]: a batch of certificates that is killed with SIGKILL once
 * half of them are made and then goes on to its end; time and most memory of both runs. The exit
 * code is 2 when a file is missing, twice, or not as listed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { digits } from '#bench/paper'
import { heldBy } from './memory.ts'

const COUNT = Number(process.argv[2] ?? '10000')
const PROGRAM = join(import.meta.dirname, '../../tests/papers/batch-program.ts')

type Ran = Readonly<{ seconds: number; mib: number; files: number; last: string }>

/** Runs the batch; `until` ends it, its processes included, once so many files are made. */
async function ran(out: string, until: number): Promise<Ran> {
  const begun = performance.now()
  const run = spawn(process.execPath, [PROGRAM, out, String(COUNT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, heldBy(run.pid ?? 0))
  }, 500)
  const { files, last } = await told(run, until)
  clearInterval(timer)
  return { seconds: (performance.now() - begun) / 1000, mib: most / 1024, files, last }
}

async function told(run: ChildProcess, until: number) {
  const ended = once(run, 'exit')
  let [files, last] = [0, '']
  if (!run.stdout) throw new Error('no output of the batch')
  for await (const line of createInterface({ input: run.stdout })) {
    last = line
    files = Number(/^(\d+)\//.exec(line)?.[1] ?? files)
    if (files >= until) process.kill(-(run.pid ?? 0), 'SIGKILL')
  }
  await ended
  return { files, last }
}

/** How many files are whole, by the list of their hashes. */
function wholeIn(out: string): number {
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n')
  const names = new Set(lines.map((line) => line.slice(66)))
  const whole = [...names].filter((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex')
    return lines.includes(`${hash}  ${name}`)
  })
  return names.size === lines.length ? whole.length : 0
}

const out = mkdtempSync(join(tmpdir(), 'bench-killed-'))
try {
  const first = await ran(out, COUNT / 2)
  console.log(
    `Killed at ${first.files} files: ${digits(first.seconds)} s, ${digits(first.mib)} MiB.`,
  )
  const second = await ran(out, Number.POSITIVE_INFINITY)
  console.log(`Gone on to the end: ${digits(second.seconds)} s, ${digits(second.mib)} MiB.`)
  const files = COUNT + Math.ceil(COUNT / 1000)
  const whole = wholeIn(out)
  console.log(`${second.last}; ${whole} of ${files} files whole. Load ${loadavg().map(digits)}.`)
  if (whole !== files) process.exitCode = 2
} finally {
  rmSync(out, { recursive: true })
}
