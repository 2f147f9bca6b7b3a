/**
 * A backup as an administrator makes it, with the commands themselves: a campaign loaded, backed
 * up, restored on another machine, and the same there; killed midway it leaves nothing half made.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { HOME } from '#campaign'

const ID = 'an-bien-cchc-2020'
const scratch = mkdtempSync(join(tmpdir(), 'thidua-lenh-'))
after(() => rmSync(scratch, { recursive: true }))
// Under root the server runs as a user who must be able to enter.
chmodSync(scratch, 0o755)
const FILE = join(scratch, 'co-quan.sao-luu')

type Run = Readonly<{ code: number | null; said: string }>

function start(store: string, words: readonly string[]): ChildProcess {
  const env = { ...process.env, THIDUA_DATA: join(scratch, store), DATABASE_URL: '' }
  return spawn(process.execPath, [join(HOME, 'bin/thidua.mjs'), ...words], { env })
}

/** A command of the program in the office of a store, to its end. */
async function thidua(store: string, ...words: readonly string[]): Promise<Run> {
  const child = start(store, words)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece))
  const [code] = await once(child, 'close')
  return { code, said }
}

function recordsIn(folder: string): ReadonlyMap<string, string> {
  const at = join(scratch, folder, 'records')
  return new Map(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]))
}

test('what one machine backed up, another restores: campaign, audit chain and all', async () => {
  const loaded = await thidua('kho-1', 'load', join(HOME, 'campaigns', ID))
  const backed = await thidua('kho-1', 'backup', FILE)
  const restored = await thidua('kho-2', 'restore', FILE)
  const audited = await thidua('kho-2', 'audit', '--full')
  await thidua('kho-1', 'export', ID, join(scratch, 'truoc'))
  await thidua('kho-2', 'export', ID, join(scratch, 'sau'))

  assert.equal(loaded.code, 0, loaded.said)
  assert.equal(backed.code, 0, backed.said)
  assert.equal(restored.code, 0, restored.said)
  assert.match(audited.said, /Chuỗi niêm phong nguyên vẹn/)
  assert.deepEqual(recordsIn('sau'), recordsIn('truoc'))
})

test('a store that holds something is not restored over', async () => {
  const again = await thidua('kho-2', 'restore', FILE)

  assert.equal(again.code, 2, again.said)
})

test('a backup killed midway leaves no file that looks like one', async () => {
  const file = join(scratch, 'dut.sao-luu')
  const child = start('kho-1', ['backup', file])
  await pause(900)
  child.kill('SIGKILL')
  await once(child, 'close')
  const whole = existsSync(file) && (await thidua('kho-3', 'restore', file)).code === 0

  assert.ok(whole || !existsSync(file), 'what stands under the name is a whole backup')
  assert.equal((await thidua('kho-1', 'audit')).code, 0, 'the store goes on')
})
