/** A review of one line of the sheet or one condition, through HTTP, after An Biên's decisions. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { act, SYSTEM } from '#office'
import { append, currentRow } from '#platform/database'
import { fill, plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2021-01-05', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
const office = await testOffice(world)
const agency = await office.as('an-bien-thuong-truc')
const head = await office.as('dong-thai-chu-tich')
const other = await office.as('thu-ba-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
const REVIEW = `${BASE}/xem-xet-lai/ubnd-xa-dong-thai`
const AWARD = 'award giay-khen-tap-the nam-2020'
const UNIT = `${BASE}/xem-xet-lai/mot-cua-dong-thai`

const list = await head.get(`${BASE}/xem-xet-lai`)
const WHOLE = decodeURIComponent(
  /xem-xet-lai\/ubnd-xa-dong-thai\?ve=([^"]+)"/.exec(list.text)?.[1] ?? '',
)
const LINE = `${WHOLE} 2.1`
const at = (of: string, subject: string) => `${of}?ve=${encodeURIComponent(subject)}`

/** A figure of the line recorded anew, as a correction with its reason and its day. */
async function correctLine(criterion: string, reason: string): Promise<void> {
  const live = await world.live.campaign('an-bien-cchc-2020')
  const was = live?.records.figures.findLast(
    (row) => row.participant === 'ubnd-xa-dong-thai' && row.criterion === criterion,
  )
  assert.ok(live && was)
  const { id: campaign, scope } = live.state
  const row = { ...was, on: civil('2021-01-05') }
  const { participant, cycle, stage, input } = row
  const resource = { path: scope, campaign, host: scope }
  const deed = { action: 'system', subject: criterion, resource, reason } as const
  const done = await act(world, { actor: SYSTEM, deed }, async (tx) => {
    const key = { participant, cycle, criterion, stage, input }
    const now = await currentRow(tx, RECORD_TABLES.figures, { campaign, key })
    assert.ok(now)
    const own = { campaign, scope: now.scope, row, seen: now.entry }
    return append(tx, RECORD_TABLES.figures, own)
  })
  assert.ok(done.ok)
}

test('the form offers the whole result and each line of the own sheet', async () => {
  const { text } = await head.get(at(REVIEW, WHOLE))

  assert.match(text, /Bỏ trống: toàn bộ kết quả/)
  assert.match(text, new RegExp(`<option value="${LINE}"`))
})

test('a line is asked about by itself, once at a time, and the whole stays free', async () => {
  const made = await head.post(REVIEW, { subject: WHOLE, part: `${WHOLE} 99.9`, reason: 'x' })
  const silent = await head.post(REVIEW, { subject: WHOLE, part: LINE, reason: '' })
  const sent = await head.post(REVIEW, { subject: WHOLE, part: LINE, reason: 'Đủ hai văn bản' })
  const twice = await head.post(REVIEW, { subject: WHOLE, part: LINE, reason: 'Lần nữa' })
  const theirs = await other.post(REVIEW, { subject: WHOLE, part: LINE, reason: 'x' })
  const page = await head.get(sent.location)
  const whole = await head.get(at(REVIEW, WHOLE))

  assert.deepEqual([silent.status, sent.status, twice.status], [422, 303, 422])
  assert.match(silent.text, new RegExp(`<option value="${LINE}" selected`))
  assert.deepEqual([made.status, theirs.status], [422, 403])
  assert.equal(sent.location.split('?')[0], REVIEW)
  assert.match(plain(page.text), /Về.*2\.1.*Đủ hai văn bản/s)
  assert.match(whole.text, /Đề nghị về từng nội dung.*2\.1/s)
  assert.match(whole.text, /Gửi đề nghị/)
})

test('the agency answers; so long as nothing is corrected the answer says where', async () => {
  const home = await agency.get('/')
  const page = at(REVIEW, LINE)
  const seen = /name="seen" value="(\d+)"/.exec((await agency.get(page)).text)?.[1] ?? ''
  const answer = { subject: LINE, outcome: 'changed', answer: 'Nhận hai văn bản', seen }
  const done = await agency.post(`${REVIEW}/tra-loi`, answer)
  const { text } = await head.get(page)

  assert.match(home.text, /Trả lời đề nghị xem xét lại.*Năm 2020/s)
  assert.equal(done.status, 303)
  assert.match(
    text,
    /chưa có gì được đính chính ở đây.*cham-diem\/ubnd-xa-dong-thai\/nam-2020\/2\.1/s,
  )
})

test('once the line is corrected the answer leads to just that line', async () => {
  await correctLine('2.1', 'Theo trả lời đề nghị')
  await correctLine('2.2', 'Việc khác')
  const { text } = await head.get(at(REVIEW, LINE))

  assert.match(text, /Đã đính chính, ghi thêm từ ngày đề nghị/)
  assert.doesNotMatch(text, /Việc khác/)
  assert.match(text, /nam-2020\/2\.1">Phiếu chấm, tiêu chí 2\.1<\/a>, 5\/1\/2021/)
})

test('one condition of an award is asked about; a decision made since is shown', async () => {
  const chair = await office.as('an-bien-chu-tich')
  const { text } = await head.get(at(UNIT, AWARD))
  const part = new RegExp(`<option value="(${AWARD} [^"]+)"`).exec(text)?.[1] ?? ''
  const sent = await head.post(UNIT, { subject: AWARD, part, reason: 'Có văn bản' })
  const seen = /name="seen" value="(\d+)"/.exec((await agency.get(sent.location)).text)?.[1] ?? ''
  const answer = { subject: part, outcome: 'changed', answer: 'Xem lại', seen }
  await agency.post(`${UNIT}/tra-loi`, answer)
  const before = await head.get(sent.location)
  const participant = 'giay-khen-tap-the nam-2020 mot-cua-dong-thai'
  const wish = { participant, action: 'revoke', reason: 'Xét lại', number: '9/QĐ-UBND' }
  await fill(chair, `${BASE}/quyet-dinh`, wish)
  const after = await head.get(sent.location)

  assert.equal(sent.status, 303)
  assert.match(before.text, /chưa có gì được đính chính ở đây.*tieu-chuan\/mot-cua-dong-thai/s)
  assert.match(after.text, /Quyết định 9\/QĐ-UBND/)
})

test('the class as a condition leads to the sheet that it comes from, not to other figures', async () => {
  const subject = `${AWARD} excellent`
  const sent = await head.post(UNIT, { subject: AWARD, part: subject, reason: 'Đủ điểm' })
  const seen = /name="seen" value="(\d+)"/.exec((await agency.get(sent.location)).text)?.[1] ?? ''
  await agency.post(`${UNIT}/tra-loi`, { subject, outcome: 'changed', answer: 'Xem lại', seen })
  const { text } = await head.get(sent.location)
  const led = /Có thay đổi thì sửa ở nơi ghi.*?<\/ul>/s.exec(text)?.[0] ?? ''

  assert.match(led, /cham-diem\/ubnd-xa-dong-thai\/nam-2020\/2\.1"/)
  assert.doesNotMatch(led, /so-lieu\//)
})
