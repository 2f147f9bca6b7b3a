/** The achievement report typed in from paper for those without an account: Khôi Kỳ, December. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson, formOf, plain, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2022-12-20', ['khoi-ky-cchc-2022'])
const office = await testOffice(world)
await addPerson(world, {
  account: 'thu-truong',
  role: 'unit-head',
  organisation: 'ubnd-xa-khoi-ky',
  person: 'ma-thi-van',
})
const agency = await office.as('khoi-ky-thuong-truc')
const head = await office.as('thu-truong')
const CAMPAIGN = '/phong-trao/khoi-ky-cchc-2022'
const REPORT = `${CAMPAIGN}/ho-so/nong-van-tuyen/bao-cao`
const PAPER = `${REPORT}/tu-giay`
const PARTS = ['profile', 'results', 'ways', 'conduct', 'held']
const SIGNED = { paper: '', 'paper-date': '15/12/2022' }
const SAID = /nhập thay từ bản giấy ngày 15\/12\/2022/

/** The form as the page holds it: every part, and the entry of each that was seen. */
async function formAt(visitor: Visitor) {
  return formOf(await visitor.get(`${PAPER}?chu-ky=nam-2022`))
}

const fields = await formAt(agency)

test('a report is typed in with the day of the signed paper, and a number only where it has one', async () => {
  const typed = { ...fields, 'viet-results': 'Số hóa 100% hồ sơ.' }
  const undated = await agency.post(PAPER, typed)
  const early = await agency.post(PAPER, { ...typed, 'paper-date': '21/12/2022' })
  const done = await agency.post(PAPER, { ...typed, ...SIGNED })
  const page = await agency.get(`${REPORT}?chu-ky=nam-2022`)

  assert.deepEqual([undated.status, early.status, done.status], [422, 422, 303])
  assert.match(plain(undated.text), /cần ngày của bản giấy/)
  assert.match(early.text, />Số hóa 100% hồ sơ\.</)
  assert.match(plain(page.text), SAID)
  assert.match(page.text, /Nhập thay từ giấy/)
})

test('two who type the same report lose nothing: the second sees both', async () => {
  const first = await formAt(agency)
  const second = await formAt(head)
  const ahead = await agency.post(PAPER, { ...first, ...SIGNED, 'viet-results': 'Bản một.' })
  const behind = await head.post(PAPER, { ...second, ...SIGNED, 'viet-results': 'Bản hai.' })
  const again = await head.post(PAPER, { ...formOf(behind), 'viet-results': 'Bản hai.' })

  assert.deepEqual([ahead.status, behind.status, again.status], [303, 422, 303])
  assert.match(behind.text, /Bản một\./)
  assert.match(behind.text, /Bản hai\./)
})

test('it is submitted whole and with the scan of the signed paper', async () => {
  const form = { ...(await formAt(agency)), ...SIGNED, do: 'submit' }
  const half = await agency.post(PAPER, form)
  const whole = Object.fromEntries(PARTS.map((part) => [`viet-${part}`, 'Không']))
  const unsigned = await agency.post(PAPER, { ...form, ...whole })
  await sendScan()
  const done = await agency.post(PAPER, { ...form, ...whole })
  const late = await agency.post(PAPER, { ...form, ...whole })
  const other = await sendScan()

  assert.match(plain(half.text), /Còn phần chưa viết: Sơ lược lý lịch/)
  assert.match(plain(unsigned.text), /Hãy gửi bản quét/)
  assert.match(unsigned.text, />Không</)
  assert.deepEqual([done.status, late.status, other.status], [303, 422, 422])
  assert.match(plain(other.text), /bản quét giữ nguyên/)
})

function sendScan() {
  const body = new FormData()
  body.set('noun', 'report')
  body.set('subject', `nong-van-tuyen/${fields['dossier']}/nam-2022`)
  body.set('back', `${PAPER}?chu-ky=nam-2022`)
  body.set('paper-date', '15/12/2022')
  body.set('file', new File(['%PDF-1.4\nbáo cáo có chữ ký\n%%EOF\n'], 'bao-cao.pdf'))
  return agency.send(`${CAMPAIGN}/minh-chung/nong-van-tuyen`, { method: 'POST', body })
}

test('the confirmation of a head without an account is entered from the paper, and says so', async () => {
  const key = { dossier: fields['dossier'] ?? '', cycle: 'nam-2022', as: 'chính quyền' }
  const undated = await agency.post(`${REPORT}/xac-nhan`, key)
  const done = await agency.post(`${REPORT}/xac-nhan`, { ...key, ...SIGNED })
  const page = await agency.get(`${REPORT}?chu-ky=nam-2022`)
  const live = await world.live.campaign('khoi-ky-cchc-2022')
  const paper = live?.records.papers.findLast((one) => one.participant === 'nong-van-tuyen')

  assert.deepEqual([undated.status, done.status], [422, 303])
  assert.match(plain(page.text), /Thủ trưởng đã xác nhận.*nhập thay từ bản giấy ngày 15\/12\/2022/)
  assert.match(paper?.paper ?? '', SAID)
})

test('who gets an account later sees the words and that they were typed in', async () => {
  const account = 'ban-than'
  const person = { role: 'individual', organisation: 'ubnd-xa-khoi-ky' } as const
  await addPerson(world, { account, ...person, person: 'nong-van-tuyen' })
  const self = await office.as(account)
  const page = await self.get(`${REPORT}?chu-ky=nam-2022`)
  const typing = await self.get(`${PAPER}?chu-ky=nam-2022`)

  assert.match(plain(page.text), SAID)
  assert.match(page.text, />Không</)
  assert.equal(typing.status, 403)
})

test('the own report is written, not typed in from paper', async () => {
  const at = `${CAMPAIGN}/ho-so/ma-thi-van/bao-cao`
  const own = await head.get(`${at}?chu-ky=nam-2022`)
  const sent = await head.post(`${at}/tu-giay`, { ...fields, ...SIGNED, 'viet-ways': 'Tự viết' })

  assert.doesNotMatch(own.text, /tu-giay/)
  assert.equal(sent.status, 422)
  assert.match(plain(sent.text), /báo cáo của chính bạn/)
})
