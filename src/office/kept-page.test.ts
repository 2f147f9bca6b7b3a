/** Pages kept: one record more and the page is another; nobody is shown somebody else's page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const RANKING = '/phong-trao/an-bien-cchc-2020/xep-hang'
const PACKED = { headers: { 'accept-encoding': 'br' } }

test('the same reader is given the same page, another reader and another language their own', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const unit = await office.as('dong-thai-chu-tich')
  const first = await agency.get(RANKING)
  const again = await agency.get(RANKING)
  const english = await agency.send(RANKING, { headers: { cookie: 'ngon-ngu=en' } })
  const other = await unit.get(RANKING)

  assert.equal(again.text, first.text)
  assert.match(english.text, /Ranking/)
  assert.match(other.text, /Huỳnh Tấn Lộc/)
  assert.doesNotMatch(other.text, /Trịnh Thị Ngọc Hoa/)
})

test('a page kept packed is not given to a reader who cannot unpack it', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const packed = await agency.send(RANKING, PACKED)
  const plain = await agency.get(RANKING)

  assert.equal(packed.headers.get('content-encoding'), 'br')
  assert.equal(plain.headers.get('content-encoding'), null)
})

test('the first record afterwards draws the page anew, and a notice is shown once', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const before = await agency.get(RANKING)
  const sent = await agency.post(RANKING, {
    scoring: 'cham-cchc-2020',
    cycle: 'nam-2020',
    one: 'yes',
    participant: 'ubnd-xa-dong-thai',
    class: 'good',
    reason: 'Hội đồng kết luận lại',
    paper: '216/TB-HĐTĐ',
    on: '15/12/2020',
  })
  const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? ''
  const told = await agency.send(RANKING, { headers: { cookie } })
  const after = await agency.get(RANKING)

  assert.doesNotMatch(before.text, /Hội đồng kết luận lại/)
  assert.match(told.text, /class="notice good"/)
  assert.match(after.text, /Hội đồng kết luận lại/)
  assert.doesNotMatch(after.text, /class="notice good"/)
})
