/** The auditor takes a campaign's package, and anybody verifies it without the office. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { unzipSync, zipSync } from 'fflate'
import { HOME, verify } from '#campaign'
import { civil } from '#kernel'
import { main } from '#main'
import { type Page, testOffice, testWorld } from '#testing'

const EXAMPLES = ['an-bien-cchc-2020', 'khoi-ky-cchc-2022', 'dai-tu-cchc-2021']
const scratch = mkdtempSync(join(tmpdir(), 'thidua-goi-'))
after(() => rmSync(scratch, { recursive: true }))

const world = { ...(await testWorld('2026-11-26', EXAMPLES)), data: join(scratch, 'data') }
const office = await testOffice(world)
const auditor = await office.as('kiem-toan')
const pathOf = (id: string) => `/phong-trao/${id}/kiem-chung`
const AN_BIEN = pathOf('an-bien-cchc-2020')

const taken = new Map<string, Page>()
before(async () => {
  for (const id of EXAMPLES) taken.set(id, await auditor.post(`${pathOf(id)}/goi`, {}))
})

function unpacked(id: string): string {
  const folder = join(scratch, id)
  for (const [name, bytes] of Object.entries(unzipSync(zipOf(id)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

function zipOf(id: string): Uint8Array<ArrayBuffer> {
  return taken.get(id)?.bytes ?? new Uint8Array()
}

async function sent(zip: Uint8Array<ArrayBuffer>, expected = ''): Promise<Page> {
  const form = new FormData()
  form.set('ma', expected)
  form.set('tep', new Blob([zip]), 'goi.zip')
  return auditor.send(AN_BIEN, { method: 'POST', body: form })
}

for (const id of EXAMPLES)
  test(`${id}: the package is what thidua run writes, and verifies where it is unpacked`, async () => {
    const quiet = { home: HOME, today: civil('2026-11-26'), say: () => {}, complain: () => {} }
    const out = join(scratch, `${id}-run`)
    await main(['run', join(HOME, 'campaigns', id), '--out', out], quiet)
    const folder = unpacked(id)
    const found = verify(folder, verify(out, undefined).root)

    assert.equal(taken.get(id)?.headers.get('content-type'), 'application/zip')
    assert.equal(Number(taken.get(id)?.headers.get('content-length')), zipOf(id).length)
    assert.ok(found.equal, found.lines.join('\n'))
    assert.deepEqual(readdirSync(folder).sort(), readdirSync(out).sort())
  })

test('taking a package stands in the audit with its root', async () => {
  const { rows } = await world.db.pool.query(
    "select * from acts where subject = 'package an-bien-cchc-2020'",
  )
  const root = verify(join(scratch, 'an-bien-cchc-2020'), undefined).root

  assert.equal(rows[0].actor, 'kiem-toan')
  assert.equal(rows[0].changes[0].after.root, root)
})

test('a package sent back is computed again, and told to be what the office has', async () => {
  const root = verify(join(scratch, 'an-bien-cchc-2020'), undefined).root ?? ''
  const page = await sent(zipOf('an-bien-cchc-2020'), root)

  assert.equal(page.status, 200)
  assert.match(page.text, /Khớp: tính lại ra đúng từng byte/)
  assert.match(page.text, /Mã gốc đúng với mã đã công bố/)
  assert.match(
    page.text,
    /đúng bằng kết quả tính từ số liệu của cơ quan tính đến ngày \d+\/\d+\/\d{4}/,
  )
})

test('one changed score is found, whoever made the list of hashes again', async () => {
  const files = unzipSync(zipOf('an-bien-cchc-2020'))
  const scores = Buffer.from(files['campaign/records/scores.csv'] ?? []).toString('utf8')
  files['campaign/records/scores.csv'] = Buffer.from(
    scores.replace(',appraisal,1,', ',appraisal,2,'),
  )
  const page = await sent(new Uint8Array(zipSync(files)))

  assert.match(page.text, /Không khớp/)
  assert.match(page.text, /campaign\/records\/scores\.csv: nội dung đã thay đổi/)
  assert.match(page.text, /tính lại ra kết quả khác/)
})

test('a package of another campaign, packed in a folder, is verified and named', async () => {
  const files = Object.entries(unzipSync(zipOf('khoi-ky-cchc-2022')))
  const wrapped = Object.fromEntries(files.map(([name, bytes]) => [`khoi-ky/${name}`, bytes]))
  const page = await sent(new Uint8Array(zipSync(wrapped)))

  assert.match(page.text, /Khớp/)
  assert.match(page.text, /phong trào khác: khoi-ky-cchc-2022/)
})

test('no file, no ZIP and a path out of the folder are told beside the field', async () => {
  const none = await sent(new Uint8Array())
  const text = await sent(new TextEncoder().encode('xin chào'))
  const path = await sent(new Uint8Array(zipSync({ '../x': Buffer.from('x') })))

  assert.deepEqual([none.status, text.status, path.status], [422, 422, 422])
  assert.match(text.text, /không phải ZIP nguyên vẹn/)
  assert.match(path.text, /tên tệp không hợp lệ/)
  assert.deepEqual(readdirSync(join(scratch, 'data', 'dang-kiem')), [], 'nothing is left behind')
})

test('whoever may not export is refused, in both languages the page is whole', async () => {
  const unit = await office.as('dong-thai-chu-tich')
  const page = await auditor.get(AN_BIEN)
  const english = await auditor.send(AN_BIEN, { headers: { cookie: 'ngon-ngu=en' } })

  assert.equal((await unit.get(AN_BIEN)).status, 403)
  assert.equal((await unit.post(`${AN_BIEN}/goi`, {})).status, 403)
  assert.match(page.text, /Xuất gói kiểm chứng/)
  assert.match(english.text, /Verification package/)
})
