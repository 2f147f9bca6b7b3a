/** The database server that test files share: stopped and forgotten when the run is over. */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopServer } from '#platform/postgres'

/** Where tests/world/database.ts keeps it. */
const DATA = join(tmpdir(), 'thidua-thu')

export function stopTestServer(): void {
  stopServer(join(DATA, 'postgres-18'))
  rmSync(DATA, { recursive: true, force: true })
}
