/** An inspection recorded through HTTP, as An Biên sends a team to Đông Thái. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-04', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const inspector = await office.as('an-bien-kiem-tra')
const LIST = '/phong-trao/an-bien-cchc-2020/kiem-tra'
const ONE = `${LIST}/1412-2020-11-30`

const DECISION = {
  cycle: 'nam-2020',
  decision: '1412/QĐ-UBND',
  decided: '30/11/2020',
  team: 'Bùi Chí Thiện, trưởng đoàn',
  from: '4/12/2020',
}

test('an inspection is recorded once by its decision, with days in order', async () => {
  const astray = await inspector.post(LIST, { ...DECISION, to: '1/12/2020' })
  const done = await inspector.post(LIST, DECISION)
  const twice = await inspector.post(LIST, { ...DECISION, team: 'Đoàn khác' })

  assert.deepEqual([astray.status, done.status, twice.status], [422, 303, 422])
  assert.equal(done.location, ONE)
})

test('units, samples and findings stand under it, tied to the lines of the sheet', async () => {
  const participant = 'ubnd-xa-dong-thai'
  const sample = '20 hồ sơ đất đai tháng 10'
  const unit = await inspector.post(`${ONE}/don-vi`, { participant, sample })
  const about = { participant, criterion: '2.3', finding: 'Hai hồ sơ trễ hạn' }
  const found = await inspector.post(`${ONE}/phat-hien`, about)
  const nowhere = await inspector.post(`${ONE}/phat-hien`, { ...about, criterion: '99' })
  const { text } = await (await office.as('an-bien-tham-dinh')).get(ONE)

  assert.deepEqual([unit.status, found.status, nowhere.status], [303, 303, 422])
  assert.match(text, /20 hồ sơ đất đai/)
  assert.match(text, /cham-diem\/ubnd-xa-dong-thai\/nam-2020\/2\.3/)
})

test('a unit does not read inspections, and one that is not there is not found', async () => {
  const unit = await (await office.as('dong-thai-chu-tich')).get(ONE)
  const none = await inspector.get(`${LIST}/khong-co`)

  assert.deepEqual([unit.status, none.status], [403, 404])
})
