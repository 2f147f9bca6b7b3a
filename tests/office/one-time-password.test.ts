/** Whoever came in by a one-time password is told why, and shown the one thing to do. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-15')
const office = await testOffice(world)
const unit = await office.as('dong-thai-can-bo')
const mustChange = (must: boolean) =>
  world.db.pool.query('update accounts set must_change = $1 where account = $2', [
    must,
    'dong-thai-can-bo',
  ])

test('until an own password is set the page says so and has no other form', async () => {
  await mustChange(true)
  const { text } = await unit.get('/tai-khoan')
  const forms = [...text.matchAll(/<form[^>]*action="(\/tai-khoan[^"]*)"/g)].map(([, at]) => at)

  assert.match(plain(text), /mật khẩu dùng một lần\. Hãy đặt mật khẩu của riêng bạn trước/)
  assert.deepEqual(forms, ['/tai-khoan/mat-khau'])
})

test('afterwards everything of the own account is there', async () => {
  await mustChange(false)
  const { text } = await unit.get('/tai-khoan')

  assert.doesNotMatch(plain(text), /mật khẩu dùng một lần/)
  assert.match(text, /action="\/tai-khoan\/thu"/)
})
