/**
 * Notices, decisions, revocations and corrections keep the outcome of their moment by themselves,
 * on the example of An Biên at the end of 2020.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outFiles, rootOf } from '#campaign'
import { civil } from '#kernel'
import { campaignFiles } from '#office'
import { OutcomeView } from '#outcome'
import { testOffice, testWorld } from '#testing'

const ID = 'an-bien-cchc-2020'
const AT = `/phong-trao/${ID}`
const world = await testWorld('2020-12-31', [ID])
await world.db.pool.query('update campaigns set as_of = null')
// One decision of the example is still to be taken.
await world.db.pool.query(`delete from decisions where participant = 'danh-hoang-vu'`)
const office = await testOffice(world)
const agency = await office.as('an-bien-thuong-truc')
const chair = await office.as('an-bien-chu-tich')
const records = await office.as('an-bien-van-thu')

type Kept = Readonly<{ kind: string; number: string | null; outcome: string; root: string }>

async function kept(): Promise<readonly Kept[]> {
  const { rows } = await world.db.pool.query<Kept>(
    'select kind, number, outcome, root from publications order by entry',
  )
  return rows
}

/** What became of a candidate in the outcome that the last act kept. */
async function stateIn({ outcome }: Kept, participant: string): Promise<string | undefined> {
  const { rows } = await world.db.pool.query('select content from snapshots where hash = $1', [
    outcome,
  ])
  const view = OutcomeView.parse(JSON.parse(rows[0].content))
  const all = view.selections.flatMap(({ standings }) => standings)
  return all.find((one) => one.participant === participant)?.state
}

/** The root of the folder that anybody can take out and compute again now. */
async function rootNow(): Promise<string> {
  const live = await world.live.campaign(ID)
  const computed = live?.computed(civil('2020-12-31'))
  assert.ok(live?.loaded.ok && computed?.ok)
  const engine = { tenant: world.tenant, role: 'engine', paths: [] } as const
  const own = await world.db.read(engine, (tx) => campaignFiles(tx, live))
  const read = live.loaded.value.files.filter(({ name }) => !name.startsWith('campaign/'))
  const files = [...own.map((one) => ({ ...one, name: `campaign/${one.name}` })), ...read]
  return rootOf(outFiles(computed.value.view, files))
}

test('a decision keeps the outcome in which it is taken, under the root of its folder', async () => {
  const of = 'giay-khen-ca-nhan nam-2020 danh-hoang-vu'
  await chair.post(`${AT}/quyet-dinh`, { participant: of, action: 'grant', number: '5130/QĐ-UBND' })
  const [decision] = await kept()

  assert.ok(decision)
  assert.deepEqual([decision.kind, decision.number], ['decision', '5130/QĐ-UBND'])
  assert.equal(await stateIn(decision, 'danh-hoang-vu'), 'awarded')
  assert.equal(decision.root, await rootNow())
})

test('a refused decision keeps nothing', async () => {
  const of = 'giay-khen-ca-nhan nam-2020 danh-hoang-vu'
  const again = await chair.post(`${AT}/quyet-dinh`, { participant: of, action: 'grant' })

  assert.equal(again.status, 422)
  assert.equal((await kept()).length, 1)
})

test('a revocation is a new version; what the decision kept stays as it was', async () => {
  const of = 'giay-khen-ca-nhan nam-2020 danh-hoang-vu'
  const revoke = { participant: of, action: 'revoke', reason: 'Khai man', number: '9/QĐ-UBND' }
  await chair.post(`${AT}/quyet-dinh`, revoke)
  const [decision, revocation] = await kept()

  assert.ok(decision && revocation)
  assert.equal(revocation.kind, 'revocation')
  assert.equal(await stateIn(revocation, 'danh-hoang-vu'), 'revoked')
  assert.equal(await stateIn(decision, 'danh-hoang-vu'), 'awarded')
  assert.equal(revocation.root, await rootNow())
})

test('two kept versions are told apart in words', async () => {
  const { text } = await agency.get(`${AT}/cong-bo/ban-1?so-voi=ban-2`)

  assert.match(text, /So với Quyết định hủy bỏ 9\/QĐ-UBND/)
  assert.match(text, /Danh Hoàng Vũ: trước: Đã quyết định khen thưởng; nay: /)
})

test('the notice of the council and its correction for one body keep what they make known', async () => {
  const notice = { scoring: 'cham-cchc-2020', cycle: 'nam-2020', participant: 'ubnd-xa-tay-yen' }
  const changed = { class: 'good', reason: 'Cộng nhầm tiêu chí 3.2', one: '1' }
  const paper = { paper: '240/TB-HĐTĐ', on: '30/12/2020' }
  const sent = await agency.post(`${AT}/xep-hang`, { ...notice, ...changed, ...paper })
  const last = (await kept()).at(-1)

  assert.equal(sent.status, 303)
  assert.deepEqual([last?.kind, last?.number], ['notice', '240/TB-HĐTĐ'])
  assert.equal(last?.root, await rootNow())
})

test('the day of an event of the plan is kept with its paper', async () => {
  const event = { on: '14/12/2020', paper: '215/TB-HĐTĐ', why: 'Ghi lại số văn bản' }
  const path = `${AT}/su-kien/thong-bao-tham-dinh/nam-2020`
  const seen = /name="seen" value="(\d+)"/.exec((await agency.get(path)).text)?.[1] ?? ''
  const sent = await agency.post(path, { ...event, paper: '215a/TB-HĐTĐ', seen })

  assert.equal(sent.status, 303)
  assert.equal((await kept()).at(-1)?.kind, 'event')
})

test('a correction of a paper keeps the outcome beside the one it corrects', async () => {
  const { text } = await records.get(`${AT}/dinh-chinh`)
  const of = /<option value="([^"]*5120\/QĐ-UBND)"/.exec(text)?.[1] ?? ''
  const words = { stood: 'Đông Thái A', reads: 'Đông Thái', reason: 'Đánh máy nhầm' }
  const paper = { paper: '12/ĐC-UBND', dated: '31/12/2020', 'signed-by': 'Lâm Quốc Khải' }
  const sent = await records.post(`${AT}/dinh-chinh`, { of, about: '*', ...words, ...paper })
  const last = (await kept()).at(-1)

  assert.equal(sent.status, 303)
  assert.deepEqual([last?.kind, last?.number], ['correction', '12/ĐC-UBND'])
})

test('what a strike or a return decides is told to whom it concerns, and keeps no version', async () => {
  const before = (await kept()).length
  const strike = { participant: 'giay-khen-ca-nhan nam-2020 nguyen-thi-my-xuyen', action: 'strike' }
  await chair.post(`${AT}/quyet-dinh`, { ...strike, reason: 'Không còn công tác' })

  assert.equal((await kept()).length, before)
})

test('ranking and decisions lead to what was kept, for those who may compare it', async () => {
  const unit = await office.as('dong-thai-chu-tich')
  for (const page of ['xep-hang', 'quyet-dinh']) {
    const link = new RegExp(`href="${AT}/cong-bo">Kết quả đã giữ`)

    assert.match((await agency.get(`${AT}/${page}`)).text, link)
    assert.doesNotMatch((await unit.get(`${AT}/${page}`)).text, link)
  }
})
