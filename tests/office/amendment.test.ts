/** After the launch a plan changes by numbered, dated papers only, each seen before it counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-04-02', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const commune = await office.as('khoi-ky-thuong-truc')

test('after the launch an amendment with number and days, seen before and after, moves a deadline', async () => {
  const path = '/phong-trao/an-bien-cchc-2020/ke-hoach/sua-doi'
  const paper = { number: '88/KH-UBND', date: '1/4/2020', effective: '15/6/2020', words: 'kéo dài' }
  const row = { 'path-1': 'registration.dang-ky-ca-nhan.until.date', 'value-1': '15/8/2020' }
  const none = await fill(officer, path, { ...paper, does: 'save' })
  const bad = await fill(officer, path, { ...paper, ...row, 'value-1': 'mai', does: 'preview' })
  const seen = await fill(officer, path, { ...paper, ...row, does: 'preview' })
  const done = await fill(officer, path, { ...paper, ...row, does: 'save' })
  const { text } = await officer.get(path)
  const file = '/phong-trao/an-bien-cchc-2020/ke-hoach/tep?tep=campaign.yaml'

  assert.deepEqual([none.status, bad.status, seen.status, done.status], [422, 422, 200, 303])
  assert.match(seen.text, /2020-07-31[\s\S]*15\/8\/2020/)
  assert.match(text, /88\/KH-UBND/)
  assert.match((await officer.get(file)).text, /until: \{ word: đến, date: 2020-07-31 \}/)
})

test('guidance supplies a standard the plan left to it, seen as it will read, refused when odd', async () => {
  const path = '/phong-trao/khoi-ky-cchc-2022/ke-hoach/bo-sung'
  const [, award = ''] = /<option value="([^"]+)">/.exec((await commune.get(path)).text) ?? []
  const paper = { award, number: '12/HD-UBND', date: '1/3/2020', issuer: 'UBND huyện Đại Từ' }
  const standard = '- { id: dk, registered-in-time: true, clause: "1", words: có đăng ký }'
  const given = { ...paper, words: 'tiêu chuẩn tặng', standard }
  const odd = await fill(commune, path, { ...given, standard: '- { id: dk, la: 1 }' })
  const future = await fill(commune, path, { ...given, date: '3/4/2020' })
  const seen = await fill(commune, path, { ...given, does: 'preview' })
  const done = await fill(commune, path, { ...given, does: 'save' })
  const left = await commune.get(path)

  assert.deepEqual([odd.status, future.status, seen.status, done.status], [422, 422, 200, 303])
  assert.match(seen.text, /Tiêu chuẩn sẽ là[\s\S]*có đăng ký/)
  assert.equal(left.text.includes(`value="${award}"`), false)
})
