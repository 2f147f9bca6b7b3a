/**
 * The office that is measured (văn phòng để đo), in a process of its own: the program as `npm
 * start` runs it, with the large campaign and its staff, on a store of its own with fsync on. It is
 * asked for its memory by messages, and ends with whoever started it.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { readSettings, serve } from '#main'
import { loadFolder } from '#office'
import { BIG, writeBigCampaign } from './big-campaign.ts'
import { beginSpending, spent } from './spent.ts'
import { BIG_DAY, hireStaff, type Staff } from './staff.ts'

/** What the office says once it answers. */
export type Opened = Readonly<{
  origin: string
  staff: Staff
  /** How pgbench reaches the same store. */
  store: Readonly<{ host: string; port: number; user: string; database: string }>
  /** The store's version and what it does with a commit. */
  server: Readonly<{ version: string; fsync: string; commit: string }>
}>

/** Bytes after collecting what nobody needs, and the most held since the last time. */
export type Memory = Readonly<{ heap: number; rss: number; peak: number }>

async function open(data: string) {
  // Under root the server runs as a user who must be able to enter.
  chmodSync(data, 0o755)
  const settings = readSettings(process.env, HOME)
  if (!settings.ok) throw new Error(settings.refusal)
  const anchorFile = join(data, 'neo-nhat-ky.txt')
  const own = { examples: false, port: 0, data, anchorFile, today: civil(BIG_DAY) }
  const served = await serve({ ...settings.value, ...own }, (line) =>
    process.stderr.write(`${line}\n`),
  )
  if (!served.ok) throw new Error(served.refusal)
  const { world, address, close } = served.value
  const folder = mkdtempSync(join(tmpdir(), 'thidua-lon-'))
  writeBigCampaign(folder)
  const loaded = await loadFolder(world, folder)
  rmSync(folder, { recursive: true })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal.slice(0, 5)))
  const staff = await hireStaff(world, BIG.units)
  const { rows } = await world.db.pool.query(`select current_setting('server_version') as version,
    current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`)
  const { host = '', port = 0, user = '', database = '' } = world.db.pool.options
  const store = { host, port, user, database }
  const opened: Opened = { origin: address, staff, store, server: rows[0] }
  return { opened, pool: world.db.pool, close }
}

/** What the office is asked: its memory; to begin counting what it spends, and what that was. */
export type Question = 'memory' | 'begin' | 'spent'

let peak = 0

/** Asked for in between, so that what is held only for a moment counts too. */
function watch(): void {
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, EVERY).unref()
}

const EVERY = 5

function memory(): Memory {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const told = { heap: heapUsed, rss, peak: Math.max(peak, rss) }
  peak = 0
  return told
}

if (import.meta.main) {
  const { opened, pool, close } = await open(String(process.argv[2]))
  const answers: Readonly<Record<Question, () => unknown>> = {
    memory,
    begin: () => beginSpending(pool),
    spent,
  }
  process.on('message', async (question: Question) => {
    process.send?.((await answers[question]()) ?? 'done')
  })
  watch()
  process.once('disconnect', () => void close().then(() => process.exit(0)))
  process.send?.(opened)
}
