/**
 * The database server that the test files of a run share: the first that needs it starts it, and
 * here it is stopped when the run is over. Each checkout has its own, always in the same place, so
 * that one left behind by a killed run is found by the next.
 */
import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Tells the test files where it is; its folder is made by the first that needs it. */
export function shareTestServer(): void {
  const checkout = createHash('sha256').update(`${process.getuid?.()} ${process.cwd()}`)
  const name = `thidua-test-${checkout.digest('hex').slice(0, 12)}`
  process.env['TEST_POSTGRES'] = join(tmpdir(), name)
}

/** Stops it and clears its folder, unless another run of this checkout still uses it. */
export async function stopTestServer(): Promise<void> {
  const folder = process.env['TEST_POSTGRES'] ?? ''
  if (!existsSync(folder)) return
  const { sayRefusal, startPostgres } = await import('#platform/postgres')
  const joined = await startPostgres({ data: folder, fsync: false })
  if (!joined.ok) throw new Error(sayRefusal(joined.refusal))
  const { data, release } = joined.value
  await release()
  if (!existsSync(join(data, 'postmaster.pid'))) rmSync(folder, { recursive: true })
}
