/** The signed file of an issued paper comes back: its signatures are checked and told in words. */
import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PDF } from '@libpdf/core'
import { openCertificate, signFile } from '#platform/signature'
import { CERTIFICATE_PASSWORD, plain, testCertificates, testOffice, testWorld } from '#testing'

const made = testCertificates()
const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const clerk = await office.as('an-bien-van-thu')
const BOOK = '/so-van-ban/ubnd-huyen-an-bien'
const DECISION = {
  kind: 'decision',
  symbol: 'QĐ-UBND',
  dated: '30/12/2020',
  subject: 'Tặng Giấy khen',
  'signed-by': 'Lâm Quốc Khải',
  post: 'Chủ tịch',
}

/** The page of a new paper with the file attached. */
async function attached(number: string, content: Uint8Array, name = 'qd.pdf') {
  const path = `${BOOK}/decisions/2020/${number}`
  await clerk.post(`${BOOK}/moi`, { ...DECISION, number })
  const body = new FormData()
  body.set('file', new File([new Uint8Array(content)], name))
  const sent = await clerk.send(`${path}/ban-quet`, { method: 'POST', body })
  const page = await clerk.get(path)
  return { status: sent.status, text: plain(page.text) }
}

async function paper(): Promise<Uint8Array> {
  const pdf = PDF.create()
  pdf.addPage({ size: 'a4' }).drawText('QUYET DINH', { x: 60, y: 700 })
  return pdf.save()
}

async function signed(file: Uint8Array): Promise<Uint8Array> {
  const content = made.read('ca-nhan.p12')
  const opened = await openCertificate({ content, password: CERTIFICATE_PASSWORD })
  assert.ok(opened.ok)
  const done = await signFile(file, { signer: opened.value.signer, at: new Date() })
  assert.ok(done.ok)
  return done.value
}

const FILE = await signed(await paper())

test('a signed file is taken, and the page says who signed and that nobody vouches yet', async () => {
  const { status, text } = await attached('5201', FILE)

  assert.equal(status, 303)
  assert.match(text, /Chữ ký số trong qd\.pdf/)
  assert.match(text, /Nguyên vẹn: tệp không đổi từ khi ký/)
  assert.match(text, /Lâm Quốc Khải, UBND huyện An Biên/)
  assert.match(text, /Chưa xác định: chưa chỉ ra chứng thư gốc/)
})

test('once a root lies in the office’s folder, the chain to it is told', async () => {
  const folder = join(world.data, 'chung-thu-goc')
  mkdirSync(folder)
  writeFileSync(join(folder, 'goc.pem'), made.read('goc.pem'))
  writeFileSync(join(folder, 'khac.pem'), 'không phải chứng thư')
  const { text } = await clerk.get(`${BOOK}/decisions/2020/5201`)
  rmSync(folder, { recursive: true })
  const after = await clerk.get(`${BOOK}/decisions/2020/5201`)

  assert.match(plain(text), /nối tới chứng thư gốc đã chỉ ra: Chứng thư gốc goc/)
  assert.match(plain(after.text), /Chưa xác định/)
})

test('when no signature bears the name in the book, that is pointed out', async () => {
  const content = made.read('co-quan.p12')
  const opened = await openCertificate({ content, password: CERTIFICATE_PASSWORD })
  assert.ok(opened.ok)
  const at = new Date()
  const done = await signFile(await paper(), { signer: opened.value.signer, at })
  assert.ok(done.ok)
  const body = await attached('5206', done.value)
  const own = await attached('5207', await signed(FILE))

  assert.match(body.text, /Không có chữ ký số nào mang tên người ký đã vào sổ \(Lâm Quốc Khải\)/)
  assert.doesNotMatch(own.text, /Không có chữ ký số nào mang tên/)
})

test('a file changed after it was signed is taken, and the page says so with the page', async () => {
  const pdf = await PDF.load(new Uint8Array(FILE))
  pdf.getPage(0)?.drawText('9.800.000', { x: 60, y: 600 })
  const { text } = await attached('5202', await pdf.save({ incremental: true }))

  assert.match(text, /đã bị sửa sau khi ký/)
  assert.match(text, /trang 1/)
})

test('a file whose signed part was altered says that it does not fit', async () => {
  const file = Buffer.from(FILE)
  file.write('w', file.indexOf('/MediaBox') + 1)
  const { text } = await attached('5203', file)

  assert.match(text, /KHÔNG nguyên vẹn/)
})

test('a scan without signature is taken, and that is said plainly', async () => {
  const { status, text } = await attached('5204', await paper())

  assert.equal(status, 303)
  assert.match(text, /không có chữ ký số; được nhận là bản quét của văn bản ký tay/)
})

test('a file that is hardly a PDF is taken as it came; nothing is said of signatures in it', async () => {
  const { status, text } = await attached('5205', Buffer.from('%PDF-1.4\nký tên\n%%EOF\n'))

  assert.equal(status, 303)
  assert.match(text, /không đọc được, nên không kiểm tra được chữ ký số/)
})
