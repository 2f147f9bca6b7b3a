/** The achievement report and the page about oneself: Khôi Kỳ and An Biên, December. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson, fill, plain, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2022-12-20', ['khoi-ky-cchc-2022', 'an-bien-cchc-2020'])
const office = await testOffice(world)
await addPerson(world, {
  account: 'ban-than',
  role: 'individual',
  organisation: 'ubnd-xa-khoi-ky',
  person: 'nong-van-tuyen',
})
await addPerson(world, {
  account: 'thu-truong',
  role: 'unit-head',
  organisation: 'ubnd-xa-khoi-ky',
  person: 'ma-thi-van',
})
const author = await office.as('ban-than')
const head = await office.as('thu-truong')
const other = await office.as('khoi-ky-truong')
const BASE = '/phong-trao/khoi-ky-cchc-2022/ho-so/nong-van-tuyen'
const PARTS = ['profile', 'results', 'ways', 'conduct', 'held']

const page = await author.get(`${BASE}/bao-cao?chu-ky=nam-2022`)
const hidden = (name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''
const key = { dossier: hidden('dossier'), cycle: 'nam-2022' }
const AT = `${BASE}/bao-cao?ho-so=${key.dossier}&chu-ky=nam-2022`

async function seenOf(visitor: Visitor, part: string): Promise<string> {
  const { text } = await visitor.get(AT)
  const form = text.slice(text.indexOf(`name="part" value="${part}"`))
  return /name="seen" value="(\d+)"/.exec(form)?.[1] ?? ''
}

const write = (part: string, written: string, seen = '') =>
  author.post(`${BASE}/bao-cao`, { ...key, part, [`viet-${part}`]: written, seen })

test('the form is the one of the plan, and its parts are those of the law data', () => {
  assert.match(page.text, /Mẫu số 07 kèm theo Nghị định số 91\/2017\/NĐ-CP \(theo kế hoạch\)/)
  assert.match(page.text, /Thành tích đạt được/)
  assert.match(page.text, /Sơ lược lý lịch/)
})

test('where the plan names no form it is that of the regime, by the law data', async () => {
  const individual = await office.as('tay-yen-ca-nhan')
  const { text } = await individual.get('/phong-trao/an-bien-cchc-2020/ho-so/mai-thi-diem/bao-cao')

  assert.match(text, /Mẫu số 07: Báo cáo thành tích đề nghị khen thưởng theo đợt thi đua/)
})

test('each part is saved by itself; two people on one part see both versions', async () => {
  const first = await write('results', 'Số hóa 100% hồ sơ.'.normalize('NFD'))
  const second = await write('results', 'Bản của người khác.')
  const { text } = await author.get(AT)

  assert.deepEqual([first.status, second.status], [303, 422])
  assert.match(second.text, /Số hóa 100% hồ sơ\./)
  assert.match(second.text, /Bản của người khác\./)
  assert.ok(text.includes('Số hóa 100% hồ sơ.'.normalize('NFC')))
})

test('it is submitted whole and signed, and then nobody writes in it', async () => {
  const early = await author.post(`${BASE}/bao-cao/nop`, key)
  for (const part of PARTS.filter((one) => one !== 'results')) await write(part, 'Không')
  const unsigned = await author.post(`${BASE}/bao-cao/nop`, key)
  await sendScan()
  const done = await author.post(`${BASE}/bao-cao/nop`, key)
  const late = await write('ways', 'Sửa sau khi nộp', await seenOf(author, 'ways'))

  assert.match(plain(early.text), /Còn phần chưa viết: Sơ lược lý lịch/)
  assert.match(plain(unsigned.text), /Hãy gửi bản quét/)
  assert.deepEqual([done.status, late.status], [303, 422])
})

function sendScan() {
  const at = '/phong-trao/khoi-ky-cchc-2022/minh-chung/nong-van-tuyen'
  const body = new FormData()
  body.set('noun', 'report')
  body.set('subject', `nong-van-tuyen/${key.dossier}/nam-2022`)
  body.set('back', AT)
  body.set('file', new File(['%PDF-1.4\nbáo cáo có chữ ký\n%%EOF\n'], 'bao-cao.pdf'))
  return author.send(at, { method: 'POST', body })
}

test('the head returns it with a reason, and confirms it as the plan asks', async () => {
  const own = await author.post(`${BASE}/bao-cao/xac-nhan`, { ...key, as: 'chính quyền' })
  const silent = await head.post(`${BASE}/bao-cao/tra-sua`, { ...key, reason: ' ' })
  const back = await head.post(`${BASE}/bao-cao/tra-sua`, { ...key, reason: 'Thiếu số liệu' })
  const { text } = await author.get(AT)
  await write('results', 'Số hóa 100% hồ sơ, 1.240 hồ sơ.', await seenOf(author, 'results'))
  await author.post(`${BASE}/bao-cao/nop`, key)
  const unnamed = await head.post(`${BASE}/bao-cao/xac-nhan`, key)
  const done = await head.post(`${BASE}/bao-cao/xac-nhan`, { ...key, as: 'chính quyền' })
  const live = await world.live.campaign('khoi-ky-cchc-2022')
  const paper = live?.records.papers.findLast((one) => one.participant === 'nong-van-tuyen')

  assert.deepEqual([own.status, silent.status, back.status], [403, 422, 303])
  assert.match(text, /Thiếu số liệu/)
  assert.deepEqual([unnamed.status, done.status], [422, 303])
  assert.deepEqual([paper?.received, paper?.['confirmed-by']], ['2022-12-20', 'chính quyền'])
})

test('nobody confirms the own report, and nobody reads another unit’s', async () => {
  const mine = '/phong-trao/khoi-ky-cchc-2022/ho-so/ma-thi-van/bao-cao'
  for (const part of PARTS)
    await fill(head, `${mine}?chu-ky=nam-2022`, { part, [`viet-${part}`]: 'Không' })
  const confirmed = await head.post(`${mine}/xac-nhan`, { ...key, as: 'chính quyền' })
  const theirs = await other.get(AT)

  assert.equal(confirmed.status, 422)
  assert.equal(theirs.status, 403)
})

test('everybody finds the own registrations, results and awards over the years', async () => {
  const { text } = await author.get('/cua-toi')
  const stranger = await (await office.as('quan-tri')).get('/cua-toi')

  assert.match(text, /Của tôi: ban-than/)
  assert.match(text, /Năm 2022/)
  assert.match(text, /ho-so\/nong-van-tuyen\/bao-cao\?chu-ky=nam-2022/)
  assert.doesNotMatch(text, /be-van-thang/)
  assert.match(stranger.text, /chưa gắn với người trong sổ/)
})
