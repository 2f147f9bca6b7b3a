import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { isRoot, userFor } from './owner.ts'
import { clearStaleLock, lockFile } from './postmaster.ts'
import { ask, scratch, start } from './scratch.test.ts'

/** A parent that never buries its child: it prints the child's number, then its own. */
const CARELESS = 'sleep 0 & echo $!; echo $$; exec sleep 600'
const careless = spawn('sh', ['-c', CARELESS], { ...serverUser() })
after(() => careless.kill('SIGKILL'))
const [zombie = 0, stranger = 0] = await numbersOf(2)

/** PostgreSQL believes the lock of any process of its own user. */
function serverUser() {
  return (isRoot() && userFor(scratch().folder)) || {}
}

async function numbersOf(count: number): Promise<readonly number[]> {
  let text = ''
  while (text.split('\n').length <= count) {
    const [piece] = await once(careless.stdout, 'data')
    text += piece
  }
  while (!/^State:\tZ/m.test(readFileSync(`/proc/${Number(text.split('\n')[0])}/status`, 'utf8')))
    await pause(10)
  return text.trim().split('\n').map(Number)
}

const LOCKS: Readonly<Record<string, (lock: string) => string>> = {
  'a killed server that nobody has buried': (lock) => lock.replace(/^\d+/, String(zombie)),
  'a stranger who got its number after a restart': (lock) => lock.replace(/^\d+/, String(stranger)),
  'a server killed before it could write': () => '',
}

for (const [whose, text] of Object.entries(LOCKS))
  test(`the lock of ${whose} keeps nobody out`, async () => {
    const { data } = scratch()
    const first = await start({ data, fsync: false })
    const lock = readFileSync(lockFile(first.data), 'utf8')
    await first.release()
    writeFileSync(lockFile(first.data), text(lock))
    const second = await start({ data, fsync: false })
    assert.equal(second.how, 'started')
    await second.release()
  })

test('the lock of a living server is never removed', async () => {
  const { data } = scratch()
  const { connection, data: store, release } = await start({ data, fsync: false })
  assert.equal(clearStaleLock(store, connection.host), false)
  assert.deepEqual(await ask(connection, 'select 1 as one'), [{ one: 1 }])
  await release()
})

test('a copied data folder gets a server of its own, though it brings the lock of the first', async () => {
  const { folder, data } = scratch()
  const first = await start({ data, fsync: false })
  await ask(first.connection, 'create table scores as select 1 as n')
  await ask(first.connection, 'checkpoint')
  const copied = { data: join(folder, 'copy'), fsync: false }
  assert.equal(spawnSync('cp', ['-a', data, copied.data]).status, 0)
  const second = await start(copied)
  await ask(second.connection, 'insert into scores values (2)')
  assert.deepEqual(await ask(first.connection, 'table scores'), [{ n: 1 }])
  await second.release()
  await first.release()
})
