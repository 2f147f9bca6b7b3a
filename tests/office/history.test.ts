/** The history of one record: who, when, what, before and after, why; for those entitled. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, sealAll, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-30', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const unit = await office.as('dong-thai-chu-tich')
const chair = await office.as('an-bien-chu-tich')
const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
const OWN = `${AN_BIEN}/dang-ky/mot-cua-dong-thai?chu-ky=nam-2020`
const HISTORY = `${AN_BIEN}/dang-ky/mot-cua-dong-thai/lich-su?chu-ky=nam-2020`

/** The lines of the page's table as plain text, the newest first. */
function linesOf(text: string): readonly string[] {
  const rows = text.split('<tbody')[1]?.split('<tr').slice(1) ?? []
  return rows.map((row) => row.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '))
}

test('a registration written twice tells both times, cell by cell, down to the folder it came with', async () => {
  await fill(unit, OWN, { targets: 'Đúng hạn 99%' })
  await fill(unit, OWN, { targets: 'Đúng hạn 99,5%' })
  await sealAll(world)
  const { text } = await chair.get(HISTORY)
  const [last = '', first = '', folder = ''] = linesOf(text)

  assert.equal(linesOf(text).length, 3)
  assert.match(last, /Huỳnh Tấn Lộc Thủ trưởng đơn vị/)
  assert.match(last, /ghi đăng ký sửa đăng ký: Bộ phận [^·]*Đông Thái · Năm 2020 · /)
  assert.match(text, /<a href="\/so\/don-vi\/mot-cua-dong-thai" title="mot-cua-dong-thai">/)
  assert.match(last, /chỉ tiêu: trước: Đúng hạn 99% sau: Đúng hạn 99,5%/)
  assert.doesNotMatch(last, /nhiệm vụ trọng tâm/, 'what did not change is not told')
  assert.match(last, /việc số \d+/)
  assert.match(first, /chỉ tiêu: trước: Giải quyết hồ sơ[^:]* sau: Đúng hạn 99%/)
  assert.match(folder, /Hệ thống/)
  assert.match(folder, /ghi mới đăng ký/)
})

test('the page of a record leads to its history only whoever may read the audit', async () => {
  const [forChair, forUnit] = [await chair.get(OWN), await unit.get(OWN)]
  const closed = await unit.get(HISTORY)

  assert.match(forChair.text, /href="[^"]*mot-cua-dong-thai\/lich-su\?chu-ky=nam-2020"/)
  assert.doesNotMatch(forUnit.text, /lich-su/)
  assert.equal(closed.status, 403)
})

const PAGES: Readonly<Record<string, readonly [page: string, told: RegExp]>> = {
  'a line of a sheet': [`${AN_BIEN}/cham-diem/ubnd-xa-dong-thai/nam-2020/1.1`, /Lịch sử bản ghi/],
  'the decisions': [`${AN_BIEN}/quyet-dinh`, /Lịch sử bản ghi/],
  'a person': ['/so/nguoi/danh-hoang-vu', /Danh Hoàng Vũ/],
  'an organisation': ['/so/don-vi/ubnd-xa-dong-thai', /UBND xã Đông Thái/],
}

for (const [what, [page, told]] of Object.entries(PAGES))
  test(`the page of ${what} leads to its history and back`, async () => {
    const auditor = await office.as('kiem-toan')
    const shown = await auditor.get(page)
    const [, href = ''] = /href="([^"]*\/lich-su[^"]*)"/.exec(shown.text) ?? []
    const history = await auditor.get(href.replaceAll('&amp;', '&'))

    assert.equal(shown.status, 200)
    assert.equal(history.status, 200, href)
    assert.match(history.text, told)
    assert.match(history.text, new RegExp(`href="${page}"`))
  })

test('ids of the plan and of choices are said by their names', async () => {
  const auditor = await office.as('kiem-toan')
  const line = await auditor.get(`${AN_BIEN}/cham-diem/ubnd-xa-dong-thai/nam-2020/1.1/lich-su`)
  const decisions = await auditor.get(`${AN_BIEN}/quyet-dinh/lich-su`)
  const query = 'ho-so=ho-so-tap-the&chu-ky=nam-2020'
  const dossier = await auditor.get(`${AN_BIEN}/ho-so/mot-cua-dong-thai/lich-su?${query}`)
  const bare = /> *(days|grant|strike|ho-so-tap-the|van-ban-de-nghi|1\.1) *</

  for (const { text } of [line, decisions, dossier]) {
    assert.ok(linesOf(text).length > 0)
    assert.doesNotMatch(text, bare)
  }
  assert.match(decisions.text, /gạch tên khỏi danh sách/)
})

test('a history tells nothing of another campaign, person or line', async () => {
  const auditor = await office.as('kiem-toan')
  const { text } = await auditor.get('/so/nguoi/danh-hoang-vu/lich-su')
  const others = linesOf(text).filter((line) => !line.includes('Danh Hoàng Vũ'))

  assert.ok(linesOf(text).length > 1)
  assert.deepEqual(others, [])
})
