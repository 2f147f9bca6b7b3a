/** One decision with its list through HTTP: An Biên, the day before the chairperson decided. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-29', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
await world.db.pool.query('truncate decisions')
const office = await testOffice(world)
const chair = await office.as('an-bien-chu-tich')
const PATH = '/phong-trao/an-bien-cchc-2020/quyet-dinh'
const LIST = 'giay-khen-ca-nhan~nam-2020'

async function granted(): Promise<readonly string[]> {
  const { decisions = [] } = (await world.live.campaign('an-bien-cchc-2020'))?.records ?? {}
  return decisions.map(({ participant, action, number }) => `${participant} ${action} ${number}`)
}

/** Names of the boxes of the lists, those ticked first seen. */
function boxes(text: string): readonly string[] {
  return [...text.matchAll(/name="tang-([a-z-]+)" value="1"[^>]*checked/g)].map(([, id = '']) => id)
}

test('those proposed stand ticked on the list of their award', async () => {
  const { text } = await chair.get(PATH)

  assert.ok(boxes(text).includes('phan-van-duom'))
  assert.ok(boxes(text).includes('mot-cua-dong-thai'))
})

test('nobody ticked, a day to come, one not proposed: nothing is recorded, the number stays', async () => {
  const number = { list: LIST, [`so-${LIST}`]: '5121/QĐ-UBND' }
  const none = await chair.post(`${PATH}/danh-sach`, number)
  const late = await chair.post(`${PATH}/danh-sach`, {
    ...{ ...number, 'tang-phan-van-duom': '1', [`ngay-${LIST}`]: '31/12/2020' },
  })
  const other = await chair.post(`${PATH}/danh-sach`, {
    ...{ ...number, 'tang-phan-van-duom': '1', 'tang-mai-thi-diem': '1' },
  })

  assert.deepEqual([none.status, late.status, other.status], [422, 422, 422])
  assert.match(none.text, /Hãy chọn ít nhất một trường hợp/)
  assert.match(none.text, /value="5121\/QĐ-UBND"/)
  assert.match(late.text, /không thể sau hôm nay/)
  assert.match(other.text, /Mai Thị Diễm: Chỉ tặng cho đối tượng được đề nghị/)
  assert.deepEqual(boxes(other.text).includes('danh-hoang-vu'), false)
  assert.deepEqual(await granted(), [])
})

test('one paper grants to all who are ticked, in one act; who is left unticked waits', async () => {
  const sent = await chair.post(`${PATH}/danh-sach`, {
    ...{ list: LIST, [`so-${LIST}`]: '5121/QĐ-UBND' },
    ...{ 'tang-phan-van-duom': '1', 'tang-danh-hoang-vu': '1' },
  })
  const { text } = await chair.get(PATH)
  const acts = await world.db.pool.query(`select subject from acts where verb = 'decision.record'`)

  assert.equal(sent.status, 303)
  assert.deepEqual(await granted(), [
    'phan-van-duom grant 5121/QĐ-UBND',
    'danh-hoang-vu grant 5121/QĐ-UBND',
  ])
  assert.deepEqual(
    acts.rows.map(({ subject }) => subject),
    ['giay-khen-ca-nhan nam-2020 5121/QĐ-UBND'],
  )
  assert.equal(boxes(text).includes('phan-van-duom'), false)
  assert.equal(boxes(text).includes('le-thi-cam-nhung'), true)
})

test('only the authority grants', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const sent = await agency.post(`${PATH}/danh-sach`, { list: LIST, 'tang-le-thi-cam-nhung': '1' })

  assert.equal(sent.status, 403)
})

test('what the chairperson returned is mended, sent and put forward again, and each page says so', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const unit = await office.as('dong-thai-chu-tich')
  const at = '/phong-trao/an-bien-cchc-2020/ho-so/mot-cua-dong-thai'
  const own = { dossier: 'ho-so-tap-the', cycle: 'nam-2020', on: '29/12/2020' }
  const participant = 'giay-khen-tap-the nam-2020 mot-cua-dong-thai'
  const reason = 'Làm rõ sáng kiến'
  const back = await chair.post(PATH, { participant, action: 'return', reason, on: '29/12/2020' })
  const [home, page, waiting] = [await unit.get('/'), await unit.get(at), await chair.get(PATH)]
  const files = await unit.get(`${at}/giay-to/van-ban-de-nghi?ho-so=ho-so-tap-the&chu-ky=nam-2020`)
  const sent = await unit.post(`${at}/gui`, { ...own, paper: '25/TTr-UBND' })
  const received = await agency.post(`${at}/nhan`, own)
  const complete = await agency.post(`${at}/du`, own)
  const [told, again] = [plain((await unit.get(at)).text), await chair.get(PATH)]

  assert.deepEqual(
    [back, sent, received, complete].map(({ status }) => status),
    [303, 303, 303, 303],
  )
  assert.match(plain(home.text), /Làm rõ lý do người có thẩm quyền trả lại hồ sơ: .*Đông Thái/)
  assert.match(page.text, /Người có thẩm quyền trả lại.*Làm rõ sáng kiến.*action="[^"]*\/gui"/s)
  assert.match(files.text, /type="file"/)
  assert.match(waiting.text, /Chưa trình lại/)
  assert.ok(!boxes(waiting.text).includes('mot-cua-dong-thai'))
  assert.match(told, /29\/12\/2020.*Đủ hồ sơ, trình lại lần 2/s)
  assert.match(plain(again.text), /Trình lại lần 2 ngày 29\/12\/2020/)
  assert.ok(boxes(again.text).includes('mot-cua-dong-thai'))
  assert.match(plain((await chair.get('/')).text), /Quyết định \d+ đề nghị: Giấy khen.*tập thể/i)
})
