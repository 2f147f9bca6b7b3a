/** Evidence through HTTP: real small files in, looked at, and out again for whoever may read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { type Page, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-11-20', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const unit = await office.as('dong-thai-chu-tich')
const other = await office.as('thu-ba-chu-tich')
const AT = '/phong-trao/an-bien-cchc-2020/minh-chung/ubnd-xa-dong-thai'
const SUBJECT = 'ubnd-xa-dong-thai/nam-2020/1.1'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n')

type Content = Uint8Array<ArrayBuffer>

function send(visitor: Visitor, name: string, content: Content): Promise<Page> {
  return sendDated(visitor, '', new File([content], name))
}

/** With the day of the paper, as whoever adds it for the unit names it. */
function sendDated(visitor: Visitor, day: string, file: File): Promise<Page> {
  const form = new FormData()
  form.set('paper-date', day)
  form.set('noun', 'line')
  form.set('subject', SUBJECT)
  form.set('back', AT)
  form.set('file', file)
  return visitor.send(AT, { method: 'POST', body: form })
}

async function linkTo(name: string): Promise<string> {
  const { text } = await unit.get(AT)
  const at = text.indexOf(name)
  return /\/minh-chung\/[0-9a-f]+(?="[^"]*$)/.exec(text.slice(0, at))?.[0] ?? ''
}

test('a PDF comes back as it went in, as a file to keep, with a tag that saves sending it twice', async () => {
  const sent = await send(unit, 'Kế hoạch số 12.pdf', PDF)
  const path = await linkTo('Kế hoạch số 12.pdf')
  const page = await unit.get(path)
  const etag = page.headers.get('etag') ?? ''
  const again = await unit.send(path, { headers: { 'if-none-match': etag } })

  assert.deepEqual([sent.status, sent.location, page.status, again.status], [303, AT, 200, 304])
  assert.equal(page.text, PDF.toString())
  assert.match(page.headers.get('content-disposition') ?? '', /^attachment;.*K%E1%BA%BF%20ho/)
  assert.equal(page.headers.get('content-type'), 'application/pdf')
})

test('whoever may not read a file gets the same answer as for one that is not there', async () => {
  await send(unit, 'rieng.pdf', PDF)
  const path = await linkTo('Kế hoạch số 12.pdf')
  const theirs = await other.get(path)
  const none = await other.get('/minh-chung/0123456789abcdef01234567')
  const appraiser = await (await office.as('an-bien-tham-dinh')).get(path)

  assert.deepEqual([theirs.status, none.status, appraiser.status], [404, 404, 200])
})

test('the same content sent twice for a unit is one file', async () => {
  const before = (await unit.get(AT)).text.match(/href="\/minh-chung\//g)?.length
  await send(unit, 'ten khac.pdf', PDF)
  const after = (await unit.get(AT)).text.match(/href="\/minh-chung\//g)?.length

  assert.deepEqual([before, after], [1, 1])
})

const png = Buffer.alloc(64)
Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(png)
png.write('IHDR', 12, 'latin1')
png.writeUInt32BE(60_000, 16)
png.writeUInt32BE(60_000, 20)

const BOMB = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(30 << 20) }))
const LARGE = Buffer.alloc((25 << 20) + 1, '%PDF-')

const REFUSED = [
  ['bao-cao.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), /không phải PDF/],
  ['bao-cao.docx', BOMB, /Tệp nén ra quá lớn/],
  ['anh.png', png, /quá nhiều điểm ảnh/],
  ['lon.pdf', LARGE, /lớn hơn 25 MB/],
  ['rong.pdf', Buffer.alloc(0), /rỗng/],
] as const

for (const [name, content, says] of REFUSED)
  test(`${name} of ${content.length} bytes is not kept, and the page says what to do`, async () => {
    const page = await send(unit, name, content)

    assert.equal(page.status, 422)
    assert.match(page.text, says)
    assert.equal(await linkTo(name), '')
  })

test('exactly 25 MB is kept', async () => {
  const page = await send(unit, 'vua-du.pdf', LARGE.subarray(0, 25 << 20))

  assert.equal(page.status, 303)
})

test('a file of another unit cannot be sent, and proves nothing of another unit', async () => {
  const foreign = await send(other, 'la.pdf', PDF)
  const form = new FormData()
  form.set('noun', 'line')
  form.set('subject', 'ubnd-xa-tay-yen/nam-2020/1.1')
  form.set('file', new File([PDF], 'x.pdf'))
  const astray = await unit.send(AT, { method: 'POST', body: form })

  assert.deepEqual([foreign.status, astray.status], [403, 422])
})

function sendAll(files: readonly File[]): Promise<Page> {
  const form = new FormData()
  form.set('noun', 'line')
  form.set('subject', 'ubnd-xa-dong-thai/nam-2020/1.2')
  form.set('back', AT)
  for (const file of files) form.append('file', file)
  return unit.send(AT, { method: 'POST', body: form })
}

const pdfs = (count: number) =>
  Array.from({ length: count }, (_, at) => new File([PDF, `%${at}\n`], `nhieu-${at}.pdf`))

test('several files come at once, and with one that is refused none of them', async () => {
  const bad = await sendAll([...pdfs(1), new File(['chữ thường'], 'ghi-chu.txt')])
  const none = (await unit.get(AT)).text
  const sent = await sendAll(pdfs(3))
  const { text } = await unit.get(AT)

  assert.deepEqual([bad.status, sent.status], [422, 303])
  assert.match(bad.text, /ghi-chu\.txt: /)
  assert.doesNotMatch(none, /nhieu-0\.pdf/)
  for (const at of [0, 1, 2]) assert.match(text, new RegExp(`nhieu-${at}\\.pdf`))
  assert.match(text, /<h1>[^<]*UBND xã Đông Thái</)
})

test('more files than are taken at once are refused with their number, not cut', async () => {
  const { status, text } = await sendAll(pdfs(11))

  assert.equal(status, 422)
  assert.match(text, /nhiều nhất 10 tệp/)
})

test('what the agency hands in for a unit says so with the day of its paper, an inspector’s is his', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const inspector = await office.as('an-bien-kiem-tra')
  const file = (name: string) => new File([PDF, name], name)
  const undated = await sendDated(agency, '', file('thay.pdf'))
  const future = await sendDated(agency, '21/11/2020', file('thay.pdf'))
  const done = await sendDated(agency, '18/11/2020', file('thay.pdf'))
  const found = await sendDated(inspector, '', file('tai-cho.pdf'))
  const list = (await unit.get(AT)).text.split('<tr')
  const rowOf = (name: string) => list.find((row) => row.includes(name)) ?? ''
  const line = await unit.get(
    '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020/1.1',
  )

  assert.deepEqual([undated.status, future.status, done.status, found.status], [422, 422, 303, 303])
  assert.match(undated.text, /cần ngày của bản giấy/)
  assert.match(
    rowOf('thay.pdf'),
    /Nhập thay từ giấy.*Hoa, nhập thay từ bản giấy ngày 18\/11\/2020/s,
  )
  assert.doesNotMatch(rowOf('tai-cho.pdf'), /thay từ/)
  assert.match(line.text, /thay\.pdf<\/a>[^/]*<\/span>\s*<span title="[^"]*nhập thay từ bản giấy/)
})

test('a file used again for a unit asks for its paper, too, and is marked where it serves', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const file = (await linkTo('Kế hoạch số 12.pdf')).split('/').at(-1) ?? ''
  const subject = 'ubnd-xa-dong-thai/nam-2020/1.2'
  const aim = { noun: 'line', subject, back: AT, 'known-file': file }
  const bare = await agency.post(`${AT}/noi`, aim)
  const dated = await agency.post(`${AT}/noi`, { ...aim, 'paper-date': '12/11/2020' })
  const own = await unit.post(`${AT}/noi`, { ...aim, subject: 'ubnd-xa-dong-thai/nam-2020/1.3' })
  const { rows } = await world.db.pool.query(
    `select subject, by from evidence_links where subject like '%/1._' and file = $1 order by subject`,
    [file],
  )

  assert.deepEqual([bare.status, dated.status, own.status], [422, 303, 303])
  assert.match(bare.text, /action="[^"]*\/minh-chung\/ubnd-xa-dong-thai\/noi"/)
  assert.match(bare.text, new RegExp(`<option value="${file}" selected`))
  const bys = new Map(rows.map((row) => [row.subject.split('/').at(-1), row.by]))
  assert.match(bys.get('1.2') ?? '', /nhập thay từ bản giấy ngày 12\/11\/2020$/)
  assert.doesNotMatch(bys.get('1.3') ?? '', /nhập thay/)
})
