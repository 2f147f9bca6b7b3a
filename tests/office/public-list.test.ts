/** Lists before anybody's eyes, on the example of An Biên at the end of 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { testOffice, testWorld } from '#testing'

const ID = 'an-bien-cchc-2020'
const world = await testWorld('2020-12-31', [ID])
// A campaign that is no example goes on after its own last day.
await world.db.pool.query('update campaigns set as_of = null')
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const { stranger } = office
const ONE = `/cong-khai/${ID}/ban-1`
const LIST = {
  kind: 'decided',
  of: 'giay-khen-tap-the nam-2020',
  number: '21/TB-BTĐKT',
  from: '01/01/2021',
  until: '10/01/2021',
}

async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  const before = world.day
  world.day = civil(day)
  const done = await work()
  world.day = before
  return done
}

test('nothing is public before an act publishes it', async () => {
  const { status, text } = await stranger.get('/cong-khai')

  assert.equal(status, 200)
  assert.match(text, /không có danh sách nào đang công khai/)
  assert.equal((await stranger.get(ONE)).status, 404)
})

test('a list is public from its first day until its last, and no other day', async () => {
  await officer.post(`/phong-trao/${ID}/cong-bo`, LIST)
  const statusOn = (day: string) => on(day, async () => (await stranger.get(ONE)).status)

  assert.equal(await statusOn('2020-12-31'), 404)
  assert.equal(await statusOn('2021-01-01'), 200)
  assert.equal(await statusOn('2021-01-10'), 200)
  assert.equal(await statusOn('2021-01-11'), 404)
})

test('it shows name, unit, form and decision, never money, marks or anybody else', async () => {
  const { text } = await on('2021-01-02', () => stranger.get(ONE))

  assert.match(text, /Bộ phận tiếp nhận và trả kết quả xã Đông Thái/)
  assert.match(text, /5120\/QĐ-UBND, 30\/12\/2020/)
  assert.doesNotMatch(text, /đồng\b|điểm|Không đạt|xác minh/)
  // The two collectives awarded, and nobody else who stood for it.
  assert.equal(text.match(/scope="row"/g)?.length, 2)
})

test('the list can be taken away as a spreadsheet without signing in', async () => {
  const { status, headers } = await on('2021-01-02', () => stranger.get(`${ONE}?tai=xlsx`))

  assert.equal(status, 200)
  assert.match(headers.get('content-type') ?? '', /spreadsheetml/)
})

test('a notice makes no list public', async () => {
  const notice = { ...LIST, kind: 'results', number: '30/TB-HĐ' }
  const sent = await officer.post(`/phong-trao/${ID}/cong-bo`, notice)
  const { publication = '' } = /(?<publication>ban-\d+)$/.exec(sent.location)?.groups ?? {}
  const page = await on('2021-01-02', () => stranger.get(`/cong-khai/${ID}/${publication}`))

  assert.equal(publication, 'ban-2')
  assert.equal(page.status, 404)
})

test('a revocation is said beside the line, which stays', async () => {
  const chair = await office.as('an-bien-chu-tich')
  const participant = 'giay-khen-tap-the nam-2020 mot-cua-dong-thai'
  const revoke = { participant, action: 'revoke', reason: 'Khai man', number: '9/QĐ-UBND' }
  await chair.post(`/phong-trao/${ID}/quyet-dinh`, revoke)
  const { text } = await on('2021-01-02', () => stranger.get(ONE))

  assert.match(text, /Bộ phận tiếp nhận và trả kết quả xã Đông Thái/)
  assert.match(text, /Đã hủy bỏ: 9\/QĐ-UBND, 31\/12\/2020/)
  assert.doesNotMatch(text, /Khai man/)
})

test('in English too', async () => {
  const init = { headers: { cookie: 'ngon-ngu=en' } }
  const { text } = await on('2021-01-02', () => stranger.send('/cong-khai', init))

  assert.match(text, /Lists that are public now/)
})
