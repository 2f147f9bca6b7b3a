/** Home through HTTP: what waits, what others did, the first step, and nothing of anybody else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { fill, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-20', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const other = await office.as('thu-ba-chu-tich')
const OWN = '/phong-trao/an-bien-cchc-2020/dang-ky/mot-cua-dong-thai'

const set = (day: string): void => {
  world.day = civil(day)
}

test('a registration that waits is gone from home once it is sent', async () => {
  set('2020-05-01')
  const before = await unit.get('/')
  await fill(unit, OWN, { targets: 'Đúng hạn từ 99%' })
  set('2020-07-20')
  const after = await unit.get('/')

  assert.match(before.text, /dang-ky\?tinh-trang=none|dang-ky\/mot-cua-dong-thai/)
  assert.match(before.text, /còn 91 ngày \(31\/7\/2020\)/)
  assert.doesNotMatch(after.text, /dang-ky\/mot-cua-dong-thai\?chu-ky/)
})

test('the district reads what the commune did; another commune does not', async () => {
  const [agency, neighbour] = [await district.get('/'), await other.get('/')]

  assert.match(agency.text, /Huỳnh Tấn Lộc/)
  assert.match(agency.text, /ghi đăng ký thi đua/)
  assert.doesNotMatch(neighbour.text, /Huỳnh Tấn Lộc/)
})

test('what somebody did is no news to that person', async () => {
  const { text } = await unit.get('/')

  assert.doesNotMatch(text, /ghi đăng ký thi đua/)
})

test('the first step of a role is shown until it is put away, for that account alone', async () => {
  const before = await unit.get('/')
  await unit.post('/buoc-dau', { buoc: 'unit-head' })
  const after = await unit.get('/')
  const neighbour = await other.get('/')

  assert.match(before.text, /Bạn phụ trách đơn vị/)
  assert.doesNotMatch(after.text, /Bạn phụ trách đơn vị/)
  assert.match(neighbour.text, /Bạn phụ trách đơn vị/)
})

test('every role has a home page in both languages', async () => {
  const accounts = ['quan-tri', 'an-bien-van-thu', 'an-bien-chu-tich', 'an-bien-kiem-tra']
  const more = ['an-bien-tham-dinh', 'an-bien-hoi-dong', 'tay-yen-ca-nhan', 'khoi-ky-van-hoa']
  for (const account of [...accounts, ...more, 'kiem-toan', 'dong-thai-can-bo']) {
    const visitor = await office.as(account)
    const vi = await visitor.get('/')
    const en = await visitor.send('/', { headers: { cookie: 'ngon-ngu=en' } })

    assert.deepEqual([vi.status, en.status], [200, 200], account)
    assert.match(vi.text, /Đang chờ tôi/)
    assert.match(en.text, /What waits for me/)
  }
})
