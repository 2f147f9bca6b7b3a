/** Publishing through HTTP, on the example of An Biên at the end of 2020. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { compute, foldersOf, HOME, load, outFiles, rootOf } from '#campaign'
import { civil } from '#kernel'
import { campaignFiles, look, SYSTEM } from '#office'
import { testOffice, testWorld } from '#testing'

const ID = 'an-bien-cchc-2020'
const PATH = `/phong-trao/${ID}/cong-bo`
const world = await testWorld('2020-12-31', [ID])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const chair = await office.as('an-bien-chu-tich')
const LIST = {
  kind: 'decided',
  of: 'giay-khen-tap-the nam-2020',
  number: '21/TB-BTĐKT',
  from: '31/12/2020',
  until: '10/01/2021',
}

test('a list without its last day is refused, because the place sets the days', async () => {
  const page = await officer.post(PATH, { ...LIST, until: '' })

  assert.equal(page.status, 422)
  assert.match(page.text, /Danh sách công khai cần ngày kết thúc/)
  assert.match(page.text, /value="21\/TB-BTĐKT"/)
})

test('a list in which nobody stands is not made public', async () => {
  const page = await officer.post(PATH, { ...LIST, kind: 'proposed', objection: 'Phòng Nội vụ' })

  assert.match(page.text, /Chưa có ai trong danh sách này/)
})

test('only those who publish do', async () => {
  const unit = await office.as('dong-thai-chu-tich')

  assert.equal((await chair.post(PATH, LIST)).status, 403)
  assert.equal((await unit.get(PATH)).status, 403)
})

test('what was published has the root that an exported folder gives', async () => {
  const sent = await officer.post(PATH, LIST)
  const page = await officer.get(sent.location)
  const root = await rootOfExport()

  assert.equal(sent.location, `${PATH}/ban-1`)
  assert.match(page.text, new RegExp(root))
  assert.match(page.text, /Hai kết quả giống nhau/)
})

test('a later revocation stands beside the published list, which stays', async () => {
  const participant = 'giay-khen-tap-the nam-2020 mot-cua-dong-thai'
  const reason = 'Khai man thành tích'
  const path = `/phong-trao/${ID}/quyet-dinh`
  const before = await officer.get(`${PATH}/ban-1`)
  await chair.post(path, { participant, action: 'revoke', reason })
  const after = await officer.get(`${PATH}/ban-1`)
  const hashOf = (text: string) => /[0-9a-f]{64}/.exec(text)?.[0]

  assert.match(after.text, /Có khác biệt. Bản đã giữ vẫn nguyên/)
  assert.match(after.text, /Bộ phận tiếp nhận và trả kết quả xã Đông Thái: trước:/)
  assert.equal(hashOf(after.text), hashOf(before.text))
})

test('a second list of the same kind is a version of its own, after the one the revocation kept', async () => {
  const sent = await officer.post(PATH, { ...LIST, number: '22/TB-BTĐKT' })
  const { text } = await officer.get(sent.location)

  assert.equal(sent.location, `${PATH}/ban-3`)
  assert.match(text, /21\/TB-BTĐKT/)
  assert.match(text, /Hai kết quả giống nhau/)
})

test('both languages', async () => {
  const init = { headers: { cookie: 'ngon-ngu=en' } }
  const { text } = await officer.send(PATH, init)

  assert.match(text, /Versions kept/)
})

/** The folder written out, read and computed again by the engine alone. */
async function rootOfExport(): Promise<string> {
  const live = await world.live.campaign(ID)
  assert.ok(live)
  const folder = mkdtempSync(join(tmpdir(), 'thidua-cong-bo-'))
  for (const { name, bytes } of await look(world, SYSTEM, (tx) => campaignFiles(tx, live))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const loaded = load(foldersOf(HOME, folder))
  assert.ok(loaded.ok)
  const computed = compute(loaded.value, { asOf: civil('2020-12-31') })
  assert.ok(computed.ok)
  return rootOf(outFiles(computed.value.view, loaded.value.files))
}
