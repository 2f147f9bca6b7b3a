/** Decisions through HTTP, on the example of An Biên at the end of 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const chair = await office.as('an-bien-chu-tich')
const unit = await office.as('dong-thai-chu-tich')
const PATH = '/phong-trao/an-bien-cchc-2020/quyet-dinh'
const GRANTED = 'giay-khen-tap-the nam-2020 mot-cua-dong-thai'

test('the chairperson sees what was granted, with number, day and money', async () => {
  const { text } = await chair.get(PATH)

  assert.match(text, /5120\/QĐ-UBND/)
  assert.match(text, /30\/12\/2020/)
  assert.match(text, /Đã tặng/)
})

test('all that is missing is told at once, and delegation is one click away', async () => {
  const page = await chair.post(PATH, { participant: '', reason: 'Chưa rõ thành tích' })
  const own = await unit.get(PATH)

  assert.equal(page.status, 422)
  assert.match(page.text, /Đối tượng: chưa chọn/)
  assert.match(page.text, /Hãy chọn một quyết định/)
  assert.match(page.text, />Chưa rõ thành tích</)
  assert.match(page.text, /href="\/nguoi-ky\/ubnd-huyen-an-bien"/)
  assert.doesNotMatch(own.text, /\/nguoi-ky\//)
})

test('a unit sees its own result and nobody else', async () => {
  const { text } = await unit.get(PATH)

  assert.match(text, /Bộ phận tiếp nhận và trả kết quả xã Đông Thái/)
  assert.doesNotMatch(text, /Thứ Ba/)
})

test('a revocation without a reason is refused and what was chosen is kept', async () => {
  const page = await chair.post(PATH, { participant: GRANTED, action: 'revoke', number: '9/QĐ' })

  assert.equal(page.status, 422)
  assert.match(page.text, /Hãy nêu lý do/)
  assert.match(page.text, /value="9\/QĐ"/)
})

test('a revocation dated before the grant is refused, and the day typed stays', async () => {
  const typed = { participant: GRANTED, action: 'revoke', reason: 'Khai man', on: '29/12/2020' }
  const page = await chair.post(PATH, typed)
  const struck = await chair.post(PATH, { ...typed, action: 'strike' })

  assert.deepEqual([page.status, struck.status], [422, 422])
  assert.match(page.text, /Đã có quyết định ngày 30\/12\/2020 về đối tượng này/)
  assert.match(page.text, /value="29\/12\/2020"/)
  assert.match(struck.text, /Kết quả hiện nay là “Đã tặng”/)
})

test('a revocation is a row of its own; the grant before it stays in the register', async () => {
  const reason = 'Khai man thành tích'
  const sent = await chair.post(PATH, { participant: GRANTED, action: 'revoke', reason })
  const { text } = await chair.get(PATH)
  const { decisions } = (await world.live.campaign('an-bien-cchc-2020'))?.records ?? {}
  const own = decisions?.filter(({ participant }) => participant === 'mot-cua-dong-thai')

  assert.equal(sent.status, 303)
  assert.match(text, /Khai man thành tích/)
  assert.deepEqual(
    own?.map(({ action }) => action),
    ['grant', 'revoke'],
  )
})

test('a figure found false after the decision says why; the award stands until revoked', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const FIGURE = '/phong-trao/an-bien-cchc-2020/so-lieu/danh-hoang-vu/nam-2020/chi-tieu'
  const at = `${FIGURE}/individual-excellent`
  const false_ = { ...formOf(await agency.get(at)), value: 'không', paper: '30/BC-PNV' }
  const bare = await agency.post(at, false_)
  const told = await agency.post(at, { ...false_, why: 'Minh chứng không đúng' })
  const { text } = await chair.get(PATH)
  const reserve = await chair.post(PATH, {
    participant: 'giay-khen-ca-nhan nam-2020 truong-hoai-bao',
    action: 'grant',
  })
  const wish = { participant: 'giay-khen-ca-nhan nam-2020 danh-hoang-vu', action: 'revoke' }
  const revoked = await chair.post(PATH, { ...wish, reason: 'Không đạt tiêu chuẩn' })

  assert.deepEqual([bare.status, told.status], [422, 303])
  assert.match(bare.text, /Hãy ghi lý do: đã có thông báo hoặc quyết định/)
  assert.match((await unit.get(at)).text, /Minh chứng không đúng/)
  assert.match(text, /Đã tặng, nay cần xem xét lại/)
  assert.deepEqual([reserve.status, revoked.status], [422, 303])
})

test('an award stands also when others overtake by points corrected later', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const at = '/phong-trao/an-bien-cchc-2020/so-lieu/le-thi-cam-nhung/nam-2020/chi-tieu'
  const points = `${at}/individual-points`
  const corrected = { ...formOf(await agency.get(points)), value: '91', paper: '31/BC-PNV' }
  const told = await agency.post(points, { ...corrected, why: 'Cộng nhầm điểm' })
  const { text } = await chair.get(PATH)
  const wish = { participant: 'giay-khen-ca-nhan nam-2020 le-thi-cam-nhung', action: 'revoke' }
  const revoked = await chair.post(PATH, { ...wish, reason: 'Điểm cộng nhầm' })

  assert.equal(told.status, 303)
  assert.match(text, /Theo bản ghi hiện nay là “dự phòng”; quyết định vẫn có hiệu lực/)
  assert.match(text, /nay xếp sau số được đề nghị, chờ xem xét: Lê Thị Cẩm Nhung/)
  assert.equal(revoked.status, 303)
})

test('only the authority decides', async () => {
  const standing = await office.as('an-bien-thuong-truc')
  const page = await standing.post(PATH, { participant: GRANTED, action: 'revoke', reason: 'x' })

  assert.equal(page.status, 403)
})
