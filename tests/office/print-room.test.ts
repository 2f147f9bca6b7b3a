/** Papers taken from the pages: made from the records of now, by whoever may read them there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RECORD_TABLES } from '#ledger/store'
import { ROUTES } from '#main'
import { act, SYSTEM } from '#office'
import { append, currentRow, retract } from '#platform/database'
import { testOffice, testWorld } from '#testing'

const CAMPAIGN = 'an-bien-cchc-2020'
const world = await testWorld('2020-12-31', [CAMPAIGN, 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const standing = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const PAPERS = `/phong-trao/${CAMPAIGN}/van-ban`
const SHEET = `${PAPERS}/bang-cham-diem/ubnd-xa-dong-thai`

const nameIn = (headers: Headers): string =>
  decodeURIComponent(headers.get('content-disposition') ?? '')
const pdfText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

test('a paper is taken as PDF and as Word, under its own name', async () => {
  const pdf = await standing.get(`${PAPERS}/to-trinh?dang=pdf`)
  const word = await standing.get(`${PAPERS}/to-trinh?dang=docx`)

  assert.equal(pdf.status, 200)
  assert.match(pdfText(pdf.bytes), /^%PDF-1\.\d/)
  assert.match(nameIn(pdf.headers), /TỜ TRÌNH.*\.pdf/)
  assert.equal(Buffer.from(word.bytes).subarray(0, 2).toString(), 'PK')
  assert.match(nameIn(word.headers), /\.docx/)
})

test('who took it and from which receipt stands in the audit and on the page', async () => {
  const before = await standing.get(`${PAPERS}/bien-ban-hop`)
  await standing.get(`${PAPERS}/bien-ban-hop?dang=pdf`)
  const after = await standing.get(`${PAPERS}/bien-ban-hop`)
  const audit = await (await office.as('kiem-toan')).get(`/phong-trao/${CAMPAIGN}/nhat-ky`)

  assert.match(before.text, /Chưa lấy lần nào/)
  assert.match(after.text, /còn đúng với số liệu hiện nay/)
  assert.match(audit.text, /lấy văn bản council-minutes/)
})

test('several papers at one address are a list to choose from, each with what is blank', async () => {
  const page = await standing.get(`${PAPERS}/quyet-dinh?dang=pdf`)

  assert.equal(page.status, 200)
  assert.match(page.text, /5120\/QĐ-UBND/)
  assert.match(page.text, /5121\/QĐ-UBND/)
  assert.match(page.text, /nguồn kinh phí khen thưởng/)
})

test('a unit takes its own papers and nobody else’s', async () => {
  const own = await unit.get(`${SHEET}?chu-ky=nam-2020&dang=pdf`)
  const other = await unit.get(`${PAPERS}/bang-cham-diem/ubnd-xa-tay-yen?dang=pdf`)

  assert.equal(own.status, 200)
  assert.match(nameIn(own.headers), /BẢNG CHẤM ĐIỂM/)
  assert.equal(other.status, 403)
})

test('papers that name many are not for a unit, nor is the list of money', async () => {
  const places = ['danh-sach-dang-ky', 'bang-tong-hop-xet', 'bien-ban-hop', 'quyet-dinh']
  for (const place of [...places, 'ky-nhan-tien-thuong', 'to-trinh']) {
    const page = await unit.get(`${PAPERS}/${place}?dang=pdf`)
    assert.equal(page.status, 403, place)
  }
  const list = await unit.get(PAPERS)
  assert.match(list.text, /Thông báo kết quả/)
  assert.doesNotMatch(list.text, /ký nhận tiền/)
})

test('the decisions lead to their papers, for those who may take them', async () => {
  const at = `/phong-trao/${CAMPAIGN}/quyet-dinh`
  const { text } = await standing.get(at)
  const query = 'giai=giay-khen-tap-the&amp;chu-ky=nam-2020&amp;dang=docx'

  assert.ok(text.includes(`${PAPERS}/quyet-dinh?${query}`))
  assert.ok(text.includes(`${PAPERS}/so-vang?dang=pdf`))
  assert.equal(
    (await standing.get(`${PAPERS}/quyet-dinh?${query.replaceAll('amp;', '')}`)).status,
    200,
  )
  assert.ok(!(await unit.get(at)).text.includes(`${PAPERS}/quyet-dinh`))
})

test('every link to a paper leads to a route', async () => {
  const paths = new Set(ROUTES.map(({ path }) => path))
  const { paperLinkWords } = await import('#design/paper-words')
  for (const place of Object.keys(paperLinkWords.vi)) {
    if (place === 'word' || place === 'pdf') continue
    const at = `/phong-trao/:campaign/van-ban/${place}`
    const ways = ['', '/:participant', '/:organisation'].filter((end) => paths.has(`${at}${end}`))
    assert.equal(ways.length, 1, place)
  }
})

test('a record changed makes the paper taken before it out of date, and the page says so', async () => {
  const place = `${PAPERS}/ket-qua-xet/danh-hoang-vu`
  await unit.get(`${place}?chu-ky=nam-2020&dang=docx`)
  const row = { participant: 'danh-hoang-vu', kind: 'denunciation', from: '2020-12-20' } as const
  const deed = { action: 'system', subject: 'test', resource: { path: 't' } } as const
  const added = await act(world, { actor: SYSTEM, deed }, (tx) =>
    append(tx, RECORD_TABLES.matters, {
      campaign: CAMPAIGN,
      scope: 't',
      row: RECORD_TABLES.matters.row.parse({ ...row, until: '', paper: '5/ĐT' }),
    }),
  )
  assert.ok(added.ok)

  const page = await unit.get(place)
  assert.match(page.text, /ĐÃ LỖI THỜI/)
})

test('before the council’s notice a unit cannot take the sheet with later stages', async () => {
  const key = { scoring: 'cham-cchc-2020', cycle: 'nam-2020' }
  const deed = { action: 'system', subject: 'test', resource: { path: 't' } } as const
  const taken = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    const table = RECORD_TABLES.conclusions
    const now = await currentRow(tx, table, { campaign: CAMPAIGN, key })
    return retract(tx, table, { campaign: CAMPAIGN, key, seen: now?.entry })
  })
  assert.ok(taken.ok)
  const own = await unit.get(`${SHEET}?dang=pdf`)
  const notice = await unit.get(`${PAPERS}/thong-bao-ket-qua?dang=pdf`)
  const agency = await standing.get(`${SHEET}?dang=pdf`)

  assert.equal(own.status, 404)
  assert.match(own.text, /chưa công bố cho đơn vị/)
  assert.equal(notice.status, 404)
  assert.equal(agency.status, 200)
})
