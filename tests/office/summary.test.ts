/** The final report: every figure from the outcome of the engine, against the examples. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2025-12-31', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const commune = await office.as('khoi-ky-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const auditor = await office.as('kiem-toan')
const PATH = '/phong-trao/an-bien-cchc-2020/tong-ket'

async function outcome(id: string) {
  const live = await world.live.campaign(id)
  const computed = live?.computed(live.state.asOf ?? world.day)
  assert.ok(computed?.ok)
  return computed.value.view
}

test('the report counts what the outcome says: registered, classes, awards, money', async () => {
  const view = await outcome('an-bien-cchc-2020')
  const { text } = await officer.get(PATH)
  const registered = view.registrations.filter(
    ({ kind, received, state }) => kind === 'collective' && received && state !== 'not-asked',
  ).length
  const money = view.selections
    .flatMap(({ standings }) => standings.filter(({ state }) => state === 'awarded'))
    .reduce((sum, standing) => sum + (standing.money?.amount ?? 0), 0)
  const shown = new Intl.NumberFormat('de-DE').format(money)

  assert.match(text, new RegExp(`Tập thể</th>.*?>${registered}</td>`))
  assert.ok(money > 0)
  assert.ok(text.includes(shown), shown)
  assert.match(text, /receipts\/giay-khen-tap-the\/nam-2020\//)
  assert.match(text, /Số liệu tính đến hết ngày/)
  assert.match(text, /Không có số liệu năm trước/)
})

test('whoever was decided upon had been proposed: four people, three granted, one struck out', async () => {
  const { text } = await officer.get(PATH)
  const cells = (name: string) =>
    [...(text.split(`${name}</span>`)[1] ?? '').matchAll(/<td[^>]*>(?:<[^>]*>)*(\d+)</g)]
      .slice(0, 3)
      .map(([, figure]) => figure)

  assert.deepEqual(cells('tặng tập thể'), ['2', '2', '2'])
  assert.deepEqual(cells('tặng cá nhân'), ['4', '4', '3'])
})

test('a year is compared with the year before when there is one', async () => {
  const { text } = await commune.get('/phong-trao/khoi-ky-cchc-2022/tong-ket?chu-ky=nam-2023')

  assert.match(text, /So sánh Năm 2023 với Năm 2022/)
})

test('a whole year gathers the campaigns within reach', async () => {
  const all = await auditor.get('/tong-ket/2020')
  const none = await commune.get('/tong-ket/2020')

  assert.match(all.text, /cải cách hành chính năm 2020/)
  assert.match(none.text, /Không có phong trào nào/)
})

test('charts have their numbers as a table, and the page is taken away as a spreadsheet', async () => {
  const { text } = await officer.get(PATH)
  const file = await officer.get(`${PATH}?tai=xlsx`)

  assert.match(text, /<svg role="img" aria-label="Đăng ký theo đơn vị"/)
  assert.match(file.headers.get('content-disposition') ?? '', /xlsx/)
})

test('a unit reads its own results, not the report', async () => {
  const { status } = await unit.get(PATH)

  assert.equal(status, 403)
})

test('the list of registrations shows how far each unit is, to whoever sees several', async () => {
  const list = '/phong-trao/an-bien-cchc-2020/dang-ky'
  const all = await officer.get(list)
  const own = await unit.get(list)

  assert.match(all.text, /aria-label="Tiến độ đăng ký theo đơn vị"/)
  assert.doesNotMatch(own.text, /Tiến độ đăng ký theo đơn vị/)
})
