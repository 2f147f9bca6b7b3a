/** Ranking and the council's notice through HTTP, as An Biên concluded on 14/12/2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RECORD_TABLES } from '#ledger/store'
import { act, SYSTEM } from '#office'
import { currentRow, retract } from '#platform/database'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-15', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const standing = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const RANKING = '/phong-trao/an-bien-cchc-2020/xep-hang'
const CAMPAIGN = 'an-bien-cchc-2020'
const ROUND = { scoring: 'cham-cchc-2020', cycle: 'nam-2020' }

/** As if the council had not concluded yet. */
async function withoutNotice(): Promise<void> {
  const deed = { action: 'system', subject: 'test', resource: { path: 't' } } as const
  const taken = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    const table = RECORD_TABLES.conclusions
    const now = await currentRow(tx, table, { campaign: CAMPAIGN, key: ROUND })
    return retract(tx, table, { campaign: CAMPAIGN, key: ROUND, seen: now?.entry })
  })
  assert.ok(taken.ok)
}

test('after the notice a unit sees totals, ranks and classes, its own sheet linked', async () => {
  const { text } = await unit.get(RANKING)

  assert.match(text, /215\/TB-HĐTĐ/)
  assert.match(text, /Tây Yên A/)
  assert.match(text, /Theo thông báo/)
  assert.match(text, /cham-diem\/ubnd-xa-dong-thai\/nam-2020/)
  assert.doesNotMatch(text, /cham-diem\/ubnd-xa-tay-yen\//)
})

test('after the notice the unit sees every column of its sheet, and nothing can be typed', async () => {
  const { text } = await unit.get(`/phong-trao/${CAMPAIGN}/cham-diem/ubnd-xa-dong-thai/nam-2020`)

  assert.doesNotMatch(text, /Chưa công bố/)
  assert.match(text, /Đã có thông báo kết luận/)
  assert.doesNotMatch(text, /cell-input/)
})

test('before it the agency sees the ranking as provisional, the unit only that it will come', async () => {
  await withoutNotice()
  const prepared = await standing.get(RANKING)
  const waiting = await unit.get(RANKING)

  assert.match(prepared.text, /Tạm tính/)
  assert.match(prepared.text, /Theo điểm, tạm tính/)
  assert.doesNotMatch(waiting.text, /Tây Yên A/)
  assert.match(waiting.text, /khi hội đồng có thông báo bằng văn bản/)
})

test('a notice needs its number and a day that has come', async () => {
  const bare = await standing.post(RANKING, { ...ROUND, paper: '', on: '' })
  const early = await standing.post(RANKING, { ...ROUND, paper: '220/TB-HĐTĐ', on: '16/12/2020' })

  assert.deepEqual([bare.status, early.status], [422, 422])
  assert.match(early.text, /không được sau hôm nay/)
  assert.match(early.text, /value="220\/TB-HĐTĐ"/)
})

test('recorded by the agency, the classes stand for everybody', async () => {
  const own = await unit.post(RANKING, { ...ROUND, paper: '220/TB-HĐTĐ', on: '15/12/2020' })
  const done = await standing.post(RANKING, { ...ROUND, paper: '220/TB-HĐTĐ', on: '15/12/2020' })

  assert.deepEqual([own.status, done.status], [403, 303])
  assert.match((await unit.get(RANKING)).text, /220\/TB-HĐTĐ/)
})

test('another class than by points is recorded for one body, with its reason only', async () => {
  const one = { ...ROUND, one: 'yes', participant: 'ubnd-xa-tay-yen', class: 'good' }
  const paper = { paper: '220/TB-HĐTĐ', on: '15/12/2020' }
  const silent = await standing.post(RANKING, { ...one, ...paper })
  const told = await standing.post(RANKING, {
    ...one,
    ...paper,
    reason: 'Để xảy ra khiếu nại đúng',
  })

  assert.deepEqual([silent.status, told.status], [422, 303])
  assert.match((await unit.get(RANKING)).text, /Để xảy ra khiếu nại đúng/)
})
