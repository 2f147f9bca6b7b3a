/** The day of an event recorded through HTTP: An Biên, after the council's notice. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-22', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
await world.db.pool.query('truncate events, submissions, papers')
const office = await testOffice(world)
const agency = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
const ONE = `${BASE}/su-kien/thong-bao-tham-dinh/nam-2020`
const DOSSIER = `${BASE}/ho-so/danh-hoang-vu?ho-so=ho-so-ca-nhan&chu-ky=nam-2020`

test('a dossier without a last day leads to the event it is counted from', async () => {
  const { text } = await unit.get(DOSSIER)
  const home = await agency.get('/')

  assert.match(
    text,
    /Thời hạn chưa có ngày cuối.*href="[^"]*su-kien\/thong-bao-tham-dinh\/nam-2020/,
  )
  assert.match(home.text, /Ghi ngày của sự kiện: Sau khi có thông báo/)
})

test('the ranking offers the notice as the event, with its day and number', async () => {
  const { text } = await agency.get(`${BASE}/xep-hang`)
  const href = /href="([^"]*su-kien[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const form = await agency.get(href)

  assert.match(form.text, /value="14\/12\/2020"/)
  assert.match(form.text, /value="215\/TB-HĐTĐ"/)
})

test('a day to come or none is refused, and what was typed stays', async () => {
  const late = await agency.post(ONE, { on: '23/12/2020', paper: '215/TB' })
  const none = await agency.post(ONE, { on: '', paper: '215/TB' })

  assert.deepEqual([late.status, none.status], [422, 422])
  assert.match(late.text, /ngày không thể sau hôm nay/)
  assert.match(none.text, /value="215\/TB"/)
})

test('once the day is recorded the dossier has its last day; nobody is asked again', async () => {
  const sent = await agency.post(ONE, { on: '14/12/2020', paper: '215/TB-HĐTĐ' })
  const { text } = await unit.get(DOSSIER)
  const home = await agency.get('/')

  assert.equal(sent.status, 303)
  assert.match(text, /chậm nhất 24 giờ 00 ngày 28\/12\/2020/)
  assert.doesNotMatch(text, /Thời hạn chưa có ngày cuối/)
  assert.doesNotMatch(home.text, /Ghi ngày của sự kiện/)
})

test('a correction needs its reason, and both days stay to be read', async () => {
  const { text } = await agency.get(ONE)
  const seen = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
  const change = { on: '15/12/2020', paper: '215/TB-HĐTĐ', seen }
  const silent = await agency.post(ONE, change)
  const stale = await agency.post(ONE, { ...change, why: 'Nhầm ngày', seen: '1' })
  const done = await agency.post(ONE, { ...change, why: 'Thông báo ký ngày 15/12' })
  const after = await agency.get(ONE)

  assert.deepEqual([silent.status, stale.status, done.status], [422, 422, 303])
  assert.match(after.text, /15\/12\/2020.*Lý do đính chính.*ký ngày 15\/12.*14\/12\/2020/s)
})

test('a unit reads the events and records none', async () => {
  const list = await unit.get(`${BASE}/su-kien`)
  const sent = await unit.post(ONE, { on: '22/12/2020', paper: 'x' })

  assert.match(list.text, /cuối năm có báo cáo/)
  assert.equal(sent.status, 403)
})
