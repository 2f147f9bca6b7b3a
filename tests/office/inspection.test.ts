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
  const [, units = '', findings = ''] = nowhere.text.split('data-guard')

  assert.match(findings, /field-wrong.*Hai hồ sơ trễ hạn/s)
  assert.doesNotMatch(units, /field-wrong/)
  assert.deepEqual([unit.status, found.status, nowhere.status], [303, 303, 422])
  assert.match(text, /20 hồ sơ đất đai/)
  assert.match(text, /cham-diem\/ubnd-xa-dong-thai\/nam-2020\/2\.3/)
})

test('whoever marks the line sees what was found on it; another line and the unit do not', async () => {
  const line = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020'
  const appraiser = await office.as('an-bien-tham-dinh')
  const unit = await office.as('dong-thai-chu-tich')
  const [found, other] = [await appraiser.get(`${line}/2.3`), await appraiser.get(`${line}/2.2`)]

  assert.match(found.text, /Phát hiện của đoàn kiểm tra.*Hai hồ sơ trễ hạn/s)
  assert.match(found.text, /href="[^"]*kiem-tra\/1412-2020-11-30\/ubnd-xa-dong-thai\/2\.3"/)
  assert.doesNotMatch(other.text, /Hai hồ sơ trễ hạn/)
  assert.doesNotMatch((await unit.get(`${line}/2.3`)).text, /Hai hồ sơ trễ hạn/)
})

test('a unit asked to explain a line sees what was found on it, and nobody else does', async () => {
  const line = '/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020'
  const appraiser = await office.as('an-bien-tham-dinh')
  const unit = await office.as('dong-thai-chu-tich')
  const asked = await appraiser.post(`${line}/2.3/hoi`, { due: '7/12/2020' })
  const { text } = await unit.get(`${line}/2.3`)
  const other = await (await office.as('thu-ba-chu-tich')).get(`${line}/2.3`)

  assert.equal(asked.status, 303)
  assert.match(text, /Phát hiện của đoàn kiểm tra.*Hai hồ sơ trễ hạn/s)
  assert.doesNotMatch(text, /href="[^"]*kiem-tra\/1412/)
  assert.equal(other.status, 403)
})

test('a unit does not read inspections, and one that is not there is not found', async () => {
  const unit = await (await office.as('dong-thai-chu-tich')).get(ONE)
  const none = await inspector.get(`${LIST}/khong-co`)

  assert.deepEqual([unit.status, none.status], [403, 404])
})

const FINDING = `${ONE}/ubnd-xa-dong-thai/2.3`

test('a correction stands beside what it corrects, with its reason', async () => {
  const { text: form } = await inspector.get(FINDING)
  const [, section = ''] = form.split('Đính chính</h2>')
  const seen = /name="seen" value="(\d+)"/.exec(section)?.[1] ?? ''
  const finding = 'Một hồ sơ trễ hạn'
  const silent = await inspector.post(FINDING, { finding, seen })
  const same = await inspector.post(FINDING, { finding: 'Hai hồ sơ trễ hạn', why: 'x', seen })
  const done = await inspector.post(FINDING, { finding, why: 'Đếm nhầm một hồ sơ', seen })
  const late = await inspector.post(FINDING, { finding: 'Ba hồ sơ', why: 'x', seen })
  const { text } = await inspector.get(FINDING)

  assert.deepEqual([silent.status, same.status, done.status, late.status], [422, 422, 303, 422])
  assert.match(text, /Đang có hiệu lực:.*Một hồ sơ trễ hạn/s)
  assert.match(text, /Lý do đính chính: <span lang="vi">Đếm nhầm một hồ sơ/)
  assert.match(text, /Bản trước:.*Hai hồ sơ trễ hạn/s)
})

test('a picture from the phone proves the finding', async () => {
  const { text: form } = await inspector.get(FINDING)
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const body = new FormData()
  body.set('noun', 'inspection')
  body.set('subject', 'ubnd-xa-dong-thai/1412-2020-11-30/2.3')
  body.set('back', FINDING)
  body.set('file', new File([png], 'quay-mot-cua.png'))
  const at = '/phong-trao/an-bien-cchc-2020/minh-chung/ubnd-xa-dong-thai'
  const sent = await inspector.send(at, { method: 'POST', body })
  const { text } = await inspector.get(FINDING)

  assert.match(form, /accept="image\/jpeg,image\/png" multiple/)
  assert.equal(sent.location, FINDING)
  assert.match(text, /quay-mot-cua\.png/)
})

test('the picture of an inspection is the team’s: the unit is neither shown nor offered it', async () => {
  const unit = await office.as('dong-thai-chu-tich')
  const campaign = '/phong-trao/an-bien-cchc-2020'
  const own = new FormData()
  own.set('noun', 'line')
  own.set('subject', 'ubnd-xa-dong-thai/nam-2020/2.3')
  own.set('file', new File(['%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF'], 'bao-cao.pdf'))
  const files = `${campaign}/minh-chung/ubnd-xa-dong-thai`
  const sent = await unit.send(files, { method: 'POST', body: own })
  const pages = [files, `${campaign}/cham-diem/ubnd-xa-dong-thai/nam-2020/2.3`]
  const shown = await Promise.all(pages.map((page) => unit.get(page)))

  assert.equal(sent.status, 303)
  for (const { status, text } of shown) {
    assert.equal(status, 200)
    assert.match(text, /bao-cao\.pdf/)
    assert.doesNotMatch(text, /quay-mot-cua/)
  }
})

test('the sample of a unit is corrected with its reason; what stood before stays', async () => {
  const at = `${ONE}/ubnd-xa-dong-thai`
  const { text: form } = await inspector.get(at)
  const [, seen = ''] = /name="seen" value="(\d+)"/.exec(form) ?? []
  const sample = '18 hồ sơ đất đai tháng 10'
  const silent = await inspector.post(at, { sample, seen })
  const same = await inspector.post(at, { sample: '20 hồ sơ đất đai tháng 10', why: 'x', seen })
  const done = await inspector.post(at, { sample, why: 'Hai hồ sơ đã rút', seen })
  const late = await inspector.post(at, { sample: '17 hồ sơ', why: 'Đếm lại', seen })
  const { text } = await inspector.get(at)

  assert.deepEqual([silent.status, same.status, done.status, late.status], [422, 422, 303, 422])
  assert.match(late.text, /17 hồ sơ/, 'what was typed is kept')
  assert.match(text, /Đang có hiệu lực:.*18 hồ sơ.*Hai hồ sơ đã rút.*Bản trước:.*20 hồ sơ/s)
  assert.match((await inspector.get(ONE)).text, /18 hồ sơ đất đai tháng 10/)
  const record = 'van-ban/bien-ban-kiem-tra/ubnd-xa-dong-thai?chu-ky=nam-2020'
  assert.ok(text.includes(record), 'the page leads to its record')
  const paper = await inspector.get(`/phong-trao/an-bien-cchc-2020/${record}&dang=docx`)
  assert.equal(paper.status, 200)
})

test('a sample of a unit that was not inspected is not there; the unit corrects nothing', async () => {
  const none = await inspector.get(`${ONE}/ubnd-xa-tay-yen`)
  const own = await office.as('dong-thai-chu-tich')
  const at = `${ONE}/ubnd-xa-dong-thai`

  assert.equal(none.status, 404)
  assert.equal((await own.post(at, { sample: 'x', why: 'x' })).status, 403)
})

test('a unit reads on one page what was found at it: what it is asked at once, the rest with the notice', async () => {
  const page = '/phong-trao/an-bien-cchc-2020/kiem-tra-don-vi/ubnd-xa-dong-thai/nam-2020'
  const finding = 'Thiếu sổ theo dõi'
  const more = { participant: 'ubnd-xa-dong-thai', criterion: '2.2', finding }
  const theirs = { participant: 'ubnd-thi-tran-thu-ba', criterion: '2.2', finding: 'Của nơi khác' }
  for (const row of [more, theirs]) await inspector.post(`${ONE}/phat-hien`, row)
  await inspector.post(`${ONE}/don-vi`, { participant: 'ubnd-thi-tran-thu-ba', sample: 'Riêng' })
  const unit = await office.as('dong-thai-chu-tich')
  const early = await unit.get(page)
  world.day = '2020-12-31' as typeof world.day
  const told = await unit.get(page)
  const other = await (await office.as('thu-ba-chu-tich')).get(page)
  const sheet = await unit.get('/phong-trao/an-bien-cchc-2020/cham-diem/ubnd-xa-dong-thai/nam-2020')

  assert.match(early.text, /1412\/QĐ-UBND.*Một hồ sơ trễ hạn/s)
  assert.match(early.text, /Kết quả kiểm tra chưa công bố/)
  assert.doesNotMatch(early.text, /Thiếu sổ theo dõi|18 hồ sơ đất đai/)
  assert.match(told.text, /18 hồ sơ đất đai.*Thiếu sổ theo dõi.*Một hồ sơ trễ hạn/s)
  assert.match(told.text, /bien-ban-kiem-tra\/ubnd-xa-dong-thai/)
  for (const { text } of [early, told]) assert.doesNotMatch(text, /nơi khác|Riêng|quay-mot-cua/)
  assert.equal(other.status, 403)
  assert.match(sheet.text, /href="[^"]*kiem-tra-don-vi\/ubnd-xa-dong-thai\/nam-2020\?cham=/)
})
