/** What an office keeps beside the records comes out with the campaign and goes in again, whole. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { exportFolder, loadFolder, SYSTEM } from '#office/folders'
import type { RecordTable } from '#platform/database'
import { fileStore } from '#platform/files'
import { freshDatabase, testWorld, worldOver } from '#testing'
import { keepOfficeRows, officeTables } from './office-tables.store.ts'

const ID = 'khoi-ky-cchc-2022'
const scratch = mkdtempSync(join(tmpdir(), 'thidua-xuat-'))
after(() => rmSync(scratch, { recursive: true }))

const world = { ...(await testWorld('2022-07-01', [ID])), files: fileStore(join(scratch, 'tep')) }
const other = {
  ...worldOver(await freshDatabase(), '2022-07-01'),
  files: fileStore(join(scratch, 't2')),
}

const CLAIMS = ['5', '2022-06-30', 'có', 'minh-chung', 'Ghi chú, "đủ"\nhai dòng']

/** A row that the table takes: of each cell the first of the examples that its schema reads. */
function rowFor({ row }: RecordTable, given: Readonly<Record<string, string>>) {
  const cells = Object.entries(row.shape).map(([name, cell]) => {
    const found = [given[name] ?? '', ...CLAIMS.toReversed()].find((text) => reads(cell, text))
    return [name, found ?? ''] as const
  })
  return row.parse(Object.fromEntries(cells))
}

function reads(cell: unknown, text: string): boolean {
  const schema = cell as Readonly<{ safeParse(text: string): Readonly<{ success: boolean }> }>
  return text !== '' && schema.safeParse(text).success
}

async function fillEveryTable(): Promise<number> {
  const kept = await world.files.keep(Readable.from([Buffer.from('%PDF-1.4\n1 0 obj\n')]))
  assert.ok(kept.ok)
  const scope = { tenant: world.tenant, role: 'app', paths: ['t'] } as const
  return world.db.write(scope, async (tx) => {
    const tables = await officeTables(tx)
    for (const table of tables) {
      const row = { ...rowFor(table, { hash: kept.value.hash, state: 'open' }), scope: 't.khac' }
      await keepOfficeRows(tx, table, { campaign: ID, rows: [row] })
    }
    return tables.length
  })
}

function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return new Map(
    files.sort().map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  )
}

const first = join(scratch, 'lan-1')
const tables = await fillEveryTable()
await world.db.pool.query("update campaigns set state = 'closed'")
const exported = await exportFolder(worldSeen(), { campaign: ID, folder: first, actor: SYSTEM })

/** As a process sees it that did not write: its own live books. */
function worldSeen() {
  return { ...worldOver(world.db, '2022-07-01'), files: world.files }
}

test('every table of records that the office has leaves with the campaign', () => {
  assert.ok(exported.ok)
  const books = readdirSync(join(first, 'office'))

  assert.ok(tables >= 20)
  assert.equal(books.length, tables + 1, 'one file a table, and the state of the campaign')
  assert.equal(readdirSync(join(first, 'evidence')).length, 1)
})

test('loaded elsewhere and exported again, not a byte is lost', async () => {
  const loaded = await loadFolder(other, first)
  assert.ok(loaded.ok, JSON.stringify(loaded))
  const second = join(scratch, 'lan-2')
  const again = await exportFolder(other, { campaign: ID, folder: second, actor: SYSTEM })

  assert.ok(again.ok)
  assert.deepEqual(contents(second), contents(first))
  assert.equal((await other.live.campaign(ID))?.state.state, 'closed')
})

test('a book that is none, a bad cell and forged evidence are each refused with their file', async () => {
  const empty = worldOver(await freshDatabase(), '2022-07-01')
  const spoilt = async (name: string, text: string) => {
    const folder = join(scratch, name.replaceAll('/', '-'))
    const source = contents(first)
    for (const [path, content] of [...source, [`/${name}`, text] as const]) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const loaded = await loadFolder({ ...empty, files: world.files }, folder)
    return loaded.ok ? 'loaded' : loaded.refusal.map(({ file }) => file).join(' ')
  }

  assert.equal(await spoilt('office/sitting.csv', 'a\n1\n'), 'office/sitting.csv')
  assert.equal(
    await spoilt('office/milestones.csv', 'step,on,by\nx,hôm qua,y\n'),
    'office/milestones.csv',
  )
  assert.equal(
    await spoilt(`evidence/${'0'.repeat(64)}`, '%PDF-1.4\n'),
    `evidence/${'0'.repeat(64)}`,
  )
})

test('taking a campaign out stands in the audit, with the hash of what was taken', async () => {
  const { rows } = await world.db.pool.query("select * from acts where verb = 'export.take'")

  assert.equal(rows[0].subject, `folder ${ID}`)
  assert.match(rows[0].changes[0].after.hash, /^[0-9a-f]{64}$/)
})
