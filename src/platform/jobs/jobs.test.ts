/** The queue in a real database, worked off by several processes at once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '#testing'
import { enqueue, type Handlers, jobsDone, type WorkPlace, workOff } from './index.ts'

const db = await freshDatabase()
const scope = { tenant: 'mac-dinh', role: 'app', paths: [] } as const
const NOW = Date.parse('2020-07-24T01:00:00Z')
const MINUTE = 60_000

const place = (handlers: Handlers, now = NOW): WorkPlace => ({
  ...{ db, scope, handlers, now: () => now, say: () => undefined },
})
const add = (names: readonly string[], kind: string, dueAt = NOW) =>
  db.write(scope, (tx) =>
    enqueue(
      tx,
      names.map((job) => ({ job, kind, about: { job }, dueAt })),
    ),
  )
const done = (kind: string) => db.read(scope, (tx) => jobsDone(tx, kind))

test('four workers at once do each of forty jobs exactly once', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `many ${at}`)
  await add(names, 'many')
  const did: unknown[] = []
  const many = async (about: unknown) => {
    did.push(about)
    await new Promise((go) => setTimeout(go, 2))
  }
  const taken = await Promise.all([1, 2, 3, 4].map(() => workOff(place({ many }))))

  assert.equal(did.length, 40)
  assert.equal(new Set(did.map((about) => JSON.stringify(about))).size, 40)
  assert.equal(
    taken.reduce((sum, count) => sum + count, 0),
    40,
  )
})

test('a job of a name that is there is not added again, done or not', async () => {
  await add(['same'], 'same')
  await add(['same'], 'same')
  let times = 0
  const same = async () => {
    times += 1
  }
  await workOff(place({ same }))
  await add(['same'], 'same')
  await workOff(place({ same }))

  assert.equal(times, 1)
})

test('a job is not done before it is due', async () => {
  await add(['later'], 'later', NOW + MINUTE)
  const later = async () => undefined

  assert.equal(await workOff(place({ later })), 0)
  assert.equal(await workOff(place({ later }, NOW + MINUTE)), 1)
})

test('a job that fails leaves nothing written, and is done when its time comes again', async () => {
  await add(['failing'], 'failing')
  let tries = 0
  const failing: Handlers['failing'] = async (_about, tx) => {
    tries += 1
    await sql`insert into jobs (tenant, job, kind, about, due_at)
      values ('mac-dinh', ${`half ${tries}`}, 'half', '{}', now())`.execute(tx.db)
    if (tries === 1) throw new Error('the server is away')
  }
  const half = async () => undefined
  await workOff(place({ failing, half }))
  assert.deepEqual([tries, await done('failing')], [1, []])
  await workOff(place({ failing, half }, NOW + 2 * MINUTE))

  assert.deepEqual([tries, await done('failing')], [2, ['failing']])
  const { rows } = await db.read(scope, (tx) =>
    sql<{ job: string }>`select job from jobs where kind = 'half'`.execute(tx.db),
  )
  assert.deepEqual(rows, [{ job: 'half 2' }])
})

test('a worker that dies in the middle gives the job back', async () => {
  await add(['dying'], 'dying')
  const dead = db.write(scope, async (tx) => {
    await sql`select job from jobs where job = 'dying' for update`.execute(tx.db)
    throw new Error('killed')
  })
  await assert.rejects(dead)
  await workOff(place({ dying: async () => undefined }))

  assert.deepEqual(await done('dying'), ['dying'])
})
