/** The chain computed by the command in a process of its own, and what it is compared with. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME } from '#campaign'
import type { World } from '#office'

/** Milliseconds, and the most bytes that the process held. */
export type Checked = Readonly<{ time: number; peak: number }>

const EVERY = 50

/** `thidua audit --full` beside the running office; it throws when the chain is not whole. */
export async function checkAll(data: string): Promise<Checked> {
  const args = ['--no-warnings', '--import', join(HOME, 'scripts', 'jsx.mjs')]
  const command = [...args, join(HOME, 'src', 'main', 'cli.ts'), 'audit', '--full']
  const env = { ...process.env, THIDUA_DATA: data, DATABASE_URL: '' }
  const start = performance.now()
  const child = spawn(process.execPath, command, { env, stdio: 'ignore' })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, heldBy(child.pid ?? 0))
  }, EVERY)
  const [code] = await once(child, 'exit')
  clearInterval(watch)
  if (code !== 0) throw new Error(`the chain is not whole: ${code}`)
  return { time: performance.now() - start, peak }
}

/** The most that Linux has seen a process hold; nothing once it has ended. */
function heldBy(pid: number): number {
  try {
    const [, kibibytes = '0'] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kibibytes) * 1024
  } catch {
    return 0
  }
}

/** The server reads every act and seal once, and answers with one number. */
export async function scanAlone({ db }: World): Promise<number> {
  const start = performance.now()
  await db.pool.query(`select sum(length(s.hash) + length(a.subject) + pg_column_size(a.changes))
    from acts a join seals s using (tenant, act)`)
  return performance.now() - start
}

const PIECE = 1 << 20

/** sha256 over as many bytes as the acts have, without reading them. */
export async function hashAlone({ db }: World): Promise<number> {
  const { rows } = await db.pool.query(
    'select sum(length(to_jsonb(a)::text))::int8 as n from acts a',
  )
  const piece = Buffer.alloc(PIECE, 'x')
  const hash = createHash('sha256')
  const start = performance.now()
  for (let left = Number(rows[0].n); left > 0; left -= PIECE) hash.update(piece)
  hash.digest()
  return performance.now() - start
}
