/** The calendar feed through HTTP: secret, revocable, and no wider than its owner's reach. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-06', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')

async function makeFeed(visitor: typeof unit): Promise<string> {
  const { text } = await visitor.post('/tai-khoan/lich', { lich: 'moi' })
  const [, path = ''] = /<code>http:\/\/thi-dua\.test(\/lich\/[\w-]+\.ics)<\/code>/.exec(text) ?? []
  return path
}

test('the address is shown once, and answers with a calendar to whoever has it', async () => {
  const path = await makeFeed(district)
  const again = await district.get('/tai-khoan')
  const feed = await office.stranger.get(path)

  assert.match(path, /^\/lich\/[\w-]{30,}\.ics$/)
  assert.doesNotMatch(again.text, /\/lich\/[\w-]+\.ics/)
  assert.equal(feed.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.match(feed.text, /DTEND:20200731T170000Z/)
  assert.match(feed.text, /UID:an-bien-cchc-2020\/collective\/nam-2020@thidua/)
  assert.doesNotMatch(feed.text, /khoi-ky/)
})

test('what another unit has to explain is not in a unit’s calendar', async () => {
  const own = await office.stranger.get(await makeFeed(unit))
  const agency = await office.stranger.get(await makeFeed(district))

  assert.doesNotMatch(own.text, /explanation\/ubnd-xa-tay-yen/)
  assert.match(agency.text.replaceAll('\r\n ', ''), /explanation\/ubnd-xa-tay-yen/)
})

test('a new address ends the old one; a revoked one is not there', async () => {
  const first = await makeFeed(unit)
  const second = await makeFeed(unit)
  const statuses = async () =>
    Promise.all([first, second].map(async (path) => (await office.stranger.get(path)).status))

  assert.deepEqual(await statuses(), [404, 200])
  await unit.post('/tai-khoan/lich', { lich: 'thu-hoi' })
  assert.deepEqual(await statuses(), [404, 404])
})

test('a guessed address, or a name that is none, is not there', async () => {
  for (const path of ['/lich/x.ics', '/lich/.ics', '/lich/x', `/lich/${'a'.repeat(32)}.ics`]) {
    assert.equal((await office.stranger.get(path)).status, 404, path)
  }
})

test('an account that was shut has no calendar any more', async () => {
  const path = await makeFeed(unit)
  await world.db.pool.query(
    `update accounts set disabled = true where account = 'dong-thai-chu-tich'`,
  )

  assert.equal((await office.stranger.get(path)).status, 404)
})
