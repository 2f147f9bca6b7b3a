/**
 * What is being verified holds an award until it ends, and stays with those who decide: on An Biên
 * ten days before the decisions.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const AT = '/phong-trao/an-bien-cchc-2020'
const world = await testWorld('2020-12-20', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
const office = await testOffice(world)
const agency = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const FINDING = `${AT}/tieu-chuan/danh-hoang-vu`
const MATTER = {
  ...{ participant: 'danh-hoang-vu', kind: 'denunciation', from: '15/12/2020' },
  ...{ until: '', paper: '05/TB-TTr' },
}

/** The address of the matter's own page. */
async function pathOf(name: string): Promise<string> {
  const { text } = await agency.get(`${AT}/xac-minh`)
  const rows = text.split('<tr').filter((row) => row.includes(name))
  return /href="([^"]*xac-minh\/\d+)"/.exec(rows[0] ?? '')?.[1] ?? ''
}

test('a denunciation recorded holds the award, and the unit learns no more than that', async () => {
  assert.doesNotMatch((await unit.get(FINDING)).text, /đang được xác minh/)

  const sent = await agency.post(`${AT}/xac-minh`, MATTER)
  const { text } = await unit.get(FINDING)

  assert.equal(sent.status, 303)
  assert.match(text, /đang được xác minh/)
  assert.match(text, /Có nội dung đang được xác minh nên chưa xét khen thưởng/)
  assert.doesNotMatch(text, /Tố cáo|05\/TB-TTr/)
})

test('only those who decide and those who audit read it', async () => {
  for (const account of ['an-bien-thuong-truc', 'an-bien-chu-tich', 'kiem-toan']) {
    const { text } = await (await office.as(account)).get(`${AT}/xac-minh`)
    assert.match(text, /Đang giữ việc khen thưởng/, account)
  }
  const others = ['dong-thai-chu-tich', 'dong-thai-can-bo', 'an-bien-tham-dinh', 'tay-yen-ca-nhan']
  for (const account of others) {
    const page = await (await office.as(account)).get(`${AT}/xac-minh`)
    assert.equal(page.status, 403, account)
  }
  const chair = await office.as('an-bien-chu-tich')
  assert.equal((await chair.post(`${AT}/xac-minh`, MATTER)).status, 403)
})

const REFUSED: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
  [{ participant: 'khong-co-ai' }, /Hãy chọn một tập thể, cá nhân/],
  [{ from: '21/12/2020' }, /ngày không thể sau hôm nay/],
  [{ until: '14/12/2020' }, /từ ngày bắt đầu trở đi/],
  [{ until: '21/12/2020' }, /bỏ trống khi chưa kết thúc/],
  [{ until: '20/12/2020' }, /Việc này đã được ghi/],
]

test('what cannot be is refused at its field, and what was typed is kept', async () => {
  for (const [given, said] of REFUSED) {
    const page = await agency.post(`${AT}/xac-minh`, { ...MATTER, ...given })
    assert.equal(page.status, 422)
    assert.match(page.text, said)
    assert.match(page.text, /value="05\/TB-TTr"/)
  }
})

test('its end is recorded with the ground, and the award is free again; both entries stay', async () => {
  const path = await pathOf('Danh Hoàng Vũ')
  const none = await agency.post(path, { until: '', why: 'Kết luận 07/KL', do: 'end' })
  const ended = await agency.post(path, { until: '20/12/2020', why: 'Kết luận 07/KL', do: 'end' })
  const { text } = await agency.get(await pathOf('Danh Hoàng Vũ'))

  assert.match(none.text, /Hãy ghi ngày kết thúc/)
  assert.equal(ended.status, 303)
  assert.match(text, /Đã kết thúc/)
  assert.match(text, /Kết luận 07\/KL/)
  assert.doesNotMatch((await unit.get(FINDING)).text, /đang được xác minh/)
})

test('open feedback of citizens holds no award', async () => {
  await agency.post(`${AT}/xac-minh`, { ...MATTER, kind: 'feedback', paper: '9/PA' })

  assert.doesNotMatch((await unit.get(FINDING)).text, /đang được xác minh/)
})

test('what was recorded by mistake is taken back with its reason', async () => {
  await agency.post(`${AT}/xac-minh`, { ...MATTER, kind: 'complaint', paper: '11/KN' })
  assert.match((await unit.get(FINDING)).text, /đang được xác minh/)
  const { text } = await agency.get(`${AT}/xac-minh`)
  const row = text.split('<tr').find((one) => one.includes('11/KN')) ?? ''
  const path = /href="([^"]*xac-minh\/\d+)"/.exec(row)?.[1] ?? ''
  await agency.post(path, { until: '', why: 'Ghi nhầm người', do: 'take' })

  assert.doesNotMatch((await agency.get(`${AT}/xac-minh`)).text, /11\/KN/)
  assert.doesNotMatch((await unit.get(FINDING)).text, /đang được xác minh/)
})

test('somebody who saw an older entry overwrites nothing', async () => {
  const { text } = await agency.get(`${AT}/xac-minh`)
  const row = text.split('<tr').find((one) => one.includes('9/PA')) ?? ''
  const path = /href="([^"]*xac-minh\/\d+)"/.exec(row)?.[1] ?? ''
  await agency.post(path, { until: '18/12/2020', why: 'Đã trả lời', do: 'end' })
  const late = await agency.post(path, { until: '19/12/2020', why: 'Đã trả lời', do: 'end' })

  assert.equal(late.status, 404)
})

test('in English too', async () => {
  const { text } = await agency.send(`${AT}/xac-minh`, { headers: { cookie: 'ngon-ngu=en' } })

  assert.match(text, /Matters under verification/)
})
