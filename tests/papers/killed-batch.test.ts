/**
 * A run of certificates killed in the middle, really and without warning: what was made stays, the
 * next run makes the rest, nothing is lost and nothing made twice.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { certificatesOf } from '#bench/people'
import { type BatchReport, MADE, madeIn } from '#papers/certificate'
import { sha256 } from '#platform'
import { BATCH_PROGRAM } from './batch-program.ts'

const COUNT = 96
const FILES = COUNT + 1
const folder = mkdtempSync(join(tmpdir(), 'killed-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function started(): ChildProcess {
  const words = [...process.execArgv.filter((it) => !it.startsWith('--test')), BATCH_PROGRAM]
  return spawn(process.execPath, [...words, folder, String(COUNT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

type Lines = AsyncIterable<string>
const linesOf = ({ stdout }: ChildProcess): Lines => {
  assert.ok(stdout)
  return createInterface({ input: stdout })
}

/** The processes that a process has started. */
function childrenOf(pid: number | undefined): readonly number[] {
  const tasks = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return tasks.trim().split(' ').map(Number)
}

/** Starts a run and, once so many files are made, kills whom `whom` names with SIGKILL. */
async function killedAt(least: number, whom: (pid: number) => readonly number[]): Promise<number> {
  const run = started()
  let told = 0
  let isKilled = false
  for await (const line of linesOf(run)) {
    told = Number(/^(\d+)\//.exec(line)?.[1] ?? told)
    if (told < least || isKilled) continue
    isKilled = true
    for (const pid of whom(run.pid ?? 0)) process.kill(pid, 'SIGKILL')
  }
  if (run.exitCode === null && run.signalCode === null) await once(run, 'exit')
  assert.ok(isKilled && told < FILES, 'it ended before it was killed')
  return told
}

async function ended(): Promise<BatchReport> {
  let last = ''
  for await (const line of linesOf(started())) last = line
  return JSON.parse(last)
}

/** Every file below the folder but the lists. */
function papers(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => name !== MADE && name !== 'SHA256SUMS')
}

test('killed in the middle, a run goes on where it stopped', async () => {
  const told = await killedAt(16, (pid) => [pid])
  // Its own processes notice, finish what they hold, and end.
  await wait(3000)
  const before = new Map(madeIn(folder).map(({ file, sha256: hash }) => [file, hash]))
  const times = new Map(
    [...before.keys()].map((file) => [file, statSync(join(folder, file)).mtimeMs]),
  )
  appendFileSync(join(folder, MADE), '{"file":"giay-khen/nam-20')
  const { made, kept, refused } = await ended()

  assert.ok(before.size >= told && kept === before.size, `${told} ${before.size} ${kept}`)
  assert.deepEqual([made + kept, refused], [FILES, []])
  for (const [file, time] of times) assert.equal(statSync(join(folder, file)).mtimeMs, time, file)
})

test('all are there, each once, whole as listed, and nothing half written', () => {
  const wanted = certificatesOf(COUNT).map(({ id }) => `${id}.pdf`)
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n')

  assert.deepEqual(papers().toSorted(), [...wanted, 'in/in-001.pdf'].toSorted())
  assert.deepEqual(
    sums,
    papers()
      .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}`)
      .toSorted(),
  )
  assert.equal(new Set(sums.map((line) => line.slice(0, 64))).size, FILES)
})

test('a further run makes nothing: no line of the list was lost with the one cut off', async () => {
  assert.deepEqual(await ended(), { made: 0, kept: FILES, refused: [] })
})

test('a process of the pool killed ends the run, and the next goes on', async () => {
  rmSync(folder, { recursive: true })
  await killedAt(16, (pid) => childrenOf(pid).slice(0, 1))
  const { made, kept } = await ended()

  assert.ok(kept >= 16)
  assert.equal(made + kept, FILES)
})
