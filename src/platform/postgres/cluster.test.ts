import assert from 'node:assert/strict'
import { chownSync, existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { refusalOf, scratch, start, testUnderRoot } from './scratch.test.ts'

const DEAD = 4_194_305

test('what a killed start left half made is cleared away, and the store made anew', async () => {
  const { data } = scratch()
  const unfinished = join(data, `.dang-tao-${DEAD}-x`)
  mkdirSync(join(unfinished, 'store', 'global'), { recursive: true })
  writeFileSync(join(unfinished, 'store', 'PG_VERSION'), '18\n')
  const { how, release } = await start({ data, fsync: false })
  assert.equal(how, 'made')
  assert.equal(existsSync(unfinished), false)
  await release()
})

test('a store that another program is making right now is left to it', async () => {
  const { data } = scratch()
  const theirs = join(data, `.dang-tao-${process.ppid}-x`)
  mkdirSync(theirs, { recursive: true })
  const { release } = await start({ data, fsync: false })
  assert.equal(existsSync(theirs), true)
  await release()
})

test('an empty folder in the place of the store is taken, such as a new volume', async () => {
  const { data } = scratch()
  mkdirSync(join(data, 'postgres-18'), { recursive: true })
  const { how, release } = await start({ data, fsync: false })
  assert.equal(how, 'made')
  await release()
})

test("another major version's store is refused untouched, with the way to move", async () => {
  const { data } = scratch()
  mkdirSync(join(data, 'postgres-17'), { recursive: true })
  const says = await refusalOf({ data })
  assert.match(says, /có kho dữ liệu postgres-17.*dùng postgres-18.*Cách chuyển: .*backup.*restore/)
  assert.equal(existsSync(join(data, 'postgres-18')), false)
})

test('a damaged store is refused, never replaced: what is left of it may be rescued', async () => {
  const { data } = scratch()
  mkdirSync(join(data, 'postgres-18', 'base'), { recursive: true })
  assert.match(await refusalOf({ data }), /thiếu global\/pg_control.*nạp bản sao lưu/)
  assert.deepEqual(readdirSync(join(data, 'postgres-18')), ['base'])
})

test('a server that cannot start says why and where its log is', async () => {
  const { data } = scratch()
  const { data: store, release } = await start({ data, fsync: false })
  await release()
  truncateSync(join(store, 'global', 'pg_control'), 100)
  const says = await refusalOf({ data })
  assert.match(says, /không khởi động được: .*pg_control.*Cách sửa: xem .*postgres\.log/)
})

testUnderRoot('a store that was given to root is refused with the two users', async () => {
  const { data } = scratch()
  const { data: store, release } = await start({ data, fsync: false })
  await release()
  chownSync(store, 0, 0)
  assert.match(await refusalOf({ data }), /thuộc về người dùng root.*giao lại thư mục cho/)
})
