/**
 * The database server that tests of one checkout share. The first test that needs it starts it, in
 * this folder; here it is stopped at the end of the run, so that no run leaves a server behind.
 */
import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Tells the tests their folder: the same for every run of this checkout, so a lost one is found. */
export function shareServer(): void {
  const checkout = createHash('sha256').update(`${process.getuid?.()} ${process.cwd()}`)
  const name = `thidua-test-${checkout.digest('hex').slice(0, 12)}`
  process.env['TEST_POSTGRES'] = join(tmpdir(), name)
}

/** Stops it, unless another run of this checkout still uses it. */
export async function stopServer(): Promise<void> {
  const folder = process.env['TEST_POSTGRES'] ?? ''
  if (!existsSync(folder)) return
  const { startPostgres } = await import('#platform/postgres')
  const started = await startPostgres({ data: folder, fsync: false })
  if (!started.ok) throw new Error(`the test server cannot be stopped: ${started.refusal.why}`)
  const { data, release } = started.value
  await release()
  if (!existsSync(join(data, 'postmaster.pid'))) rmSync(folder, { recursive: true })
}
