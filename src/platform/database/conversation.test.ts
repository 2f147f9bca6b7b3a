/** The beginning of a transaction goes with its first statement, and holds for all that follow. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld } from '#testing'
import { question, saying, together } from './question.ts'
import type { Scope } from './transaction.ts'

const { db, tenant } = await testWorld('2026-11-27')
const scope: Scope = { tenant, role: 'app', paths: ['t'] }

async function known(): Promise<number> {
  const { rows } = await db.pool.query("select 1 from sign_in_failures where login = 'x'")
  return rows.length
}

async function forget(): Promise<void> {
  await db.pool.query("delete from sign_in_failures where login = 'x'")
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

const ONE = question(sql<{ one: number }>`select 1 as one`, ([row]) => row?.one)
const NAMES = question(sql<{ name: string }>`select unnest(array['a', 'b']) as name`, (rows) =>
  rows.map(({ name }) => name),
)

test('several questions in one message are each answered in their own place', async () => {
  const nothing = question(sql`select 1 where false`, (rows) => rows.length)
  const silent = question(FAILURE, (rows) => rows.length)
  const asked = [NAMES, nothing, silent, ONE] as const
  const given = await db.write(scope, (tx) => together(tx, asked))
  const more = await db.write(scope, async (tx) => [
    await together(tx, [ONE]),
    await together(tx, [NAMES, ONE]),
  ])

  assert.deepEqual(given, [['a', 'b'], 0, 0, 1])
  assert.deepEqual(more, [[1], [['a', 'b'], 1]])
  assert.equal(await known(), 1)
  await forget()
})

test('where one of a message fails nothing of it stands, nor what comes after, though the fault is caught', async () => {
  const wrong = question(sql`select 1 / 0`, () => undefined)
  const silent = question(FAILURE, () => undefined)
  const after: PromiseSettledResult<unknown>[] = []
  const done = db.write(scope, async (tx) => {
    after.push(...(await Promise.allSettled([together(tx, [silent, wrong, silent])])))
    after.push(...(await Promise.allSettled([FAILURE.execute(tx.db)])))
  })

  await assert.rejects(done, /division by zero/)
  assert.deepEqual(
    after.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.equal(await known(), 0)
  assert.deepEqual(await db.glance(scope, [ONE]), [1])
})

test('what goes along with the commit stands with the rest, or undoes it', async () => {
  await db.write(scope, async (tx) => tx.sayAtEnd(saying(FAILURE)))
  assert.equal(await known(), 1)

  const undone = db.write(scope, async (tx) => {
    await FAILURE.execute(tx.db)
    tx.sayAtEnd(saying(sql`select 1 / 0`))
  })
  await assert.rejects(undone, /division by zero/)
  assert.equal(await known(), 1)

  const refused = db.write(scope, async (tx) => {
    tx.sayAtEnd(saying(FAILURE))
    throw new Error('refused')
  })
  await assert.rejects(refused, /refused/)
  assert.equal(await known(), 1)
  await forget()
})

test('a glance has role and tenant, sees one moment, writes nothing, and leaves nothing behind', async () => {
  const who = question(
    sql<{ role: string; tenant: string }>`
      select current_user as role, asking_tenant() as tenant`,
    ([row]) => row,
  )
  const written = question(FAILURE, () => undefined)

  assert.deepEqual(await db.glance(scope, [who, ONE]), [{ role: 'thidua_app', tenant }, 1])
  await assert.rejects(db.glance(scope, [ONE, written]), /read-only/)
  await assert.rejects(db.glance({ ...scope, role: 'unknown' as never }, [ONE]), /unknown/)
  const { rows } = await db.pool.query("select current_user <> 'thidua_app' as own")
  assert.deepEqual(rows, [{ own: true }])
})

test('nothing is said once the transaction is over', async () => {
  const silent = await db.write(scope, async (tx) => tx)
  const spoken = await db.write(scope, async (tx) => {
    await together(tx, [ONE])
    return tx
  })

  for (const tx of [silent, spoken]) {
    await assert.rejects(FAILURE.execute(tx.db), /the transaction is over/)
  }
  assert.equal(await known(), 0)
})
