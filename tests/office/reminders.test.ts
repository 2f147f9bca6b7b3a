/**
 * Reminders from the morning's job to the letter: each told once, however many processes there are.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planDay, workPlace } from '#desk'
import { civil } from '#kernel'
import { workOff } from '#platform/jobs'
import { mailerTo } from '#platform/mail'
import { fill, mailServer, testOffice, testWorld, worldOver } from '#testing'

const world = await testWorld('2020-07-24', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const post = await mailServer()
const unit = await office.as('dong-thai-chu-tich')
const district = await office.as('an-bien-thuong-truc')
const BASE = '/phong-trao/an-bien-cchc-2020'
const SCOPE = { tenant: 'mac-dinh', role: 'app', paths: [] } as const

/** A morning with so many processes of the office. */
async function morning(day: string, processes = 1): Promise<void> {
  const worlds = Array.from({ length: processes }, () => worldOver(world.db, day))
  world.day = civil(day)
  await Promise.all(
    worlds.map(async (one) => {
      one.mail = mailerTo(post.url, 'thi-dua@huyen.example')
      await one.db.write(SCOPE, (tx) => planDay(one, tx))
      await workOff(workPlace(one))
    }),
  )
}

async function openUntil(day: string, reason: string): Promise<void> {
  const stage = 'cham-cchc-2020 nam-2020 self'
  const change = { stage, from: '2/11/2020', until: day, reason, do: 'open' }
  assert.equal((await fill(district, `${BASE}/cham-diem/buoc`, change)).status, 303)
}

const bellOf = async (visitor: typeof unit): Promise<string> => {
  const { text } = await visitor.get('/')
  return /Nhắc việc: (\d+) chưa đọc/.exec(text)?.[1] ?? '0'
}

test('an address is taken as it should be written, and may be empty', async () => {
  const wrong = await unit.post('/tai-khoan/thu', { thu: 'không phải thư' })
  const right = await unit.post('/tai-khoan/thu', { thu: ' dong-thai@xa.example ' })

  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Địa chỉ thư chưa đúng dạng/)
  assert.match(wrong.text, /value="không phải thư"/)
  assert.equal(right.status, 303)
  assert.match((await unit.get('/tai-khoan')).text, /value="dong-thai@xa\.example"/)
})

test('a week before the end three processes remind once, in one letter', async () => {
  world.day = civil('2020-11-02')
  await openUntil('20/11/2020', '')
  await morning('2020-11-13', 3)
  const [letter, ...others] = post.letters
  const { text } = await unit.get('/nhac-viec')

  assert.deepEqual(others, [])
  assert.equal(letter?.to, 'dong-thai@xa.example')
  assert.match(letter?.subject ?? '', /^Nhắc việc: Tự chấm điểm cho xong: UBND xã Đông Thái/)
  assert.equal(letter?.subject, letter?.subject.normalize('NFC'))
  assert.match(letter?.text ?? '', /Ngày cuối cùng: 20\/11\/2020/)
  assert.match(
    letter?.text ?? '',
    /http:\/\/thi-dua\.test\/phong-trao\/an-bien-cchc-2020\/cham-diem/,
  )
  assert.match(text, /Tự chấm điểm cho xong: UBND xã Đông Thái/)
  assert.equal(await bellOf(unit), '1')
})

test('the days between say nothing; three days before the end it is said again', async () => {
  await morning('2020-11-14')
  await morning('2020-11-16')
  const between = post.letters.length
  await morning('2020-11-17')

  assert.deepEqual([between, post.letters.length], [1, 2])
  assert.equal(await bellOf(unit), '2')
})

test('a deadline moved after its end was told binds again, and ends again', async () => {
  await morning('2020-11-21')
  const once = await district.get('/nhac-viec')
  await openUntil('27/11/2020', 'Mất điện diện rộng')
  await morning('2020-11-24')
  const again = await unit.get('/nhac-viec')
  await morning('2020-11-28')
  const twice = await district.get('/nhac-viec')
  const ends = (text: string) => [...text.matchAll(/Đã hết hạn: Bước chấm điểm/g)].length

  assert.deepEqual([ends(once.text), ends(twice.text)], [1, 2])
  assert.match(again.text, /27\/11\/2020/)
})

test('what was read rings no more, for its reader alone', async () => {
  await unit.post('/nhac-viec/da-doc', {})

  assert.equal(await bellOf(unit), '0')
  assert.notEqual(await bellOf(district), '0')
})

test('without an address there is no letter, and the bell rings all the same', async () => {
  const sent = post.letters.length
  await unit.post('/tai-khoan/thu', { thu: '' })
  await openUntil('23/11/2020', 'Ghi nhầm ngày')
  await morning('2020-11-22')

  assert.equal(post.letters.length, sent)
  assert.notEqual(await bellOf(unit), '0')
})
