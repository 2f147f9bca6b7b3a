/** The beginning of a transaction goes with its first statement, and holds for all that follow. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld } from '#testing'
import type { Scope } from './transaction.ts'

const { db, tenant } = await testWorld('2026-11-27')
const scope: Scope = { tenant, role: 'app', paths: ['t'] }

async function known(): Promise<number> {
  const { rows } = await db.pool.query("select 1 from sign_in_failures where login = 'x'")
  return rows.length
}

const FAILURE = sql`insert into sign_in_failures (tenant, login, address, at)
  values (${tenant}, 'x', 'x', now())`

test('where the beginning fails nothing is written, since no statement may run past the barriers', async () => {
  const nobody = { ...scope, role: 'unknown' as never }
  const both = db.write(nobody, (tx) =>
    Promise.allSettled([FAILURE.execute(tx.db), FAILURE.execute(tx.db)]).then((all) => {
      assert.deepEqual(
        all.map(({ status }) => status),
        ['rejected', 'rejected'],
      )
      throw new Error('refused')
    }),
  )

  await assert.rejects(both, /refused/)
  assert.equal(await known(), 0)
})

test('the first statement already has role and tenant, and cannot write where only reading was asked', async () => {
  const ask = sql<{ role: string; tenant: string }>`
    select current_user as role, asking_tenant() as tenant`
  const { rows } = await db.read(scope, (tx) => ask.execute(tx.db))

  assert.deepEqual(rows, [{ role: 'thidua_app', tenant }])
  await assert.rejects(
    db.read(scope, (tx) => FAILURE.execute(tx.db)),
    /read-only/,
  )
})

test('role and tenant are gone with the transaction, also when nobody waited for its end', async () => {
  const looks = Array.from({ length: 30 }, () =>
    db.read(scope, (tx) => sql`select 1 as one`.execute(tx.db)),
  )
  await Promise.all(looks)
  const { rows } = await db.pool.query(`select current_user <> 'thidua_app' as own,
    coalesce(current_setting('thidua.tenant', true), '') as tenant`)

  assert.deepEqual(rows, [{ own: true, tenant: '' }])
})
