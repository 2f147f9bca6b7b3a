/** Who took over an office of the plan that is no more, on Khôi Kỳ at the end of 2025. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const ID = 'khoi-ky-cchc-2022'
const world = await testWorld('2025-12-20', [ID])
const office = await testOffice(world)
const officer = await office.as('khoi-ky-thuong-truc')
const chair = await office.as('khoi-ky-chu-tich')
const PATH = `/phong-trao/${ID}/ke-thua`
const DISTRICT = 'ubnd-huyen-dai-tu'
const WENT = { authority: DISTRICT, successor: 'ubnd-xa-dai-tu', basis: 'Luật số 72/2025/QH15' }

const seenIn = (text: string): string => / name="seen" value="(\d*)"/.exec(text)?.[1] ?? ''

test('offices of the plan that are gone stand with what waits for them', async () => {
  const { text } = await officer.get(PATH)

  assert.match(text, /Phòng Nội vụ huyện Đại Từ/)
  assert.match(text, /30\/6\/2025/)
  assert.match(text, /Giấy khen của Chủ tịch UBND huyện Đại Từ tặng tập thể, giai đoạn/)
  assert.match(text, /Chưa ghi nhận/)
})

test('while the district is there nothing is to be recorded', async () => {
  const { text } = await officer.get(`${PATH}?ngay=2025-06-30`)

  assert.match(text, /Mọi cơ quan nêu trong kế hoạch đều còn hoạt động/)
})

test('only the standing agency records, only an office that is there, only with a basis', async () => {
  const foreign = await chair.post(PATH, WENT)
  const dead = await officer.post(PATH, { ...WENT, successor: 'mttq-xa-khoi-ky' })
  const living = await officer.post(PATH, { ...WENT, authority: 'ubnd-tinh-thai-nguyen' })
  const bare = await officer.post(PATH, { ...WENT, basis: '' })

  assert.equal(foreign.status, 403)
  assert.deepEqual([dead.status, living.status, bare.status], [422, 422, 422])
  assert.match(dead.text, /Hãy chọn một cơ quan đang hoạt động/)
  assert.match(dead.text, /Luật số 72\/2025\/QH15/, 'what was typed is kept')
  assert.match(living.text, /đã kết thúc hoạt động/)
})

test('a successor recorded lifts the block; who read the page before is told', async () => {
  const seen = seenIn((await officer.get(PATH)).text)
  const done = await officer.post(PATH, { ...WENT, seen })
  const late = await officer.post(PATH, { ...WENT, basis: 'Văn bản khác', seen })
  const { text } = await officer.get(PATH)
  const recorded = (await world.live.campaign(ID))?.records.successors

  assert.equal(done.status, 303)
  assert.equal(late.status, 422)
  assert.match(late.text, /Người khác vừa ghi nhận/)
  assert.match(text, /UBND xã Đại Từ, theo Luật số 72\/2025\/QH15/)
  assert.equal(recorded?.find(({ authority }) => authority === DISTRICT)?.by, 'Ma Thị Vân')
})
