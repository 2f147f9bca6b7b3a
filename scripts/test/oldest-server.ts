/**
 * The second pass: what asks the database is asked again on PostgreSQL 15 of Debian, the oldest
 * server supported, so that nothing newer is leaned on unseen; program and server both live in
 * another time zone then, where it is still yesterday for half of a Vietnamese day.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { runSuites, type Suites } from './suites.ts'

const BINARIES = '/usr/lib/postgresql/15/bin'
const PASS = 'PostgreSQL 15'
const ZONE = 'America/Los_Angeles'
/** How a test file says that it stands on a database; journeys in a browser take too long twice. */
const ASKS = "from '#testing'"
const BROWSER = /^tests\/browser\//

/** The outcome of every test that asks the database, on the oldest server. */
export async function runOnOldestServer(all: readonly string[]): Promise<Suites> {
  const files = all.filter((path) => !BROWSER.test(path) && asks(path))
  if (files.length === 0) return { outcomes: [], took: new Map() }
  if (!existsSync(BINARIES)) {
    const says = `needs ${PASS}`
    const absent = { place: PASS, name: 'the second pass', state: 'left out', says } as const
    return { outcomes: [absent], took: new Map() }
  }
  const server = await startOldest()
  const usual = process.env['TZ']
  Object.assign(process.env, { TEST_DATABASE_URL: server.url, TEST_SERVER: '15', TZ: ZONE })
  const { outcomes, took } = await runSuites(files, [])
  for (const name of ['TEST_DATABASE_URL', 'TEST_SERVER', 'TZ']) delete process.env[name]
  if (usual !== undefined) process.env['TZ'] = usual
  await server.stop()
  const within = (place: string) => `${PASS}/${place}`
  return {
    outcomes: outcomes.map((one) => ({ ...one, place: within(one.place) })),
    took: new Map([...took].map(([place, time]) => [within(place), time])),
  }
}

function asks(path: string): boolean {
  return readFileSync(path, 'utf8').includes(ASKS)
}

type Server = Readonly<{ url: string; stop(): Promise<void> }>

async function startOldest(): Promise<Server> {
  const { sayRefusal, startPostgres } = await import('#platform/postgres')
  const data = mkdtempSync(join(tmpdir(), 'thidua-15-'))
  const started = await startPostgres({ data, binaries: BINARIES, fsync: false })
  if (!started.ok) throw new Error(sayRefusal(started.refusal))
  const { connection, release } = started.value
  const { user, host, port } = connection
  const stop = async () => {
    await release()
    rmSync(data, { recursive: true })
  }
  const zone = encodeURIComponent(`-c TimeZone=${ZONE}`)
  return { url: `postgresql://${user}@/postgres?host=${host}&port=${port}&options=${zone}`, stop }
}
