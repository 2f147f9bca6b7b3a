/** A plan taken in through HTTP: read, confirmed value by value, made a campaign, and no sooner. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { type Page, plain, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2026-02-10', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const neighbour = await office.as('khoi-ky-thuong-truc')
const PLAN = readFileSync(join(HOME, 'tests/importer/plans/01-xa-song-mau.txt'), 'utf8')
const HOST = 'ubnd-huyen-an-bien'
const ALL = '/nhap-ke-hoach'

function form(
  fields: Readonly<Record<string, string>>,
  file?: Readonly<{ name: string; text: string }>,
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  if (file) body.append('file', new File([file.text], file.name))
  return { method: 'POST', body }
}

const takeIn = (visitor: Visitor, text: string): Promise<Page> =>
  visitor.send(ALL, form({ host: HOST, pasted: '' }, { name: 'ke-hoach.txt', text }))

const taken = await takeIn(officer, PLAN)
const AT = taken.location
const pageNow = (query = ''): Promise<Page> => officer.get(`${AT}${query}`)

/** The forms of values on the page: key, and the entry that was seen. */
function valuesIn({ text }: Page): ReadonlyMap<string, string> {
  const forms = text.matchAll(/<form method="post" action="[^"]*"[^>]*>([\s\S]*?)<\/form>/g)
  return new Map(
    [...forms].flatMap(([, inner = '']) => {
      const key = /name="key" value="([^"]*)"/.exec(inner)?.[1]
      const seen = /name="seen" value="([^"]*)"/.exec(inner)?.[1] ?? ''
      return key === undefined ? [] : [[key, seen] as const]
    }),
  )
}

const hidden = ({ text }: Page, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

const settle = (key: string, does: string, more: Readonly<Record<string, string>> = {}) =>
  officer.post(AT, { key, does, ...more })

test('a file is read and stands as a draft with the words marked and nothing confirmed', async () => {
  const { text } = await pageNow()

  assert.equal(taken.status, 303)
  assert.match(AT, /^\/nhap-ke-hoach\/kh-[0-9a-f]{16}$/)
  assert.match(text, /<mark>27\/KH-UBND<\/mark>|<mark>[^<]*27\/KH-UBND[^<]*<\/mark>/)
  assert.match(text, /class="paper-line unused"/)
  assert.match(text, /Đã quyết 0 trên \d+ mục/)
  assert.match(text, /trang 1, dòng \d+/)
})

test('the same file again leads to the draft that is there', async () => {
  const again = await takeIn(officer, PLAN)

  assert.deepEqual([again.status, again.location], [303, AT])
})

test('nothing, a file of another kind, and another office are refused; what was pasted is kept', async () => {
  const none = await officer.send(ALL, form({ host: HOST, pasted: '' }))
  const picture = await takeIn(officer, '\u0089PNG\r\n\u001a\n\u0000\u0001\u0002')
  const foreign = await officer.send(ALL, form({ host: 'ubnd-xa-khoi-ky', pasted: 'I. MỤC ĐÍCH' }))

  assert.deepEqual([none.status, picture.status, foreign.status], [422, 422, 422])
  assert.match(none.text, /Hãy chọn tệp kế hoạch, hoặc dán toàn văn/)
  assert.match(picture.text, /Không nhận ra loại tệp/)
  assert.match(foreign.text, /Hãy chọn cơ quan phát động/)
  assert.match(foreign.text, /I\. MỤC ĐÍCH/)
})

test('whoever drafts elsewhere or nowhere sees nothing of it and settles nothing', async () => {
  const unit = await office.as('dong-thai-chu-tich')
  for (const visitor of [neighbour, unit]) {
    assert.equal((await visitor.get(AT)).status, 404)
    assert.equal((await visitor.post(AT, { key: 'number', does: 'kept' })).status, 404)
    assert.equal((await visitor.post(`${AT}/lap`, { title: 'x' })).status, 404)
    assert.doesNotMatch((await visitor.get(ALL)).text, new RegExp(AT))
  }
  assert.equal((await unit.get(ALL)).status, 403)
})

test('a value confirmed says by whom; the next one has the focus', async () => {
  const done = await settle('number', 'kept')
  const { text } = await officer.get(done.location)

  assert.equal(done.status, 303)
  assert.match(text, /Đã xác nhận/)
  assert.match(text, /Đã quyết 1 trên/)
  assert.match(text, /<button[^>]*value="kept" autofocus/)
})

test('a value corrected keeps the place; a wrong day is refused with what was typed', async () => {
  const wrong = await settle('date', 'corrected', { 'cell.': '31/2/2026' })
  const right = await settle('date', 'corrected', { 'cell.': '6/2/2026' })
  const { text } = await pageNow()

  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="31\/2\/2026"/)
  assert.match(wrong.text, /Cần một ngày như/)
  assert.equal(right.status, 303)
  assert.match(text, />6\/2\/2026</)
  assert.match(text, /Đã sửa/)
})

test('a correction that says what was read is a confirmation', async () => {
  const page = await pageNow('?sua=place')
  const [, value = ''] = /name="cell\."[^>]*value="([^"]*)"/.exec(page.text) ?? []
  const done = await settle('place', 'corrected', { 'cell.': plain(value) })
  const { text } = await pageNow()

  assert.equal(done.status, 303)
  assert.equal([...text.matchAll(/Đã sửa/g)].length, 1)
})

test('of two people on one value the second is told', async () => {
  const first = await settle('issuer', 'kept')
  const second = await settle('issuer', 'struck')

  assert.deepEqual([first.status, second.status], [303, 422])
  assert.match(second.text, /Người khác vừa quyết mục này/)
})

test('a value opened again waits like before, and can then be struck', async () => {
  const seen = valuesIn(await pageNow()).get('issuer') ?? ''
  const opened = await settle('issuer', 'reopen', { seen })
  const struck = await settle('issuer', 'struck')
  const { text } = await pageNow()

  assert.deepEqual([opened.status, struck.status], [303, 303])
  assert.match(text, /<del>/)
  const again = valuesIn(await pageNow()).get('issuer') ?? ''
  await settle('issuer', 'reopen', { seen: again })
})

test('a quota without its unit is no quota', async () => {
  const half = await settle('awards.0', 'corrected', {
    'cell.form.id': 'commendation',
    'cell.quota.value': '7',
    'cell.quota.unit': '',
    'cell.quota.bound': 'max',
  })

  assert.equal(half.status, 422)
  assert.match(half.text, /Số lượng cần đủ số, đơn vị và cách tính/)
})

test('the sure ones are confirmed together only by whoever says so, and only as seen', async () => {
  const page = await pageNow()
  const mark = hidden(page, 'mark')
  const silent = await officer.post(`${AT}/chac-chan`, { mark })
  const stale = await officer.post(`${AT}/chac-chan`, { mark: '0', compared: '1' })
  const done = await officer.post(`${AT}/chac-chan`, { mark, compared: '1' })
  const { text } = await pageNow()

  assert.deepEqual([silent.status, stale.status, done.status], [422, 422, 303])
  assert.match(silent.text, /Hãy đánh dấu là bạn đã đối chiếu/)
  assert.doesNotMatch(text, /class="badge good"><svg[^>]*>.*?<\/svg>Chắc chắn/)
})

test('a value that the reader missed is added beside the line it stands in', async () => {
  const fresh = await pageNow()
  const [, from = ''] = /href="[^"]*\?(dong=[\d:]+)#them"/.exec(fresh.text) ?? []
  const form = await pageNow(`?${from}&them=awards`)
  const cells = {
    them: 'awards',
    dong: from.slice('dong='.length),
    chu: 'không quá 03 hộ gia đình',
    'cell.form.id': 'commendation',
    'cell.recipient': 'collective',
    'cell.cycles': 'annual',
    'cell.quota.value': '3',
    'cell.quota.unit': 'count',
    'cell.quota.bound': 'max',
  }
  const half = await officer.post(`${AT}/them`, { ...cells, 'cell.quota.unit': '' })
  const nowhere = await officer.post(`${AT}/them`, { ...cells, dong: '99:1' })
  const none = await officer.post(`${AT}/them`, { ...cells, them: 'number' })
  const added = await officer.post(`${AT}/them`, cells)
  const { text } = await pageNow()

  assert.match(form.text, /name="cell\.quota\.value"/)
  assert.deepEqual([half.status, nowhere.status, none.status, added.status], [422, 422, 422, 303])
  assert.match(half.text, /Số lượng cần đủ số/)
  assert.match(half.text, /name="cell\.quota\.value"[^>]*value="3"|value="3"[^>]*name="cell\.quota/)
  assert.match(nowhere.text, /Bản kế hoạch không có dòng này/)
  assert.match(text, /Người thêm/)
  assert.match(text, /<mark>không quá 03 hộ gia đình<\/mark>|không quá 3/)
})

test('what a person added can be struck, and taken back', async () => {
  const key = [...valuesIn(await pageNow()).keys()].findLast((one) => one.startsWith('awards.'))
  const act = async (does: string) =>
    settle(key ?? '', does, { seen: valuesIn(await pageNow()).get(key ?? '') ?? '' })

  const struck = await act('struck')
  const without = await pageNow()
  const back = await act('reopen')
  const { text } = await pageNow()

  assert.deepEqual([struck.status, back.status], [303, 303])
  assert.doesNotMatch(without.text, /Người thêm/)
  assert.match(text, /Người thêm/)
})

test('a neighbour adds nothing to a draft that is not theirs', async () => {
  assert.equal((await neighbour.post(`${AT}/them`, { them: 'awards' })).status, 404)
})

test('no campaign is made while one value is open', async () => {
  const { text } = await pageNow()
  const early = await officer.post(`${AT}/lap`, {
    title: 'Sớm',
    mark: hidden(await pageNow(), 'mark'),
  })

  assert.match(text, /Còn \d+ mục chưa quyết/)
  assert.equal(early.status, 422)
  assert.match(early.text, /Còn mục chưa quyết/)
})

test('when every value is settled the campaign is made by the same door, with its open questions', async () => {
  const seen = valuesIn(await pageNow())
  for (const [key, entry] of seen) if (entry === '') await settle(key, 'kept')
  const ready = await pageNow()
  const mark = hidden(ready, 'mark')
  const moved = await officer.post(`${AT}/lap`, { title: 'Từ kế hoạch', mark: '0' })
  const untitled = await officer.post(`${AT}/lap`, { title: ' ', mark })
  const made = await officer.post(`${AT}/lap`, { title: 'Từ kế hoạch', id: 'tu-ke-hoach', mark })
  const plan = await officer.get('/phong-trao/tu-ke-hoach/ke-hoach')
  const questions = await officer.get('/phong-trao/tu-ke-hoach/cau-hoi')

  assert.deepEqual([moved.status, untitled.status], [422, 422])
  assert.deepEqual(
    [made.status, made.location],
    [303, '/phong-trao/tu-ke-hoach/ke-hoach'],
    made.text,
  )
  assert.match(plan.text, /27\/KH-UBND/)
  assert.match(plan.text, /không quá 03 hộ gia đình/, 'the added quota is the campaign’s')
  assert.match(plan.text, /0?6\/0?2\/2026/)
  assert.match(questions.text, /xếp thứ tự theo gì/)
})

test('the draft of a made campaign is to be read only, and the audit tells who settled what', async () => {
  const late = await settle('number', 'struck')
  const again = await officer.post(`${AT}/lap`, { title: 'Lần hai', mark: '' })
  const { rows } = await world.db.pool.query(
    `select changes from acts where subject like 'nhap-ke-hoach%' order by at`,
  )

  assert.deepEqual([late.status, again.status], [422, 422])
  assert.match(late.text, /bản nháp chỉ để xem/)
  assert.ok(rows.length > 5)
  assert.ok(JSON.stringify(rows).length < 200_000, 'the plan itself is not in the audit')
})

test('a draft discarded leaves the list, and the same file can be taken in afresh', async () => {
  const other = await takeIn(officer, PLAN.replace('27/KH-UBND', '28/KH-UBND'))
  await officer.post(other.location, { key: 'number', does: 'kept' })
  const silent = await officer.post(`${other.location}/bo`, {})
  const gone = await officer.post(`${other.location}/bo`, { gone: '1' })
  const missing = await officer.get(other.location)
  const again = await takeIn(officer, PLAN.replace('27/KH-UBND', '28/KH-UBND'))
  const fresh = await officer.get(again.location)

  assert.deepEqual([silent.status, gone.status, missing.status], [422, 303, 404])
  assert.match(fresh.text, /Đã quyết 0 trên/)
})
