/** Entry from paper by the standing agency: sheets, registrations, measures, marked as such. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-11-26', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const agency = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
const SHEET = `${BASE}/cham-diem/ubnd-xa-dong-thai/nam-2020`
const PAPER = { paper: '77/BC-UBND', 'paper-date': '20/11/2020' }

async function openStage() {
  const path = `${BASE}/cham-diem/buoc`
  const seen = formOf(await agency.get(path))['seen'] ?? ''
  const stage = 'cham-cchc-2020 nam-2020 self'
  return agency.post(path, { stage, do: 'open', until: '30/11/2020', seen })
}

function seenOn(text: string): string {
  return /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
}

/** The name of a field of the line of a criterion, and the form as it stands. */
async function paperForm(criterion: string) {
  const page = await agency.get(`${SHEET}/tu-giay`)
  const row = page.text.split('<tr').find((one) => one.includes(`"row" lang="vi">${criterion} `))
  const [, line = ''] = /name="(d\d+)\.seen"/.exec(row ?? '') ?? []
  return { line, fields: formOf(page) }
}

test('a sheet on paper waits for the stage like any other', async () => {
  const { text } = await agency.get(`${SHEET}/tu-giay`)

  assert.match(text, /Cơ quan thường trực chưa mở bước này/)
  assert.doesNotMatch(text, /name="d\d+\.in\.part"/)
})

test('a sheet typed from paper carries the paper, its day and who typed it', async () => {
  await openStage()
  const { line, fields } = await paperForm('1.2')
  const typed = { ...fields, [`${line}.in.part`]: '38', [`${line}.in.whole`]: '40' }
  const silent = await agency.post(`${SHEET}/tu-giay`, typed)
  const undated = await agency.post(`${SHEET}/tu-giay`, { ...typed, paper: '77/BC-UBND' })
  const done = await agency.post(`${SHEET}/tu-giay`, { ...typed, ...PAPER })
  const late = await agency.post(`${SHEET}/tu-giay`, { ...typed, ...PAPER })
  const live = await world.live.campaign('an-bien-cchc-2020')
  const row = live?.records.figures.findLast((one) => one.paper === '77/BC-UBND')

  assert.match(plain(silent.text), /cần số, ký hiệu bản giấy/)
  assert.match(silent.text, /value="38"/)
  assert.match(plain(undated.text), /cần ngày của bản giấy/)
  assert.deepEqual([done.status, done.location, late.status], [303, SHEET, 422])
  assert.match(row?.by ?? '', /Trịnh Thị Ngọc Hoa, nhập thay từ bản giấy số 77\/BC-UBND ngày 20/)
})

test('sheet and line show that it was entered from paper, to the unit too', async () => {
  const { text: sheet } = await unit.get(SHEET)
  const row = sheet.split('<tr').find((one) => one.includes('"row" lang="vi">1.2 ')) ?? ''
  const other = sheet.split('<tr').find((one) => one.includes('"row" lang="vi">1.3 ')) ?? ''
  const line = await unit.get(`${SHEET}/1.2`)

  assert.match(row, /title="Trịnh Thị Ngọc Hoa, nhập thay.*Nhập thay từ giấy/s)
  assert.doesNotMatch(other, /Nhập thay từ giấy/)
  assert.match(plain(line.text), /Hoa, nhập thay từ bản giấy số 77\/BC-UBND ngày 20\/11\/2020/)
})

test('a box left empty keeps the other figures of its line', async () => {
  const { line, fields } = await paperForm('1.2')
  const whole = { ...fields, [`${line}.in.whole`]: '50', ...PAPER, paper: '78/BC-UBND' }
  const done = await agency.post(`${SHEET}/tu-giay`, whole)
  const live = await world.live.campaign('an-bien-cchc-2020')
  const own = live?.records.figures.filter(
    ({ participant, criterion, stage }) =>
      participant === 'ubnd-xa-dong-thai' && criterion === '1.2' && stage === 'self',
  )
  const said = own?.map(({ input, value, paper }) => `${input} ${value} ${paper}`)

  assert.equal(done.status, 303)
  assert.deepEqual(said?.toSorted(), ['part 38 77/BC-UBND', 'whole 50 78/BC-UBND'])
})

test('an answer is chosen from those of the rule, as on the sheet', async () => {
  const { text } = await agency.get(`${SHEET}/tu-giay`)
  const row = text.split('<tr').find((one) => one.includes('"row" lang="vi">1.4 ')) ?? ''

  assert.match(row, /<select/)
  assert.match(row, /<option value="thường xuyên">/)
})

test('what the rules of the set refuse is refused with its line, and nothing is written', async () => {
  const { line, fields } = await paperForm('1.2')
  const part = { [`${line}.in.part`]: 'bốn mươi', [`${line}.in.whole`]: '40' }
  const page = await agency.post(`${SHEET}/tu-giay`, { ...fields, ...PAPER, ...part })

  assert.equal(page.status, 422)
  assert.match(plain(page.text), /1\.2: /)
})

test('a unit types its own sheet, not one for somebody else', async () => {
  assert.equal((await unit.get(`${SHEET}/tu-giay`)).status, 403)
})

test('a registration from paper names the day of the paper and who typed it, once', async () => {
  world.day = '2020-07-30' as typeof world.day
  const path = `${BASE}/dang-ky/mot-cua-dong-thai`
  const fields = formOf(await agency.get(path))
  const aims = { ...fields, targets: 'Đúng hạn 99%', paper: '63/ĐK-UBND' }
  const undated = await agency.post(path, aims)
  const done = await agency.post(path, { ...aims, 'paper-date': '29/07/2020' })
  const again = formOf(await agency.get(path))
  const kept = await agency.post(path, { ...again, targets: 'Đúng hạn 99,5%' })
  const { text } = await unit.get(path)

  assert.match(plain(undated.text), /cần ngày của bản giấy/)
  assert.deepEqual([done.status, kept.status], [303, 303])
  const list = await agency.get(`${BASE}/dang-ky`)
  const marked = list.text.split('<tr').filter((one) => one.includes('Nhập thay từ giấy'))
  assert.equal(marked.length, 1)
  assert.match(marked[0] ?? '', /mot-cua-dong-thai/)
  assert.match(text, /Nhập thay từ giấy/)
  assert.doesNotMatch(text, /nhập thay\) ngày/)
  assert.match(text, /63\/ĐK-UBND ngày 29\/0?7\/2020 \(Trịnh Thị Ngọc Hoa nhập thay\)/)
})

test("a person's own registration has no number; its day alone is asked", async () => {
  const path = `${BASE}/dang-ky/danh-hoang-vu`
  const page = await agency.get(path)
  const aims = { ...formOf(page), targets: 'Đúng hạn 99%', paper: '' }
  const undated = await agency.post(path, aims)
  const done = await agency.post(path, { ...aims, 'paper-date': '29/07/2020' })
  const shown = plain((await unit.get(path)).text)

  assert.match(plain(page.text), /Để trống nếu bản giấy không có số/)
  assert.deepEqual([undated.status, done.status], [422, 303])
  assert.match(plain(undated.text), /cần ngày của bản giấy/)
  assert.doesNotMatch(plain(undated.text), /cần số, ký hiệu bản giấy/)
  assert.match(shown, /Nhập thay từ giấy.*>ngày 29\/0?7\/2020 \(Trịnh Thị Ngọc Hoa nhập thay\)/s)
})

test('a measure from paper is marked; one that the agency found itself is not', async () => {
  world.day = '2020-12-20' as typeof world.day
  const list = await agency.get(`${BASE}/so-lieu/ubnd-xa-dong-thai/nam-2020`)
  const participant = list.status === 200 ? 'ubnd-xa-dong-thai' : 'mot-cua-dong-thai'
  const { text } = await agency.get(`${BASE}/so-lieu/${participant}/nam-2020`)
  const [, path = ''] = /href="([^"]*\/chi-tieu\/[^"]*)"/.exec(text) ?? []
  const page = await agency.get(path)

  assert.match(page.text, /name="paper-date"/)
  assert.doesNotMatch((await unit.get(path)).text, /name="paper-date"/)
})

test('an explanation and a petition for review that came on paper are entered with it', async () => {
  world.day = '2020-12-21' as typeof world.day
  const council = await office.as('an-bien-tham-dinh')
  const line = `${BASE}/cham-diem/ubnd-xa-dong-thai/nam-2020/2.1`
  await council.post(`${line}/hoi`, { due: '24/12/2020' })
  const page = await agency.get(line)
  const said = { asked: '2020-12-21', text: 'Mạng hỏng', seen: seenOn(page.text) }
  const silent = await agency.post(`${line}/tra-loi`, said)
  const future = { paper: '9/CV-UBND', 'paper-date': '22/12/2020' }
  const early = await agency.post(`${line}/tra-loi`, { ...said, ...future })
  const done = await agency.post(`${line}/tra-loi`, { ...said, ...PAPER })
  const shown = await unit.get(line)

  assert.match(page.text, /Bạn đang nhập thay từ bản giấy/)
  assert.deepEqual([silent.status, early.status, done.status], [422, 422, 303])
  assert.match(silent.text, />Mạng hỏng</)
  assert.match(plain(shown.text), /Mạng hỏng \(Trịnh Thị Ngọc Hoa, nhập thay từ bản giấy số 77/)
  assert.match(shown.text, /<textarea[^>]*>Mạng hỏng</)
})

test('a review asked on paper names the paper; the agency never asks in its own name', async () => {
  world.day = '2020-12-30' as typeof world.day
  const at = `${BASE}/xem-xet-lai/mot-cua-dong-thai?ve=award+giay-khen-tap-the+nam-2020`
  const page = await agency.get(at)
  const asked = { ...formOf(page), reason: 'Đủ điều kiện ở mục III.1.a' }
  const silent = await agency.post(at, asked)
  const done = await agency.post(at, { ...asked, ...PAPER })
  const shown = plain((await unit.get(at)).text)
  const list = await unit.get(`${BASE}/xem-xet-lai`)

  assert.equal(page.status, 200)
  assert.deepEqual([silent.status, done.status], [422, 303])
  assert.match(shown, /Hoa, nhập thay từ bản giấy số 77\/BC-UBND/)
  assert.match(list.text, /Nhập thay từ giấy/)
})

test("a person's own petition for review needs its day alone", async () => {
  const at = `${BASE}/xem-xet-lai/danh-hoang-vu?ve=award+giay-khen-ca-nhan+nam-2020`
  const page = await agency.get(at)
  const asked = { ...formOf(page), reason: 'Sai tên trong quyết định', paper: '' }
  const undated = await agency.post(at, asked)
  const done = await agency.post(at, { ...asked, 'paper-date': '30/12/2020' })
  const shown = plain((await unit.get(at)).text)

  assert.deepEqual([undated.status, done.status], [422, 303])
  assert.match(shown, /Hoa, nhập thay từ bản giấy ngày 30\/12\/2020/)
})
