/** A connection that the server breaks off fails the one who works on it, never the program. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { testWorld } from '#testing'
import type { Scope, Tx } from './transaction.ts'

const { db, tenant } = await testWorld('2026-11-27')
const scope: Scope = { tenant, role: 'app', paths: ['t'] }

/** As when the server is killed while a transaction thinks between two of its statements. */
async function breakOff(tx: Tx): Promise<void> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
  const { pool } = db
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  const there = 'select 1 from pg_stat_activity where pid = $1'
  while ((await pool.query(there, [rows[0]?.pid])).rowCount) await pause(10)
  // The news has come to this process by then; a listener here would hide that nobody hears it.
  await pause(100)
}

test('broken off between two statements, the work fails and the next one has a connection', async () => {
  const work = db.write(scope, async (tx) => {
    await breakOff(tx)
    await sql`select 1`.execute(tx.db)
  })

  await assert.rejects(work)
  const { rows } = await db.read(scope, (tx) => sql`select 1 as one`.execute(tx.db))
  assert.deepEqual(rows, [{ one: 1 }])
})
