/** Files of a dossier's papers through HTTP: An Biên, before and after the dossier is sent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Page, plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-22', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
await world.db.pool.query('truncate submissions, papers')
const office = await testOffice(world)
const unit = await office.as('dong-thai-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
const KEY = '?ho-so=ho-so-ca-nhan&chu-ky=nam-2020'
const DOSSIER = `${BASE}/ho-so/danh-hoang-vu`
const ITEM = `${DOSSIER}/giay-to/to-trinh${KEY}`
const PDF = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n')

function sendFile(name: string, item = 'to-trinh'): Promise<Page> {
  const form = new FormData()
  form.set('noun', 'dossier')
  form.set('subject', `danh-hoang-vu/ho-so-ca-nhan/nam-2020/${item}`)
  form.set('back', ITEM)
  form.set('file', new File([PDF], name))
  return unit.send(`${BASE}/minh-chung/danh-hoang-vu`, { method: 'POST', body: form })
}

test('the unit adds the scan of a paper; the agency opens it from the dossier', async () => {
  const sent = await sendFile('22-TTr.pdf')
  const agency = await office.as('an-bien-thuong-truc')
  const { text } = await agency.get(`${DOSSIER}${KEY}`)
  const path = /href="(\/minh-chung\/[0-9a-f]+)">22-TTr\.pdf/.exec(text)?.[1] ?? ''
  const file = await agency.get(path)

  assert.equal(sent.status, 303)
  assert.equal(file.text, PDF.toString())
})

test('the page of a paper says which clause asks for it', async () => {
  const { text } = await unit.get(ITEM)

  assert.match(text, /Tờ trình đề nghị khen thưởng cho cá nhân được bình xét: Danh Hoàng Vũ/)
  assert.match(text, /III\.3/)
  assert.match(text, /type="file"/)
})

test('a file for a paper that the plan does not ask for is refused', async () => {
  const sent = await sendFile('khac.pdf', 'giay-khac')

  assert.equal(sent.status, 422)
})

test('once the dossier is sent its files stay as they were', async () => {
  const step = { dossier: 'ho-so-ca-nhan', cycle: 'nam-2020', on: '22/12/2020', paper: '22/TTr' }
  const sent = await unit.post(`${DOSSIER}/gui`, step)
  const late = await sendFile('thay-the.pdf')
  const { text } = await unit.get(ITEM)

  assert.deepEqual([sent.status, late.status], [303, 422])
  assert.match(late.text, /tệp của giấy tờ này giữ nguyên/)
  assert.match(text, /22-TTr\.pdf/)
  assert.doesNotMatch(text, /thay-the\.pdf|type="file"/)
})

test('another unit sees neither the paper nor its files', async () => {
  const other = await office.as('thu-ba-chu-tich')

  assert.equal((await other.get(ITEM)).status, 403)
})

test('a dossier that the agency sends for a unit names its letter; its history says so', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const path = `${BASE}/ho-so/nguyen-thi-my-xuyen`
  const key = { dossier: 'ho-so-ca-nhan', cycle: 'nam-2020' }
  const sent = { ...key, on: '22/12/2020', paper: '92/TTr' }
  const undated = await agency.post(`${path}/gui`, sent)
  const done = await agency.post(`${path}/gui`, { ...sent, 'paper-date': '21/12/2020' })
  const shown = await unit.get(`${path}${KEY}`)
  const own = await unit.get(`${DOSSIER}${KEY}`)

  assert.deepEqual([undated.status, done.status], [422, 303])
  assert.match(plain(undated.text), /cần ngày của bản giấy/)
  assert.match(plain(shown.text), /Hoa, nhập thay từ bản giấy số 92\/TTr ngày 21\/12\/2020/)
  assert.doesNotMatch(own.text, /Nhập thay từ giấy/)
})
