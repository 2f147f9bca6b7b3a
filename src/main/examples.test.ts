/** The examples come into whatever is there already, once. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testWorld } from '#testing'
import { EXAMPLES, loadExamples } from './examples.ts'

const data = mkdtempSync(join(tmpdir(), 'thidua-vi-du-'))
after(() => rmSync(data, { recursive: true }))

async function count(what: string): Promise<number> {
  const { rows } = await world.db.pool.query(`select count(*)::integer as number from ${what}`)
  return rows[0].number
}

// As after `thidua load` into an empty store, before the first start.
const world = { ...(await testWorld('2026-11-26', ['an-bien-cchc-2020'])), data }

test('a campaign loaded before the first start does not keep the accounts away', async () => {
  const password = await loadExamples(world)
  const campaigns = await world.live.campaigns()

  assert.deepEqual(campaigns.map(({ id }) => id).toSorted(), EXAMPLES.toSorted())
  assert.ok((await count('accounts')) > 15)
  assert.match(password, /^(\w{4}-){3}\w{4}$/)
})

test('the next start adds nothing, and an account shut stays shut', async () => {
  await world.db.pool.query(`update accounts set disabled = true where account = 'quan-tri'`)
  const before = [await count('accounts'), await count('duties'), await count('acts')]
  await loadExamples(world)

  assert.deepEqual([await count('accounts'), await count('duties'), await count('acts')], before)
  assert.equal(await count('accounts where disabled'), 1)
})
