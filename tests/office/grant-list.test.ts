/** One decision with its list through HTTP: An Biên, the day before the chairperson decided. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

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
