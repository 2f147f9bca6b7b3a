/** A parcel sent by the commune, taken in by the district: nothing is typed again. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { unzipSync, zipSync } from 'fflate'
import { Parcel } from '#exchange'
import { Packet, packetPieces } from '#exchange/edxml'
import { RECORD_TABLES } from '#ledger/store'
import { act, SYSTEM } from '#office'
import { currentRow } from '#platform/database'
import { addPerson, type Page, plain, testOffice, testWorld, type Visitor } from '#testing'

const scratch = mkdtempSync(join(tmpdir(), 'thidua-reception-'))
after(() => rmSync(scratch, { recursive: true }))

const SENDER = 'khoi-ky-cchc-2022'
const OURS = 'dai-tu-cchc-2021'
const given = await testWorld('2025-06-30', [SENDER, OURS, 'an-bien-cchc-2020'])
const world = { ...given, data: join(scratch, 'data') }
const office = await testOffice(world)
const commune = await office.as('khoi-ky-thuong-truc')
const district = await office.as('dai-tu-thuong-truc')
const DESK = '/ho-so-den/phong-noi-vu-huyen-dai-tu'

async function parcelOf(cycle: string): Promise<Uint8Array<ArrayBuffer>> {
  const fields = { 'noi-nhan': 'ho-so-huyen-nam', 'chu-ky': cycle }
  const page = await commune.post(`/phong-trao/${SENDER}/goi-ho-so`, fields)
  assert.equal(page.status, 200, page.text.slice(0, 400))
  return page.bytes
}

async function sendIn(zip: Uint8Array<ArrayBuffer>, who: Visitor = district): Promise<Page> {
  const form = new FormData()
  form.set('tep', new Blob([zip]), 'goi.zip')
  return who.send(DESK, { method: 'POST', body: form })
}

const waitingIn = ({ text }: Page): string => /name="goi" value="(\w+)"/.exec(text)?.[1] ?? ''

async function nomination(participant: string, award: string, cycle: string) {
  const deed = { action: 'system', subject: 'test', resource: { path: 't' } } as const
  const read = await act(world, { actor: SYSTEM, deed }, async (tx) => ({
    ok: true,
    value: await currentRow(tx, RECORD_TABLES.nominations, {
      campaign: OURS,
      key: { participant, award, cycle },
    }),
  }))
  return read.ok ? read.value?.cells : undefined
}

const zip = await parcelOf('nam-2024')
const preview = await sendIn(zip)

test('the preview says what comes in and what it would become, and records nothing', async () => {
  const { rows } = await world.db.pool.query('select * from received_parcels')
  const text = plain(preview.text)

  assert.equal(preview.status, 200)
  assert.match(text, /Gói nguyên vẹn: \d+ tệp đúng mã SHA-256/)
  assert.match(text, /UBND xã Khôi Kỳ/)
  assert.match(text, /Nếu ghi vào phong trào/)
  assert.match(text, /Từng điều kiện: /)
  assert.match(text, /Ghi được/)
  assert.deepEqual(rows, [])
})

test('one act takes it in: the book, the nominations, the dossiers received', async () => {
  const fields = { goi: waitingIn(preview), so: '77/TTr-UBND', 'phong-trao': OURS }
  const done = await district.post(`${DESK}/nhan`, fields)
  assert.equal(done.status, 303, plain(done.text).slice(0, 2_000))
  const page = await district.get(done.location)
  const data = await district.get(`${done.location}/du-lieu`)
  const { dossiers } = Parcel.parse(JSON.parse(data.text))
  const { rows } = await world.db.pool.query(
    "select * from acts where verb = 'dossier.check' and subject like 'goi-ho-so %'",
  )

  assert.match(page.text, /77\/TTr-UBND/)
  assert.equal(rows.length, 1, 'one act, one entry of the audit')
  const changed = rows[0].changes.map(({ table }: { table: string }) => table)
  assert.deepEqual([...new Set(changed)].sort(), ['nominations', 'received-parcels', 'submissions'])
  const put = dossiers.filter(({ nominated }) => nominated)
  const taken = []
  for (const { participant, award, cycle, nominated } of put) {
    const row = await nomination(participant.id, award, cycle)
    if (!row) continue
    taken.push(participant.id)
    assert.equal(row['paper'], nominated?.paper)
    assert.equal(row['by'], nominated?.by.id)
  }
  assert.deepEqual(taken.sort(), [
    'ma-thi-van',
    'mttq-xa-khoi-ky',
    'nong-van-tuyen',
    'ubnd-xa-khoi-ky',
  ])
})

test('what was taken in stands among our nominations and dossiers, and all is computed again', async () => {
  const list = await district.get(`/phong-trao/${OURS}/de-nghi`)
  const dossier = await district.get(
    `/phong-trao/${OURS}/ho-so/nong-van-tuyen?ho-so=ho-so-huyen-nam&chu-ky=nam-2024`,
  )

  assert.equal(list.status, 200)
  assert.match(list.text, /Nông Văn Tuyên/)
  assert.doesNotMatch(list.text, /duong-quang-ninh/, 'whom our plan does not cover stays out')
  assert.equal(dossier.status, 200)
  assert.match(dossier.text, /588\/TTr-UBND/)
})

test('every file can be opened by whoever reads dossiers there, and by nobody else', async () => {
  const [first] = [
    ...(await district.get(DESK)).text.matchAll(/href="(\/ho-so-den\/[^"]+\/\w{24})"/g),
  ]
  const at = first?.[1] ?? ''
  const page = await district.get(at)
  const links = [...page.text.matchAll(/href="([^"]+\/tep\/[^"]+)"/g)].map(([, href = '']) => href)
  const packed = unzipSync(zip)

  assert.ok(links.length > 5)
  for (const href of links) {
    const file = await district.get(href)
    const name = href.slice(`${at}/tep/`.length)
    assert.deepEqual(Buffer.from(file.bytes), Buffer.from(packed[name] ?? []), name)
  }
  await addPerson(world, {
    account: 'la',
    role: 'standing-officer',
    organisation: 'ubnd-xa-dong-thai',
  })
  const stranger = await office.as('la')
  for (const path of [at, links[0] ?? '', `${at}/du-lieu`, DESK])
    assert.equal((await stranger.get(path)).status, 403, path)
})

test('the same parcel a second time is not taken in twice', async () => {
  const again = await sendIn(zip)
  const other = await district.post(`${DESK}/nhan`, { goi: waitingIn(again) })
  const same = { goi: waitingIn(again), so: '77/TTr-UBND', 'phong-trao': OURS }
  const done = await district.post(`${DESK}/nhan`, same)
  const { rows } = await world.db.pool.query('select * from received_parcels')

  for (const page of [other, done]) {
    assert.equal(page.status, 422)
    assert.match(page.text, /Gói này đã được nhận/)
  }
  assert.equal(rows.length, 1)
})

test('an exchange packet that carries the parcel is taken apart, a hostile one is refused', async () => {
  const parcel = await parcelOf('nam-2022')
  const packet = Packet.parse({
    ...{ from: { id: 'H37.02', name: 'a' }, to: [{ id: 'H37', name: 'b' }], number: '1' },
    ...{ notation: 'TTr-UBND', place: '', day: '2025-06-30', type: 16, typeName: 'Tờ trình' },
    ...{ subject: '', content: '', signer: { name: '', position: '' }, places: [] },
    files: [{ id: 'goi', name: 'goi.zip', type: 'application/zip', description: '' }],
  })
  async function* content() {
    yield parcel
  }
  let text = ''
  for await (const piece of packetPieces(packet, content)) text += piece
  const hostile = text.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')
  const none = text.replace(/<Attachment>.*<\/Attachment>|<Reference.*<\/Reference>/g, '')
  const shown = await sendIn(Uint8Array.from(Buffer.from(text)))
  const refused = await sendIn(Uint8Array.from(Buffer.from(hostile)))
  const empty = await sendIn(Uint8Array.from(Buffer.from(none)))

  assert.match(shown.text, /Gói nguyên vẹn/)
  assert.match(refused.text, /DOCTYPE hoặc thực thể/)
  assert.match(empty.text, /không kèm gói hồ sơ nào/)
})

test('a changed parcel is refused, and the file that was changed is named', async () => {
  const files = unzipSync(zip)
  const name = Object.keys(files).find((it) => it.startsWith('van-ban/to-trinh')) ?? ''
  files[name] = Buffer.from('%PDF-1.7 khác')
  const page = await sendIn(Uint8Array.from(zipSync(files)))

  assert.equal(page.status, 422)
  assert.match(plain(page.text), new RegExp(`${name}: tệp dài`))
  assert.equal(waitingIn(page), '')
})

test('what is no archive, nothing at all and a forgotten preview each say what to do', async () => {
  const other = await sendIn(Uint8Array.from(Buffer.from('không phải ZIP')))
  const none = await sendIn(new Uint8Array())
  const gone = await district.post(`${DESK}/nhan`, { goi: 'a'.repeat(64) })
  const odd = await district.post(`${DESK}/nhan`, { goi: '../../etc' })

  assert.match(other.text, /không phải ZIP nguyên vẹn/)
  assert.match(none.text, /Chưa chọn tệp/)
  for (const page of [gone, odd]) assert.match(page.text, /Gói xem trước không còn/)
})

test('a parcel for another office is not taken in here', async () => {
  const desk = '/ho-so-den/ubnd-huyen-dai-tu'
  const form = new FormData()
  form.set('tep', new Blob([zip]), 'goi.zip')
  const page = await district.send(desk, { method: 'POST', body: form })
  const forced = await district.post(`${desk}/nhan`, { goi: waitingIn(await sendIn(zip)) })

  for (const answer of [page, forced]) {
    assert.equal(answer.status, 422)
    assert.match(answer.text, /Gói này gửi Phòng Nội vụ huyện Đại Từ, không phải/)
  }
})

test('a campaign that is not the officer’s is refused, and what was typed stays', async () => {
  const shown = await sendIn(await parcelOf('nam-2023'))
  const fields = { goi: waitingIn(shown), so: '88/TTr-UBND', 'phong-trao': 'an-bien-cchc-2020' }
  const page = await district.post(`${DESK}/nhan`, fields)

  assert.equal(page.status, 422)
  assert.match(page.text, /không được ghi đề nghị trong phong trào này/)
  assert.match(page.text, /value="88\/TTr-UBND"/)
})

test('without a campaign only the book is written, and nothing waits on the disk', async () => {
  const shown = await sendIn(await parcelOf('nam-2023'))
  const done = await district.post(`${DESK}/nhan`, { goi: waitingIn(shown) })
  const list = await district.get(DESK)

  assert.equal(done.status, 303)
  assert.equal([...list.text.matchAll(/\/ho-so-den\/[^"]+\/\w{24}"/g)].length, 2)
  const left = readdirSync(join(world.data, 'goi-den')).filter((it) =>
    it.startsWith(waitingIn(shown)),
  )
  assert.deepEqual(left, [])
})
