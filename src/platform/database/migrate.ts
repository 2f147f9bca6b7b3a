/**
 * Brings the tables up to date: the SQL files of a folder in the order of their names, each once,
 * in one transaction under a lock, so that several processes may start together. A file that was
 * changed after it ran is refused.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'

/** Any number will do, as long as every process of ours takes the same one. */
const LOCK = 7_204_091

export async function migrate(pool: Pool, folder: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migrations (name text primary key, hash text not null)',
    )
    await runMissing(client, folder)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

async function runMissing(client: PoolClient, folder: string): Promise<void> {
  const { rows } = await client.query<{ name: string; hash: string }>('select * from migrations')
  const done = new Map(rows.map(({ name, hash }) => [name, hash]))
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  for (const name of names.sort()) {
    const text = readFileSync(join(folder, name), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    const known = done.get(name)
    if (known === hash) continue
    if (known !== undefined) throw new Error(`migration ${name} was changed after it had run`)
    await client.query(text)
    await client.query('insert into migrations values ($1, $2)', [name, hash])
  }
}
