/** Parcels taken from the pages: by the standing agency for a receiver, by a unit for itself. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readParcel } from '#exchange'
import { unzip } from '#platform/files'
import { type Page, testOffice, testWorld } from '#testing'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-parcel-'))
after(() => rmSync(scratch, { recursive: true }))

const CAMPAIGN = 'khoi-ky-cchc-2022'
const given = await testWorld('2025-12-20', [CAMPAIGN, 'an-bien-cchc-2020'])
const ENTERED = 'Chu Thị Bích, nhập thay từ bản giấy số 3/TTr ngày 18/12/2022'
await given.db.pool.query(
  `update submissions set entered_by = $1 where participant = 'mttq-xa-khoi-ky' and cycle = 'nam-2022'`,
  [ENTERED],
)
const world = { ...given, data: join(scratch, 'data') }
const office = await testOffice(world)
const standing = await office.as('khoi-ky-thuong-truc')
const front = await office.as('khoi-ky-mat-tran')
const ALL = `/phong-trao/${CAMPAIGN}/goi-ho-so`
const YEAR = { 'noi-nhan': 'ho-so-huyen-nam', 'chu-ky': 'nam-2022' }
const OWN = { 'ho-so': 'ho-so-huyen-nam', 'chu-ky': 'nam-2022' }

async function readIn({ bytes }: Page) {
  const folder = mkdtempSync(join(scratch, 'x-'))
  const path = join(folder, 'goi.zip')
  writeFileSync(path, bytes)
  const limits = { packed: 1 << 26, bytes: 1 << 27, files: 1_000 }
  assert.ok((await unzip(path, join(folder, 'ra'), limits)).ok)
  const read = await readParcel(join(folder, 'ra'))
  assert.ok(read.ok, JSON.stringify(read))
  return read.value
}

/** A file added to a dossier in its page, as somebody would before sending. */
async function addFile(subject: string, unit: string): Promise<Page> {
  const form = new FormData()
  form.set('noun', 'measure')
  form.set('subject', subject)
  form.set('back', `/phong-trao/${CAMPAIGN}`)
  form.set('paper-date', '15/01/2022')
  form.set('file', new Blob(['%PDF-1.7 bảng theo dõi']), 'Bảng theo dõi.pdf')
  const at = `/phong-trao/${CAMPAIGN}/minh-chung/${unit}`
  return standing.send(at, { method: 'POST', body: form })
}

test('the standing agency takes all dossiers for one receiver and year', async () => {
  await addFile('mttq-xa-khoi-ky/nam-2022/nhiem-vu', 'mttq-xa-khoi-ky')
  const page = await standing.get(ALL)
  const taken = await standing.post(ALL, YEAR)
  const { parcel, rows, root } = await readIn(taken)

  assert.match(page.text, /Phòng Nội vụ huyện Đại Từ/)
  assert.equal(taken.headers.get('content-type'), 'application/zip')
  assert.match(taken.headers.get('content-disposition') ?? '', new RegExp(root.slice(0, 8)))
  assert.equal(taken.headers.get('content-length'), String(taken.bytes.length))
  assert.equal(parcel.dossiers.length, 6)
  assert.ok(rows.some(({ loai, ten }) => loai === 'minh-chung' && ten === 'Bảng theo dõi.pdf'))
})

test('what the agency typed in or handed in for a unit says so in the list and the data', async () => {
  const { parcel, rows } = await readIn(await standing.post(ALL, YEAR))
  const marked = rows.flatMap((row) => (row['nhap-thay'] ? [[row.loai, row['nhap-thay']]] : []))
  const front = parcel.dossiers.find(({ participant }) => participant.id === 'mttq-xa-khoi-ky')

  assert.ok(marked.some(([kind, said]) => kind === 'van-ban' && said === ENTERED))
  assert.ok(marked.some(([kind, said]) => kind === 'minh-chung' && /15\/1\/2022$/.test(said ?? '')))
  assert.deepEqual(
    front?.sent.map((one) => one.entered),
    [ENTERED],
  )
})

test('what was taken stands in the audit with its root, and nothing is left on the disk', async () => {
  const { rows } = await world.db.pool.query(
    "select changes from acts where subject like 'goi-ho-so%' order by at desc limit 1",
  )
  assert.match(rows[0].changes[0].after.root, /^[0-9a-f]{64}$/)
  assert.deepEqual(readdirSync(join(world.data, 'goi-gui')), [])
})

test('a unit takes its own dossier, with nothing about another in the data', async () => {
  const taken = await front.post(`${ALL}/mttq-xa-khoi-ky`, OWN)
  const { parcel } = await readIn(taken)

  assert.deepEqual(
    parcel.dossiers.map(({ participant }) => participant.id),
    ['mttq-xa-khoi-ky'],
  )
  assert.deepEqual(parcel.letters, [], 'the letter of the committee names others')
  assert.doesNotMatch(JSON.stringify(parcel), /Trạm Y tế/)
})

test('a unit takes neither another’s dossier nor the parcel of all', async () => {
  assert.equal((await front.post(`${ALL}/tram-y-te-khoi-ky`, OWN)).status, 403)
  assert.equal((await front.post(ALL, YEAR)).status, 403)
  assert.equal((await front.get(ALL)).status, 403)
})

test('a receiver to whom nothing goes is told on the page, with what to do', async () => {
  const page = await standing.post(ALL, { 'noi-nhan': 'khong-co', 'chu-ky': 'nam-2022' })

  assert.equal(page.status, 422)
  assert.match(page.text, /không còn hồ sơ nào. Chọn lại trong bảng/)
})

test('the pages of dossiers lead to their parcels', async () => {
  const list = await standing.get(`/phong-trao/${CAMPAIGN}/ho-so`)
  const one = await front.get(
    `/phong-trao/${CAMPAIGN}/ho-so/mttq-xa-khoi-ky?ho-so=ho-so-huyen-nam&chu-ky=nam-2022`,
  )

  assert.match(list.text, new RegExp(`href="${ALL}"`))
  assert.match(one.text, new RegExp(`action="${ALL}/mttq-xa-khoi-ky"`))
})
