/** A living office is backed up into one file; from it another store gives the same roots. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { outFiles, rootOf } from '#campaign'
import { civil, ok } from '#kernel'
import { act, SYSTEM, type World } from '#office'
import { verifyChain } from '#oversight'
import { fileStore } from '#platform/files'
import { freshDatabase, sealAll, testWorld, worldOver } from '#testing'
import { restoreFrom } from './backup.ts'
import { writeBackup } from './backup-file.ts'

const ID = 'an-bien-cchc-2020'
const scratch = mkdtempSync(join(tmpdir(), 'thidua-luu-'))
after(() => rmSync(scratch, { recursive: true }))

const world = { ...(await testWorld('2026-11-26', [ID])), files: fileStore(join(scratch, 'tep')) }
const FILE = join(scratch, 'co-quan.sao-luu')
const kept = await world.files.keep(Readable.from([Buffer.from('%PDF-1.4\n1 0 obj\n')]))
await sealAll(world)

/** One more thing done, as somebody does while the backup runs. */
async function doSomething(number: number): Promise<void> {
  const deed = { action: 'system', subject: `việc ${number}`, resource: { path: 't' } } as const
  const done = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    tx.changes.push({ campaign: ID, table: 'papers', key: `${number}` })
    return ok(undefined)
  })
  assert.ok(done.ok)
}

async function emptyOffice(name: string): Promise<World> {
  return {
    ...worldOver(await freshDatabase(), '2026-11-26'),
    files: fileStore(join(scratch, name)),
  }
}

async function rootIn(office: World): Promise<string> {
  const live = await office.live.campaign(ID)
  const computed = live?.computed(civil('2020-12-31'))
  assert.ok(live?.loaded.ok && computed?.ok)
  return rootOf(outFiles(computed.value.view, live.loaded.value.files))
}

const chainOf = ({ db, tenant }: World) =>
  db.read({ tenant, role: 'engine', paths: [] }, verifyChain)

const [contents] = await Promise.all([
  writeBackup(world, FILE),
  ...[1, 2, 3, 4, 5].map((number) => doSomething(number)),
])

test('what was backed up while people worked gives the same root elsewhere', async () => {
  const other = await emptyOffice('tep-2')
  const rows = await restoreFrom(other, FILE)
  const chain = await chainOf(other)

  assert.ok(typeof rows === 'number' && rows > 500, String(rows))
  assert.equal(await rootIn(other), await rootIn(world))
  assert.equal(chain.broken, undefined)
  assert.equal(chain.last.hash, (await chainOf(world)).last.hash)
  assert.equal(contents, 1)
  assert.ok(kept.ok && other.files.open(kept.value.hash), 'the evidence came along')
})

test('the restored office goes on: acts are sealed after those that came', async () => {
  const other = await emptyOffice('tep-3')
  await restoreFrom(other, FILE)
  const before = (await chainOf(other)).last.position
  const deed = { action: 'system', subject: 'sau đó', resource: { path: 't' } } as const
  const done = await act(other, { actor: SYSTEM, deed }, async (tx) => {
    tx.changes.push({ campaign: ID, table: 'papers', key: 'sau' })
    return ok(undefined)
  })
  await sealAll(other)
  const now = await chainOf(other)

  assert.ok(done.ok)
  assert.ok(now.last.position > before)
  assert.deepEqual([now.broken, now.unsealed], [undefined, 0])
})

test('a store in use, a cut, a foreign and a forged file are refused, and nothing is kept', async () => {
  const text = gunzipSync(readFileSync(FILE)).toString('utf8')
  const refusalOf = async (content: Buffer) => {
    const other = await emptyOffice('tep-4')
    writeFileSync(join(scratch, 'hong'), content)
    const refused = await restoreFrom(other, join(scratch, 'hong'))
    const { rows } = await other.db.pool.query('select count(*)::int as left from acts')
    return [refused, rows[0].left]
  }
  const lines = text.trimEnd().split('\n')
  const cut = gzipSync(lines.slice(0, -1).join('\n'))
  const newer = gzipSync(text.replace('0001-foundation.sql', '9001-foundation.sql'))
  const older = gzipSync(text.replace(/,?"0150-audit.sql":"[0-9a-f]+"/, ''))
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n').toString('base64')
  const changed = Buffer.from('%PDF-1.4\n2 0 obj\n').toString('base64')
  const evidence = gzipSync(text.replace(bytes, changed))
  const forged = gzipSync(text.replace(/load an-bien/g, 'load dai-tu'))

  assert.equal(await restoreFrom(world, FILE), 'not-empty')
  assert.deepEqual(await refusalOf(cut), ['cut-short', 0])
  assert.deepEqual(await refusalOf(readFileSync(FILE).subarray(0, 9_000)), ['cut-short', 0])
  assert.deepEqual(await refusalOf(Buffer.from('không phải')), ['not-a-backup', 0])
  assert.deepEqual(await refusalOf(newer), ['newer', 0])
  assert.deepEqual(await refusalOf(older), ['older', 0], 'later migrations would pass it by')
  assert.deepEqual(await refusalOf(evidence), ['cut-short', 0], 'evidence that was changed')
  assert.deepEqual(await refusalOf(forged), ['broken-chain', 0])
})
