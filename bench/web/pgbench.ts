/** pgbench doing what the program's transaction does: the same statements on the same database. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unitId } from './big-campaign.ts'
import { scriptFor } from './script.ts'

const PACKAGED = '/usr/lib/postgresql'

export type Store = Readonly<{ host: string; port: number; user: string; database: string }>
export type Rival = Readonly<{ perSecond: number; failures: number }>
type Asked = Readonly<{ script: 'save-line' | 'register'; people: number; seconds: number }>

/** As many clients as people, each on a line of its own as they are. */
export async function pgbench(store: Store, { script, people, seconds }: Asked): Promise<Rival> {
  const text = readFileSync(join(import.meta.dirname, `${script}.pgbench`), 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pgbench-'))
  const clients = Array.from({ length: people }, (_, at) => {
    const file = join(folder, `${at}.sql`)
    writeFileSync(file, scriptFor(text, unitId(at)))
    return oneClient(store, file, seconds)
  })
  const rates = await Promise.all(clients)
  rmSync(folder, { recursive: true })
  return {
    perSecond: rates.reduce((sum, one) => sum + one.perSecond, 0),
    failures: rates.reduce((sum, one) => sum + one.failures, 0),
  }
}

async function oneClient(store: Store, file: string, seconds: number): Promise<Rival> {
  const { host, port, user, database } = store
  const where = ['-h', host, '-p', String(port), '-U', user]
  const flags = ['-n', '-M', 'simple', '-c', '1', '-T', String(seconds), '-f', file]
  const run = spawn(program(), [...flags, ...where, database])
  let told = ''
  for (const stream of [run.stdout, run.stderr]) {
    stream.on('data', (part: Buffer) => {
      told += part.toString('utf8')
    })
  }
  const code = await new Promise((resolve) => run.on('close', resolve))
  const perSecond = Number(/^tps = ([\d.]+)/m.exec(told)?.[1])
  if (code !== 0 || !(perSecond > 0)) throw new Error(`pgbench: ${told}`)
  return { perSecond, failures: Number(/number of failed transactions: (\d+)/.exec(told)?.[1]) }
}

/** The newest one that a distribution packages; the program itself brings none. */
function program(): string {
  const versions = existsSync(PACKAGED) ? readdirSync(PACKAGED).sort() : []
  const found = versions
    .map((version) => join(PACKAGED, version, 'bin', 'pgbench'))
    .filter((file) => existsSync(file))
  return found.at(-1) ?? 'pgbench'
}
