/**
 * Offices as `npm start` runs them, each a process of its own, which a test may kill at any moment;
 * and what somebody sends to one.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool, type PoolConfig } from 'pg'
import { HOME } from '#campaign'
import { sayRefusal, startPostgres } from '#platform/postgres'

const JSX = join(HOME, 'scripts', 'jsx.mjs')
const START = join(HOME, 'src', 'main', 'start.ts')

export type RunningOffice = Readonly<{
  address: string
  child: ChildProcess
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Ends it in good order. */
  end(): Promise<void>
}>

const running = new Set<ChildProcess>()
const folders: string[] = []

after(async () => {
  for (const child of running) await ended(child, 'SIGTERM')
  for (const folder of folders) rmSync(folder, { recursive: true, maxRetries: 5, force: true })
})

/** A folder for the data of offices, gone with the tests. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-van-phong-'))
  folders.push(folder)
  // Under root the server runs as a user who must be able to enter.
  chmodSync(folder, 0o755)
  return join(folder, 'data')
}

/** Starts an office and waits until it answers. */
export async function startOffice(
  settings: Readonly<Record<string, string>>,
): Promise<RunningOffice> {
  const env = { ...process.env, DATABASE_URL: '', PORT: '0', ...settings }
  const args = ['--no-warnings', '--import', JSX, START]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const said: string[] = []
  child.stderr.on('data', (piece) => said.push(String(piece)))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line)
      const [found] = /http:\/\/[\d.]+:\d+/.exec(line) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said.join('\n')}`)))
  })
  const [kill, end] = (['SIGKILL', 'SIGTERM'] as const).map((how) => () => ended(child, how))
  return { address, child, kill: kill ?? end, end } as RunningOffice
}

async function ended(child: ChildProcess, how: NodeJS.Signals): Promise<void> {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(how)
  await exit
}

/** Milliseconds; longer nobody waits for an office's own work. */
const PATIENCE = 180_000

/** Waits for what an office does by itself, and fails where it does not. */
export async function until(isDone: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!isDone()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
    await pause(100)
  }
}

export type Answer = Readonly<{ status: number; text: string; bytes: Buffer; location: string }>

/** Somebody with a sign-in, at whichever office of the same store. */
export type Person = Readonly<{
  get(office: RunningOffice, path: string): Promise<Answer>
  post(
    office: RunningOffice,
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Answer>
}>

/** Signs in with the example password of the store. */
export async function signIn(office: RunningOffice, data: string, login: string): Promise<Person> {
  const password = readFileSync(join(data, 'mat-khau-vi-du.txt'), 'utf8').trim()
  const entered = await sent(office, '/dang-nhap', {
    method: 'POST',
    body: new URLSearchParams({ ten: login, 'mat-khau': password }),
  })
  const cookies = entered.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  const headers = { cookie: cookies.join('; ') }
  const read = async (at: RunningOffice, path: string, init: RequestInit): Promise<Answer> => {
    const answer = await sent(at, path, { ...init, headers })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const location = answer.headers.get('location') ?? ''
    return { status: answer.status, text: bytes.toString('utf8'), bytes, location }
  }
  return {
    get: (at, path) => read(at, path, {}),
    post: (at, path, fields) =>
      read(at, path, { method: 'POST', body: new URLSearchParams(fields) }),
  }
}

function sent({ address }: RunningOffice, path: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, 'sec-fetch-site': 'same-origin' }
  return fetch(`${address}${path}`, { ...init, headers, redirect: 'manual' })
}

export type Ledger = Readonly<{ pool: Pool; server: PoolConfig; leave(): Promise<void> }>

/** The store of a data folder itself, past every barrier: for a test that looks or tampers. */
export async function openLedger(data: string): Promise<Ledger> {
  const started = await startPostgres({ data })
  if (!started.ok) throw new Error(sayRefusal(started.refusal))
  const { connection: server, release } = started.value
  const pool = new Pool(server)
  pool.on('error', () => undefined)
  const leave = async () => {
    await pool.end()
    await release()
  }
  return { pool, server, leave }
}
