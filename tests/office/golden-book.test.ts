/**
 * The register of awards in a running office: certificates get numbers as they are made, in order
 * and for good; a revocation keeps its line, another campaign of the office goes on counting.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { enterInBook, goldenLines, lastNumber } from '#decision/store'
import { civil, ok } from '#kernel'
import { act, loadFolder, SYSTEM } from '#office'
import { exportFolder } from '#office/folders'
import { formOf, testOffice, testWorld, type Visitor } from '#testing'

const CAMPAIGN = 'an-bien-cchc-2020'
const world = await testWorld('2020-12-31', [CAMPAIGN])
rmSync(join(world.data, 'giay-khen'), { recursive: true, force: true })
const office = await testOffice(world)
const standing = await office.as('an-bien-thuong-truc')
const HERE = `/phong-trao/${CAMPAIGN}/giay-khen`
const FIRST = 'so-ubnd-huyen-an-bien'
const VOLUME = 'quyen-ubnd-huyen-an-bien'
const STYLE = { kho: 'A4', ma: 'none' }
const engine = { tenant: world.tenant, role: 'engine', paths: [] } as const

const lines = () => world.db.read(engine, (tx) => goldenLines(tx, CAMPAIGN))

async function ended(visitor: Visitor, path: string): Promise<string> {
  for (;;) {
    const { text } = await visitor.get(path)
    if (!text.includes('Đang lập')) return text
    await wait(100)
  }
}

test('a first number is asked for and never guessed', async () => {
  const page = await standing.get(HERE)

  assert.match(page.text, /Vào sổ vàng của UBND huyện An Biên: 5 trường hợp chưa có số/)
  assert.equal(formOf(page)[FIRST], '')
})

test('without a number certificates are made, and nothing is entered', async () => {
  const started = await standing.post(HERE, STYLE)
  assert.match(await ended(standing, started.location), /Xong: làm mới 6 tệp/)
  assert.deepEqual(await lines(), [])
})

test('a volume without a number, and one that is too long, are told and kept as typed', async () => {
  const lacking = await standing.post(HERE, { ...STYLE, [VOLUME]: '2020' })
  const long = await standing.post(HERE, { ...STYLE, [FIRST]: '1', [VOLUME]: 'x'.repeat(21) })

  assert.equal(lacking.status, 422)
  assert.match(lacking.text, /Hãy ghi số bắt đầu trong quyển này/)
  assert.equal(formOf(lacking)[VOLUME], '2020')
  assert.match(long.text, /Tên quyển quá dài/)
  assert.deepEqual(await lines(), [])
})

test('numbers follow the order of the lists, and stand on the face', async () => {
  const started = await standing.post(HERE, { ...STYLE, [FIRST]: '1246' })
  const after = await ended(standing, started.location)
  const entered = await lines()

  assert.match(after, /Xong: làm mới 6 tệp/)
  assert.doesNotMatch(after, /chưa có số/)
  assert.deepEqual(
    entered.map(({ number, keeper, by }) => [number, keeper, by]),
    [1246, 1247, 1248, 1249, 1250].map((number) => [
      number,
      'ubnd-huyen-an-bien',
      entered[0]?.by ?? '',
    ]),
  )
  const register = await standing.get(`/phong-trao/${CAMPAIGN}/van-ban/so-vang`)
  assert.match(register.text, /so-vang/)
  const decisions = await standing.get(`/phong-trao/${CAMPAIGN}/quyet-dinh`)
  assert.match(decisions.text, /Số sổ vàng/)
  assert.match(decisions.text, /1250/)
})

test('another style asks no more and bears the same numbers', async () => {
  const started = await standing.post(HERE, { kho: 'A3', ma: 'none', [FIRST]: '9' })
  await ended(standing, started.location)
  assert.deepEqual(
    (await lines()).map(({ number }) => number),
    [1246, 1247, 1248, 1249, 1250],
  )
})

test('the register stands in the audit, and travels with the exported folder', async () => {
  const audit = await (await office.as('kiem-toan')).get(`/phong-trao/${CAMPAIGN}/nhat-ky`)
  assert.match(audit.text, /sổ vàng/)
  const history = await (await office.as('kiem-toan')).get(
    `/phong-trao/${CAMPAIGN}/quyet-dinh/lich-su?danh-hieu=giay-khen-ca-nhan&chu-ky=nam-2020&nguoi=danh-hoang-vu`,
  )
  assert.match(history.text, /cơ quan giữ sổ/)
  const folder = join(mkdtempSync(join(tmpdir(), 'so-vang-')), 'xuat')
  const exported = await exportFolder(world, { campaign: CAMPAIGN, folder, actor: SYSTEM })
  assert.ok(exported.ok)
  const lines = readFileSync(join(folder, 'office/golden-book.csv'), 'utf8').trim().split('\n')
  assert.equal(lines.length, 6)
})

const book = { keeper: 'ubnd-huyen-an-bien', volume: undefined }
const said = { ...book, on: civil('2021-06-30'), by: 'Văn thư' }
const scope = (await world.live.campaign(CAMPAIGN))?.state.scope ?? ''
const other = { campaign: 'phong-trao-khac', scope }

/** Enters one award of another campaign of the same office. */
function enterOther(participant: string, first: number) {
  const granted = civil('2021-06-30')
  const awards = [{ award: 'giay-khen', cycle: 'nam-2021', participant, granted }]
  const resource = { path: other.scope, campaign: other.campaign }
  const deed = { action: 'system', subject: participant, resource } as const
  return act(world, { actor: SYSTEM, deed }, (tx) =>
    enterInBook(tx, { ...said, place: other, first, awards }),
  )
}

test('another campaign of the office goes on counting; a number taken is refused', async () => {
  assert.equal(await world.db.read(engine, (tx) => lastNumber(tx, book)), 1250)
  const taken = await enterOther('a', 1250)
  assert.deepEqual(taken, { ok: false, refusal: { why: 'used', last: 1250 } })
  assert.deepEqual(await enterOther('a', 1251), ok(undefined))
  assert.equal(await world.db.read(engine, (tx) => lastNumber(tx, book)), 1251)
})

test('of two who enter the same number at once one is refused', async () => {
  const both = await Promise.all([enterOther('b', 1252), enterOther('c', 1252)])
  assert.deepEqual(both.map((one) => one.ok).toSorted(), [false, true])
})

test('entering an award again gives it no second number', async () => {
  assert.deepEqual(await enterOther('a', 1300), ok(undefined))
  assert.equal(await world.db.read(engine, (tx) => lastNumber(tx, book)), 1252)
})

test('a volume counts for itself', async () => {
  assert.equal(await world.db.read(engine, (tx) => lastNumber(tx, { ...book, volume: '2021' })), 0)
})

test('the application can neither change nor delete a line', async () => {
  const app = { tenant: world.tenant, role: 'app', paths: [scope] } as const
  const { sql } = await import('kysely')
  for (const statement of [sql`update golden_book set number = '1'`, sql`delete from golden_book`])
    await assert.rejects(
      world.db.write({ ...app, campaigns: [] }, (tx) => statement.execute(tx.db)),
      /permission denied/,
    )
})

const FOLDER = join(world.data, 'giay-khen', world.tenant, CAMPAIGN, 'A4-none')

test('the list of what is made shows that faces without numbers were made anew', () => {
  const made = readFileSync(join(FOLDER, 'da-lam.jsonl'), 'utf8').trim().split('\n')
  assert.equal(made.filter((line) => line.includes('"file"')).length, 12)
})

test('a folder whose numbers the office has given already is refused, and says where', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'so-vang-')), 'xuat')
  const exported = await exportFolder(world, { campaign: CAMPAIGN, folder, actor: SYSTEM })
  assert.ok(exported.ok)
  const definition = join(folder, 'campaign.yaml')
  const text = readFileSync(definition, 'utf8')
  writeFileSync(definition, text.replace(`id: ${CAMPAIGN}`, 'id: an-bien-lan-nua'))
  const loaded = await loadFolder(world, folder)

  assert.ok(!loaded.ok)
  assert.match(loaded.refusal[0]?.message ?? '', /office\/golden-book\.csv/)
  assert.equal(await world.live.campaign('an-bien-lan-nua'), undefined)
})
