/** What the tests of the supervisor share: folders, programs that use a server, and their end. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client, type QueryResultRow } from 'pg'
import type { Connection } from './connection.ts'
import { postmasterOf } from './postmaster.ts'
import { sayRefusal } from './refusal.vi.ts'
import { type RunningPostgres, startPostgres, type Wanted } from './start.ts'

const USER_PROGRAM = fileURLToPath(new URL('./user-program.test.ts', import.meta.url))

const folders: string[] = []
const programs: ChildProcess[] = []

after(async () => {
  for (const program of programs) program.kill('SIGKILL')
  for (const folder of folders) {
    await killServer(join(folder, 'data', 'postgres-18'))
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, maxRetries: 5 })
  }
})

/** A new folder, open to the server's user, with `data` for a program's data. */
export function scratch(): Readonly<{ folder: string; data: string; system: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pg-'))
  folders.push(folder)
  chmodSync(folder, 0o755)
  return { folder, data: join(folder, 'data'), system: join(folder, 'system') }
}

export async function start(wanted: Wanted): Promise<RunningPostgres> {
  const started = await startPostgres(wanted)
  if (!started.ok) assert.fail(sayRefusal(started.refusal))
  return started.value
}

/** What an administrator reads when it does not start. */
export async function refusalOf(wanted: Wanted): Promise<string> {
  const started = await startPostgres(wanted)
  if (!started.ok) return sayRefusal(started.refusal)
  await started.value.release()
  return assert.fail('it started')
}

/** The rows of one query over a connection of its own. */
export async function ask<Row extends QueryResultRow>(
  connection: Connection,
  sql: string,
): Promise<readonly Row[]> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Row>(sql)
    return rows
  } finally {
    await client.end()
  }
}

/** Another program that uses the server of this data folder, and the lines it prints. */
export type UserProgram = Readonly<{
  child: ChildProcess
  line(): Promise<string>
  lines: readonly string[]
}>

export function runUser(data: string, ...words: readonly string[]): UserProgram {
  const args = ['--no-warnings', USER_PROGRAM, data, ...words]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  programs.push(child)
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const line = async () => {
    if (lines.length === 0) await once(reader, 'line')
    return lines[0] ?? ''
  }
  return { child, line, lines }
}

export async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** Kills the store's server as hard as can be; true when there was one. */
export async function killServer(store: string): Promise<boolean> {
  const pid = postmasterOf(store)?.pid
  if (pid === undefined || !isAlive(pid)) return false
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(10)
  return true
}

export function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}/cwd`)
}

/** Is a server running in this store? */
export function isServed(store: string): boolean {
  const pid = postmasterOf(store)?.pid
  return pid !== undefined && isAlive(pid)
}
