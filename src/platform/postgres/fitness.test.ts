import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitness, type ServerFacts, unfitness } from './fitness.ts'
import { sayUnfit } from './refusal.vi.ts'
import { scratch, start } from './scratch.test.ts'

const FIT: ServerFacts = { version: 15, fsync: 'on', encoding: 'UTF8' }

test('PostgreSQL 15 with every commit on disk and all letters is fit, 14 is not', () => {
  assert.equal(fitness(FIT), undefined)
  assert.equal(fitness({ ...FIT, version: 18 }), undefined)
  assert.equal(fitness({ ...FIT, version: 14 }), 'too-old')
})

test('a server without fsync may hold tests, never records', () => {
  assert.equal(fitness({ ...FIT, fsync: 'off' }), 'fsync-off')
  assert.equal(fitness({ ...FIT, fsync: 'off' }, true), undefined)
  assert.match(sayUnfit('fsync-off'), /mất điện là mất hồ sơ/)
})

test('a database that cannot hold Vietnamese letters is not fit', () => {
  assert.equal(fitness({ ...FIT, encoding: 'LATIN1' }), 'not-utf8')
  assert.match(sayUnfit('not-utf8'), /encoding UTF8/)
})

test('a real server is asked for these facts', async () => {
  const { connection, release } = await start({ ...scratch(), fsync: false })
  assert.equal(await unfitness(connection), 'fsync-off')
  assert.equal(await unfitness(connection, true), undefined)
  await release()
})
