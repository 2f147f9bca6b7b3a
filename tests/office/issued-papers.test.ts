/** The books of issued papers through HTTP, at the end of 2020 in An Biên. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const clerk = await office.as('an-bien-van-thu')
const officer = await office.as('an-bien-thuong-truc')
const chair = await office.as('an-bien-chu-tich')
const other = await office.as('khoi-ky-thuong-truc')
const BOOK = '/so-van-ban/ubnd-huyen-an-bien'
const DECISION = {
  kind: 'decision',
  number: '5120',
  symbol: 'QĐ-UBND',
  dated: '30/12/2020',
  subject: 'Tặng Giấy khen cho các tập thể dẫn đầu cải cách hành chính',
  'signed-by': 'Lâm Quốc Khải',
  post: 'Chủ tịch',
}

const enter = (change: Record<string, string>) =>
  clerk.post(`${BOOK}/moi`, { ...DECISION, ...change })

async function seenBy(visitor: Visitor, path: string): Promise<string> {
  const page = await visitor.get(path)
  return /name="seen" value="(\d+)"/.exec(page.text)?.[1] ?? ''
}

test('the records office is led to its own book and enters a decision under its number', async () => {
  const led = await clerk.get('/so-van-ban')
  const sent = await enter({})
  const { text } = await clerk.get(BOOK)

  assert.deepEqual([led.status, led.location], [303, BOOK])
  assert.deepEqual([sent.status, sent.location], [303, `${BOOK}/decisions/2020/5120`])
  assert.match(text, /5120\/QĐ-UBND/)
  assert.match(text, /Chủ tịch Lâm Quốc Khải/)
})

test('a number stands once in a book and year; gaps and other books are nobody’s concern', async () => {
  const twice = await enter({ subject: 'Khác' })
  const gap = await enter({ number: '5131', dated: '31/12/2020', subject: 'Sau khoảng trống' })
  const general = await enter({ kind: 'notice', number: '5120', symbol: 'TB-UBND' })

  assert.equal(twice.status, 422)
  assert.match(plain(twice.text), /Số 5120\/QĐ-UBND ngày 30\/12\/2020 đã có trong sổ/)
  assert.match(twice.text, /Khác/)
  assert.deepEqual([gap.status, general.location], [303, `${BOOK}/general/2020/5120`])
})

test('a later number of an earlier day is refused, its neighbour named', async () => {
  const page = await enter({ number: '5125', dated: '29/12/2020' })
  const before = await enter({ number: '7', dated: '31/12/2020' })
  const right = await enter({ number: '7', dated: '06/01/2020', subject: 'Kế hoạch đầu năm' })
  const { text } = await clerk.get(BOOK)

  assert.equal(page.status, 422)
  assert.match(plain(page.text), /Số đứng trước là 5120\/QĐ-UBND ngày 30\/12\/2020/)
  assert.match(plain(before.text), /Số đứng sau là 5120\/QĐ-UBND/)
  assert.equal(right.status, 303)
  assert.match(text, />07\/QĐ-UBND</)
})

test('of two clerks who enter one number at the same moment one is told', async () => {
  const both = await Promise.all([
    enter({ number: '5128', dated: '31/12/2020', subject: 'Bàn một' }),
    enter({ number: '5128', dated: '31/12/2020', subject: 'Bàn hai' }),
  ])

  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
})

test('a wrong entry is replaced with its reason, and stays to be read', async () => {
  const path = `${BOOK}/decisions/2020/5131`
  const change = { ...DECISION, dated: '31/12/2020', subject: 'Tặng Giấy khen cho cá nhân' }
  const seen = await seenBy(clerk, path)
  const silent = await clerk.post(path, { ...change, seen })
  const done = await clerk.post(path, { ...change, reason: 'Ghi nhầm trích yếu', seen })
  const late = await clerk.post(path, { ...change, subject: 'Muộn', reason: 'Muộn', seen })
  const { text } = await clerk.get(path)

  assert.deepEqual([silent.status, done.status, late.status], [422, 303, 422])
  assert.match(text, /Tặng Giấy khen cho cá nhân/)
  assert.match(text, /Sau khoảng trống/)
  assert.match(text, /Ghi nhầm trích yếu/)
  assert.match(plain(late.text), /Người khác vừa ghi số này/)
})

test('a number that never went out is marked void and bears no witness to its neighbours', async () => {
  const path = `${BOOK}/decisions/2020/5131`
  const seen = await seenBy(clerk, path)
  const fields = { ...DECISION, dated: '31/12/2020', void: 'có', reason: 'Không ban hành', seen }
  await clerk.post(path, fields)
  const { text } = await clerk.get(path)

  assert.match(text, /Số bỏ/)
})

test('a paper is linked to what it documents; another number in the campaign is pointed out', async () => {
  const form = await clerk.get(`${BOOK}/moi`)
  const value = /value="(an-bien-cchc-2020 decision giay-khen-ca-nhan[^"]*)"/.exec(form.text)?.[1]
  const sent = await enter({ number: '5122', deed: value ?? '', subject: 'Quyết định cá nhân' })
  const { text } = await clerk.get(sent.location)

  assert.match(text, /Quyết định, Giấy khen[^<]*Năm 2020, 5121\/QĐ-UBND, 30\/12\/2020/)
  assert.match(text, /đang ghi việc này theo văn bản số 5121\/QĐ-UBND/)
})

test('the scan of the signed paper goes in once and comes out under the same permission', async () => {
  const path = `${BOOK}/decisions/2020/5120`
  const send = (content: string) => {
    const body = new FormData()
    body.set('file', new File([content], 'QĐ 5120.pdf'))
    return clerk.send(`${path}/ban-quet`, { method: 'POST', body })
  }
  const first = await send('%PDF-1.4\nký tên, đóng dấu\n%%EOF\n')
  await send('%PDF-1.4\nký tên, đóng dấu\n%%EOF\n')
  const wrong = await send('chỉ là chữ')
  const { text } = await chair.get(path)
  const links = [...text.matchAll(/href="([^"]*ban-quet\/[0-9a-f]{64})"/g)].map(([, it]) => it)
  const scan = await chair.get(links[0] ?? '')
  const theirs = await other.get(links[0] ?? '')

  assert.deepEqual([first.status, wrong.status, links.length], [303, 422, 1])
  assert.match(scan.headers.get('content-disposition') ?? '', /^attachment/)
  assert.match(scan.text, /đóng dấu/)
  assert.equal(theirs.status, 403)
})

test('the book is filtered in the address and taken away as a spreadsheet', async () => {
  const found = await clerk.get(`${BOOK}?so=decisions&nam=2020&q=dan%20dau`)
  const { text } = await clerk.get(`${BOOK}?so=general&nam=2020`)
  const sheet = await clerk.send(`${BOOK}?so=decisions&nam=2020&tai=xlsx`, {})

  assert.match(found.text, /5120\/QĐ-UBND/)
  assert.doesNotMatch(found.text, /07\/QĐ-UBND/)
  assert.doesNotMatch(text, /QĐ-UBND</)
  assert.match(sheet.headers.get('content-disposition') ?? '', /xlsx/)
})

test('search finds it by number and by subject without diacritics, within reach only', async () => {
  const number = await clerk.get(`/tim?q=${encodeURIComponent('5120 qd ubnd')}`)
  const subject = await officer.get(`/tim?q=${encodeURIComponent('tap the dan dau')}`)
  const far = await other.get(`/tim?q=${encodeURIComponent('tap the dan dau')}`)

  assert.match(number.text, /\/so-van-ban\/ubnd-huyen-an-bien\/decisions\/2020\/5120/)
  assert.match(subject.text, /decisions\/2020\/5120/)
  assert.doesNotMatch(far.text, /decisions\/2020\/5120/)
})

test('whoever only reads is shown no form, and may send none', async () => {
  const page = await chair.get(`${BOOK}/decisions/2020/5120`)
  const sent = await chair.post(`${BOOK}/moi`, DECISION)
  const none = await clerk.get(`${BOOK}/decisions/2020/999`)

  assert.doesNotMatch(page.text, /name="reason"/)
  assert.deepEqual([sent.status, none.status], [403, 404])
})
