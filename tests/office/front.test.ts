/** The page that meets whoever is not signed in: the way in, what anybody may see, no more. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-30', ['an-bien-cchc-2020'])
const office = await testOffice(world)

test('it names the office, the way in, disclosure and the check of certificates', async () => {
  const { text, status } = await office.stranger.get('/')

  assert.equal(status, 200)
  assert.match(text, /UBND huyện An Biên/)
  for (const path of ['/dang-nhap', '/cong-khai', '/tra-cuu']) {
    assert.ok(text.includes(`href="${path}"`), path)
  }
})

test('it names no person and no unit that takes part', async () => {
  const { text } = await office.stranger.get('/')

  assert.doesNotMatch(text, /Đông Thái|Huỳnh Tấn Lộc|Danh Hoàng Vũ/)
})

test('the front page is there in English', async () => {
  const { text } = await office.stranger.send('/', { headers: { cookie: 'ngon-ngu=en' } })

  assert.match(text, /Check a certificate/)
})

test('the sign of the product is there by both its names', async () => {
  const { text } = await office.stranger.get('/')
  const [, path = ''] = /<link rel="icon" href="([^"]+)"/.exec(text) ?? []

  for (const one of [path, '/favicon.ico']) {
    const sign = await office.stranger.get(one)
    assert.deepEqual([sign.status, sign.headers.get('content-type')], [200, 'image/svg+xml'])
  }
})
