import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ask, isServed, killed, killServer, runUser, scratch, start } from './scratch.test.ts'

test('an empty folder gets a store, which the next start finds with all that is in it', async () => {
  const { data } = scratch()
  const first = await start({ data })
  assert.equal(first.how, 'made')
  await ask(first.connection, 'create table scores as select 97.96 as points')
  await first.release()
  assert.equal(isServed(first.data), false)
  const second = await start({ data })
  assert.equal(second.how, 'started')
  assert.deepEqual(await ask(second.connection, 'select points from scores'), [{ points: '97.96' }])
  await second.release()
})

test('the store is kept so that no upgrade of a system and no failing disk spoils it unseen', async () => {
  const { data } = scratch()
  const { connection, release } = await start({ data })
  const [settings] = await ask(
    connection,
    `select current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
      current_setting('server_encoding') as encoding, current_user as user,
      datlocprovider as provider, datlocale as locale, 'Đ' = upper('đ') as vietnamese
      from pg_database where datname = current_database()`,
  )
  assert.deepEqual(settings, {
    checksums: 'on',
    fsync: 'on',
    encoding: 'UTF8',
    user: 'thidua',
    provider: 'b',
    locale: 'C.UTF-8',
    vietnamese: true,
  })
  await release()
})

test('the server cannot be reached from the network, and by no other user of the machine', async () => {
  const { data } = scratch()
  const { connection, release } = await start({ data })
  const [asked] = await ask(connection, `select current_setting('listen_addresses') as listens`)
  assert.deepEqual(asked, { listens: '' })
  assert.equal(statSync(connection.host).mode & 0o077, 0)
  const rules = await ask(
    connection,
    `select auth_method from pg_hba_file_rules where type = 'host' group by 1`,
  )
  assert.deepEqual(rules, [{ auth_method: 'reject' }])
  await release()
})

test('a data folder so deep that no socket fits into it gets its socket elsewhere', async () => {
  const { folder } = scratch()
  const data = join(folder, 'data', 'phong-trao-thi-dua-cai-cach-hanh-chinh'.repeat(3))
  const { connection, release } = await start({ data })
  assert.ok(Buffer.byteLength(`${connection.host}/.s.PGSQL.5432`) < 100)
  assert.equal(statSync(connection.host).mode & 0o077, 0)
  const other = await start({ data })
  assert.equal(other.how, 'joined')
  await other.release()
  await release()
  rmSync(connection.host, { recursive: true })
})

test('two programs share one server, and the last of them stops it', async () => {
  const { data } = scratch()
  const one = await start({ data })
  const other = runUser(data)
  assert.equal(await other.line(), 'joined')
  await one.release()
  assert.equal(isServed(one.data), true, 'the other still uses it')
  other.child.stdin?.end()
  await once(other.child, 'exit')
  assert.equal(isServed(one.data), false)
})

test('programs that start and stop at once never cut each other off', async () => {
  const { data } = scratch()
  await (await start({ data, fsync: false })).release()
  const rounds = Array.from({ length: 4 }, async (_, turn) => {
    await pause(turn * 20)
    for (let round = 0; round < 3; round += 1) {
      const { connection, release } = await start({ data, fsync: false })
      assert.deepEqual(await ask(connection, 'select 1 as one'), [{ one: 1 }])
      await release()
    }
  })
  await Promise.all(rounds)
  assert.equal(isServed(join(data, 'postgres-18')), false)
  assert.deepEqual(readdirSync(data).sort(), ['postgres-18', 'postgres.log', 'socket'])
})

test('programs that start at once on an empty folder make one store and share it', async () => {
  const { data } = scratch()
  const both = await Promise.all([start({ data, fsync: false }), start({ data, fsync: false })])
  const [one, other] = both
  await ask(one.connection, 'create table scores as select 1 as n')
  assert.deepEqual(await ask(other.connection, 'table scores'), [{ n: 1 }])
  await Promise.all(both.map(({ release }) => release()))
  assert.equal(isServed(one.data), false)
})

test('a server whose program was killed is taken over, and stopped by whoever took it', async () => {
  const { data } = scratch()
  const program = runUser(data)
  assert.equal(await program.line(), 'made')
  await killed(program.child)
  const store = join(data, 'postgres-18')
  assert.equal(isServed(store), true, 'the orphan lives')
  const heir = await start({ data })
  assert.equal(heir.how, 'joined')
  await heir.release()
  assert.equal(isServed(store), false)
})

test('a server that is killed while it is used comes back by itself, at the same place', async () => {
  const { data } = scratch()
  const { connection, release, data: store } = await start({ data })
  await ask(connection, 'create table scores as select 1 as n')
  assert.equal(await killServer(store), true)
  assert.deepEqual(await asSoonAsItAnswers(() => ask(connection, 'table scores')), [{ n: 1 }])
  await pause(200)
  await release()
  assert.equal(isServed(store), false)
  assert.equal(existsSync(join(store, 'postmaster.pid')), false, 'it ended in good order')
})

async function asSoonAsItAnswers<T>(question: () => Promise<T>, tries = 500): Promise<T> {
  try {
    return await question()
  } catch (fault) {
    if (tries === 0) throw fault
    await pause(20)
    return asSoonAsItAnswers(question, tries - 1)
  }
}
