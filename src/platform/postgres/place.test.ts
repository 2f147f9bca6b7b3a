import assert from 'node:assert/strict'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRoot } from './owner.ts'
import { SIGNPOST } from './place.ts'
import { ask, refusalOf, scratch, start } from './scratch.test.ts'

/** Only root starts a server as another user, who may then be kept out of a folder. */
const rootOnly = { skip: !isRoot() && 'only root runs the server as another user' }

test('under root the server runs as an unprivileged user, and the data lie where they should', {
  ...rootOnly,
}, async () => {
  const { data } = scratch()
  const { data: store, release } = await start({ data })
  assert.equal(store, join(data, 'postgres-18'))
  const pid = readFileSync(join(store, 'postmaster.pid'), 'utf8').split('\n')[0]
  const [, uid] = /^Uid:\t(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  assert.notEqual(uid, '0')
  await release()
})

test('data below a closed home folder go to a folder of the system, and a signpost tells where', {
  ...rootOnly,
}, async () => {
  const { folder, data, system } = scratch()
  chmodSync(folder, 0o700)
  const elsewhere = { data, system: join(scratch().folder, 'system') }
  const first = await start(elsewhere)
  assert.ok(first.data.startsWith(elsewhere.system))
  assert.equal(existsSync(system), false)
  await ask(first.connection, 'create table scores as select 1 as n')
  await first.release()
  const told = readFileSync(join(data, SIGNPOST), 'utf8').trim()
  assert.equal(join(told, 'postgres-18'), first.data)

  const moved = join(folder, 'renamed')
  renameSync(data, moved)
  const second = await start({ ...elsewhere, data: moved })
  assert.deepEqual(await ask(second.connection, 'table scores'), [{ n: 1 }])
  await second.release()
})

test('a store whose folder was closed later is never passed over for an empty one', {
  ...rootOnly,
}, async () => {
  const { folder, data, system } = scratch()
  await (await start({ data, fsync: false })).release()
  chmodSync(folder, 0o700)
  assert.match(await refusalOf({ data, system }), /không vào được.*chmod o\+x.*Chưa thay đổi gì/)
  assert.equal(existsSync(system), false)
})

test('a file in the place of the data folder is refused with its path', async () => {
  const { data } = scratch()
  writeFileSync(data, '')
  const says = await refusalOf({ data })
  assert.ok(says.includes(data))
  assert.match(says, /trên đường dẫn có một tệp.*Cách sửa/)
})

test('a socket folder of another user is not trusted', { ...rootOnly }, async () => {
  const { data } = scratch()
  mkdirSync(data)
  mkdirSync(join(data, 'socket'))
  chownSync(join(data, 'socket'), 12_345, 12_345)
  assert.match(await refusalOf({ data }), /socket thuộc về người dùng uid 12345.*Cách sửa/)
})
