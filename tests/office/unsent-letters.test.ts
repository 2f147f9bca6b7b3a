/**
 * Letters while the mail server is away: kept, tried again, told to the administrator, and sent
 * once when it is back, whatever process of the office is there by then.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planDay, workPlace } from '#desk'
import { civil } from '#kernel'
import { workOff } from '#platform/jobs'
import { mailerTo } from '#platform/mail'
import { addPerson, fill, mailServer, plain, testOffice, testWorld, worldOver } from '#testing'

const world = await testWorld('2020-11-02', ['an-bien-cchc-2020'])
const office = await testOffice(world)
await addPerson(world, {
  ...{ account: 'quan-tri-dong-thai', role: 'administrator' },
  organisation: 'ubnd-xa-dong-thai',
})
const post = await mailServer()
const administrator = await office.as('quan-tri')
const unit = await office.as('dong-thai-chu-tich')
const district = await office.as('an-bien-thuong-truc')
const SCOPE = { tenant: 'mac-dinh', role: 'app', paths: [] } as const
const NOWHERE = 'smtp://127.0.0.1:1'
const LIST = '/quan-tri/tai-khoan'

await unit.post('/tai-khoan/thu', { thu: 'dong-thai@xa.example' })
const stage = 'cham-cchc-2020 nam-2020 self'
const opening = { stage, from: '2/11/2020', until: '20/11/2020', reason: '', do: 'open' }
await fill(district, '/phong-trao/an-bien-cchc-2020/cham-diem/buoc', opening)

/** A process of the office, started anew, at a clock time of a day in Vietnam. */
async function process(at: string, server: string): Promise<void> {
  world.day = civil(at.slice(0, 10))
  const now = () => Date.parse(`${at}:00+07:00`)
  const mail = mailerTo(server, 'thi-dua@huyen.example')
  const one = { ...worldOver(world.db, at.slice(0, 10)), now, mail }
  await one.db.write(SCOPE, (tx) => planDay(one, tx))
  await workOff(workPlace(one))
}

test('before seven in the morning nothing is sent', async () => {
  await process('2020-11-13T06:59', post.url)

  assert.deepEqual(post.letters, [])
})

test('a server that is away: the letter is kept, and the administrator is told', async () => {
  await process('2020-11-13T07:00', NOWHERE)
  const list = plain((await administrator.get(LIST)).text)
  const page = plain((await administrator.get('/quan-tri/thu')).text)
  const own = await (await office.as('quan-tri-dong-thai')).get(LIST)

  assert.match(list, /1 thư nhắc việc chưa gửi được/)
  assert.match(page, /dong-thai@xa\.example.*Tự chấm điểm cho xong.*ECONNREFUSED/s)
  assert.match(page, /13\/11\/2020 07:01/)
  assert.doesNotMatch(own.text, /chưa gửi được/)
  assert.equal((await (await office.as('quan-tri-dong-thai')).get('/quan-tri/thu')).status, 403)
})

test('each try is later than the one before, by twice as long', async () => {
  await process('2020-11-13T07:01', NOWHERE)

  assert.match(plain((await administrator.get('/quan-tri/thu')).text), /13\/11\/2020 07:03/)
})

test('once the server is back the letter is sent once, and again by no later process', async () => {
  await process('2020-11-13T07:02', post.url)
  const early = post.letters.length
  await process('2020-11-13T07:03', post.url)
  await process('2020-11-13T07:04', post.url)
  await process('2020-11-13T23:00', post.url)
  const [letter, ...others] = post.letters

  assert.equal(early, 0)
  assert.deepEqual(others, [])
  assert.match(letter?.subject ?? '', /^Nhắc việc: Tự chấm điểm cho xong: UBND xã Đông Thái/)
  assert.match(letter?.id ?? '', /^<[0-9a-f]{32}@huyen\.example>$/)
  assert.doesNotMatch((await administrator.get(LIST)).text, /chưa gửi được/)
})

test('the administrator has letters tried again at once', async () => {
  await process('2020-11-17T07:00', NOWHERE)
  const asked = await administrator.post('/quan-tri/thu', {})
  const gone = post.letters.length
  await process('2020-11-17T09:00', post.url)
  const page = plain((await administrator.get('/quan-tri/thu')).text)

  assert.equal(asked.status, 303)
  assert.equal(post.letters.length, gone + 1)
  assert.match(page, /Mọi thư đã được gửi/)
})
