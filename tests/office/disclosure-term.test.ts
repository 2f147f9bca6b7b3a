/** Public lists where the rules of the place name their days, on An Biên with such a rule added. */
import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { loadFolder } from '#office'
import { testOffice, testWorld } from '#testing'

const ID = 'an-bien-cchc-2020'
const PATH = `/phong-trao/${ID}/cong-bo`
const RULES = `
disclosures:
  - kind: proposed
    until: { open: days-before }
    clause: Điều 11 Quy chế
    words: công khai danh sách đề nghị
  - kind: decided
    until: { count: 10, unit: ngày làm việc }
    clause: Điều 12 Quy chế
    words: công khai trong thời gian 10 ngày làm việc
`
const QUESTION = `
- id: days-before
  clause: Điều 11 Quy chế
  words: công khai danh sách đề nghị
  unclear: Danh sách đề nghị được công khai bao nhiêu ngày?
  readings:
    - { id: five, text: 5 ngày, value: { count: 5, unit: ngày } }
    - { id: ten, text: 10 ngày, value: { count: 10, unit: ngày } }
  meanwhile: Người công bố ghi ngày kết thúc.
  blocks: none
  asks: Phòng Nội vụ
`
const folder = join(mkdtempSync(join(tmpdir(), 'thidua-cong-khai-')), ID)
cpSync(join(HOME, 'campaigns', ID), folder, { recursive: true })
appendFileSync(join(folder, 'campaign.yaml'), RULES)
appendFileSync(join(folder, 'open-questions.yaml'), QUESTION)

const world = await testWorld('2020-12-31')
const loaded = await loadFolder(world, folder)
assert.ok(loaded.ok, JSON.stringify(loaded))
await world.db.pool.query('update campaigns set as_of = null')
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const LIST = {
  kind: 'decided',
  of: 'giay-khen-tap-the nam-2020',
  number: '21/TB-BTĐKT',
  from: '4/1/2021',
}

async function statusOn(day: string, path: string): Promise<number> {
  const before = world.day
  world.day = civil(day)
  const { status } = await office.stranger.get(path)
  world.day = before
  return status
}

test('the form names the term with its clause, and a question that is open leads to its answer', async () => {
  const { text } = await officer.get(PATH)

  assert.match(text, /ít nhất 10 ngày làm việc, không tính ngày đăng/)
  assert.match(text, /Điều 12 Quy chế/)
  assert.match(text, /chưa rõ số ngày.*\/cau-hoi\/days-before/s)
})

test('a last day earlier than the term is refused with the clause, and what was typed is kept', async () => {
  const page = await officer.post(PATH, { ...LIST, until: '15/1/2021' })

  assert.equal(page.status, 422)
  assert.match(page.text, /Theo Điều 12 Quy chế, danh sách phải công khai đến hết ngày 18\/1\/2021/)
  assert.match(page.text, /value="15\/1\/2021"/)
})

test('left empty, the list appears and disappears by the days of the rule', async () => {
  const sent = await officer.post(PATH, LIST)
  const path = `/cong-khai/${ID}/ban-1`

  assert.equal(sent.status, 303)
  assert.equal(await statusOn('2021-01-03', path), 404)
  assert.equal(await statusOn('2021-01-04', path), 200)
  assert.equal(await statusOn('2021-01-18', path), 200)
  assert.equal(await statusOn('2021-01-19', path), 404)
})

test('a list before the decision needs a way to object, and goes by its own days', async () => {
  const proposed = { ...LIST, kind: 'proposed', number: '19/TB-BTĐKT', from: '29/12/2020' }
  const before = world.day
  world.day = civil('2020-12-29')
  const mute = await officer.post(PATH, { ...proposed, until: '2/1/2021' })
  const objection = 'Phòng Nội vụ huyện'
  const endless = await officer.post(PATH, { ...proposed, objection })
  const sent = await officer.post(PATH, { ...proposed, objection, until: '2/1/2021' })
  const path = `/cong-khai/${ID}/${sent.location.split('/').at(-1)}`
  const { text } = await office.stranger.get(path)
  world.day = before

  assert.deepEqual([mute.status, endless.status, sent.status], [422, 422, 303])
  assert.match(text, /Đề nghị, lấy ý kiến trước quyết định.*Phòng Nội vụ huyện/s)
  assert.doesNotMatch(text, /5120\/QĐ-UBND/, 'the decision came a day later')
  assert.equal(await statusOn('2021-01-02', path), 200)
  assert.equal(await statusOn('2021-01-03', path), 404)
})
