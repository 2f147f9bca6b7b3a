/** Rulings corrected and taken back through HTTP: what stood before stays to be read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2022-12-10', ['khoi-ky-cchc-2022'])
const office = await testOffice(world)
const agency = await office.as('khoi-ky-thuong-truc')
const unit = await office.as('khoi-ky-truong')
const OF = '/phong-trao/khoi-ky-cchc-2022/so-lieu/truong-thcs-khoi-ky/nam-2022'
const ONE = `${OF}/khong-ap-dung/model`

async function seen(): Promise<string> {
  const { text } = await agency.get(ONE)
  return /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
}

test('a ruling is corrected with a reason only, and both grounds stay', async () => {
  await agency.post(`${OF}/khong-ap-dung`, { condition: 'model', ground: 'Trường mới thành lập' })
  const ground = 'Trường thành lập tháng 8/2022'
  const silent = await agency.post(ONE, { ground, seen: await seen() })
  const same = await agency.post(ONE, {
    ...{ ground: 'Trường mới thành lập', why: 'x', seen: await seen() },
  })
  const done = await agency.post(ONE, { ground, why: 'Ghi rõ tháng', seen: await seen() })
  const { text } = await agency.get(ONE)
  const live = await world.live.campaign('khoi-ky-cchc-2022')
  const row = live?.records.rulings.find(
    (one) => one.participant === 'truong-thcs-khoi-ky' && one.condition === 'model',
  )

  assert.deepEqual([silent.status, same.status, done.status], [422, 422, 303])
  assert.equal(row?.ground, ground)
  assert.match(text, /Đang có hiệu lực:.*tháng 8\/2022/s)
  assert.match(text, /Lý do đính chính: <span lang="vi">Ghi rõ tháng/)
  assert.match(text, /Bản trước:.*Trường mới thành lập/s)
})

test('the unit reads why, and corrects nothing', async () => {
  const page = await unit.get(ONE)
  const sent = await unit.post(ONE, { ground: 'Khác', why: 'x', seen: await seen() })

  assert.match(page.text, /Ghi rõ tháng/)
  assert.doesNotMatch(page.text, /name="why"/)
  assert.equal(sent.status, 403)
})

test('a ruling taken back no longer counts, and still says what it was', async () => {
  const fields = { ground: 'x', why: 'Trường có bộ phận này', do: 'take', seen: await seen() }
  const taken = await agency.post(ONE, fields)
  const { text } = await agency.get(ONE)
  const live = await world.live.campaign('khoi-ky-cchc-2022')

  assert.equal(taken.status, 303)
  assert.match(text, /Đang có hiệu lực:.*đã rút/s)
  assert.match(text, /Trường mới thành lập/)
  assert.ok(!live?.records.rulings.some((one) => one.condition === 'model' && one.cycle))
})
