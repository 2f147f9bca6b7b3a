/** After An Biên's decisions, through HTTP: reviews, receipts, money back, a corrected paper. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { plain, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2021-01-05', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
const office = await testOffice(world)
const agency = await office.as('an-bien-thuong-truc')
const chair = await office.as('an-bien-chu-tich')
const head = await office.as('dong-thai-chu-tich')
const officer = await office.as('dong-thai-can-bo')
const other = await office.as('thu-ba-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
const REVIEW = `${BASE}/xem-xet-lai/ubnd-xa-dong-thai`
const UNIT = { award: 'giay-khen-tap-the', cycle: 'nam-2020' }
const OF_UNIT = `${BASE}/trao-thuong/mot-cua-dong-thai`

async function subjectAt(visitor: Visitor): Promise<string> {
  const { text } = await visitor.get(`${BASE}/xem-xet-lai`)
  const found = /xem-xet-lai\/ubnd-xa-dong-thai\?ve=([^"]+)"/.exec(text)?.[1] ?? ''
  return decodeURIComponent(found)
}

async function seenAt(visitor: Visitor, path: string): Promise<string> {
  return /name="seen" value="(\d+)"/.exec((await visitor.get(path)).text)?.[1] ?? ''
}

test('a unit asks for a review of its published rank, and not of what is not its own', async () => {
  const subject = await subjectAt(head)
  const silent = await head.post(REVIEW, { subject, reason: '' })
  const sent = await head.post(REVIEW, { subject, reason: 'Tiêu chí 3.5 đã có minh chứng' })
  const twice = await head.post(REVIEW, { subject, reason: 'Lần nữa' })
  const made = await head.post(REVIEW, { subject: 'ranking khac nam-2020', reason: 'x' })
  const theirs = await other.post(REVIEW, { subject, reason: 'x' })

  assert.match(subject, /^ranking .+ nam-2020$/)
  assert.deepEqual([silent.status, sent.status, twice.status], [422, 303, 422])
  assert.match(twice.text, /đang chờ trả lời/)
  assert.deepEqual([made.status, theirs.status], [404, 403])
})

test('the agency sees it on its home, answers, and the unit reads the very words', async () => {
  const subject = await subjectAt(agency)
  const page = `${REVIEW}?ve=${encodeURIComponent(subject)}`
  const home = await agency.get('/')
  const seen = await seenAt(agency, page)
  const answer = { subject, outcome: 'changed', answer: 'Chấp nhận minh chứng bổ sung', seen }
  const own = await head.post(`${REVIEW}/tra-loi`, answer)
  const done = await agency.post(`${REVIEW}/tra-loi`, answer)
  const late = await agency.post(`${REVIEW}/tra-loi`, answer)
  const { text } = await head.get(page)

  assert.match(home.text, /Trả lời đề nghị xem xét lại/)
  assert.deepEqual([own.status, done.status, late.status], [403, 303, 422])
  assert.match(text, /Chấp nhận minh chứng bổ sung/)
  assert.match(text, /kết quả mới đứng bên cạnh.*cham-diem\/ubnd-xa-dong-thai\/nam-2020/s)
})

test('the head of the unit confirms what arrived; the agency sees who has not', async () => {
  const home = await head.get('/')
  const early = await head.post(OF_UNIT, { ...UNIT, certificate: '1', on: '29/12/2020' })
  const none = await head.post(OF_UNIT, { ...UNIT, on: '05/01/2021' })
  const sent = await head.post(OF_UNIT, { ...UNIT, certificate: '1', on: '05/01/2021' })
  const { text } = await agency.get(`${BASE}/trao-thuong`)

  assert.match(home.text, /Xác nhận đã nhận khen thưởng: .*Đông Thái/)
  assert.deepEqual([early.status, none.status, sent.status], [422, 422, 303])
  assert.match(early.text, /không thể trước ngày quyết định \(30\/12\/2020\)/)
  assert.match(text, /Đã nhận ngày 5\/1\/2021/)
  assert.match(text, /Chờ xác nhận/)
})

test('a person confirms for oneself and not for a colleague', async () => {
  const own = `${BASE}/trao-thuong/danh-hoang-vu`
  const award = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020', on: '05/01/2021' }
  const sent = await officer.post(own, { ...award, certificate: '1', money: '1' })
  const theirs = await officer.post(OF_UNIT, { ...UNIT, money: '1', on: '05/01/2021' })

  assert.equal(sent.status, 303)
  assert.ok([403, 422].includes(theirs.status))
})

test('entered for others it names the signed list', async () => {
  const at = `${BASE}/trao-thuong/mot-cua-thu-ba`
  const all = { ...UNIT, certificate: '1', money: '1', on: '05/01/2021' }
  const bare = await agency.post(at, all)
  const undated = await agency.post(at, { ...all, paper: '03/DS-KN' })
  const sent = await agency.post(at, { ...all, paper: '03/DS-KN', 'paper-date': '05/01/2021' })
  const list = await agency.get(`${BASE}/trao-thuong`)
  const { text } = await agency.get(`${at}?giai=${UNIT.award}&chu-ky=${UNIT.cycle}`)

  assert.deepEqual([bare.status, undated.status, sent.status], [422, 422, 303])
  assert.match(text, /nhập thay từ bản giấy số 03\/DS-KN ngày 0?5\/0?1\/2021/)
  assert.match(list.text, /Nhập thay từ giấy/)
})

test('a receipt that a person signed has no number; its day alone is asked', async () => {
  const at = `${BASE}/trao-thuong/phan-van-duom`
  const award = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020', certificate: '1', money: '1' }
  const undated = await agency.post(at, { ...award, on: '05/01/2021', paper: '' })
  const slip = { paper: '', 'paper-date': '05/01/2021' }
  const sent = await agency.post(at, { ...award, on: '05/01/2021', ...slip })
  const { text } = await agency.get(`${at}?giai=${award.award}&chu-ky=${award.cycle}`)

  assert.deepEqual([undated.status, sent.status], [422, 303])
  assert.match(text, /nhập thay từ bản giấy ngày 0?5\/0?1\/2021/)
})

test('a unit cannot withdraw what was granted: only a revocation takes it back', async () => {
  const path = `${BASE}/rut/mot-cua-dong-thai`
  const page = `${path}?giai=${UNIT.award}&chu-ky=${UNIT.cycle}`
  const seen = await seenAt(head, page)
  const sent = await head.post(path, { ...UNIT, reason: 'Xin thôi', seen })
  const { text } = await head.get(`${BASE}/trao-thuong`)

  assert.equal(sent.status, 422)
  assert.match(sent.text, /Đã có quyết định tặng nên không rút được/)
  assert.match(text, /Đông Thái/)
})

test('a revoked award owes its money back, as much as was granted and no more', async () => {
  const participant = `${UNIT.award} ${UNIT.cycle} mot-cua-dong-thai`
  await chair.post(`${BASE}/quyet-dinh`, {
    ...{ participant, action: 'revoke', reason: 'Khai man', number: '9/QĐ-UBND' },
  })
  const page = `${OF_UNIT}?giai=${UNIT.award}&chu-ky=${UNIT.cycle}`
  const before = await agency.get(page)
  const part = { ...UNIT, amount: '400.000', voucher: '01/PT', returned: '05/01/2021' }
  const early = await agency.post(`${OF_UNIT}/thu-hoi`, { ...part, returned: '04/01/2021' })
  const first = await agency.post(`${OF_UNIT}/thu-hoi`, part)
  const much = await agency.post(`${OF_UNIT}/thu-hoi`, {
    ...part,
    amount: '500001',
    voucher: '02/PT',
  })
  const unit = await head.post(`${OF_UNIT}/thu-hoi`, part)
  const after = await head.get(page)

  assert.equal(early.status, 422)
  assert.match(before.text, /900\.000 đồng/)
  assert.deepEqual([first.status, much.status, unit.status], [303, 422, 403])
  assert.match(after.text, /Hủy bỏ bằng.*9\/QĐ-UBND; 5\/1\/2021; [^<]*; Khai man</s)
  assert.match(after.text, /Còn phải thu hồi<\/dt><dd>500\.000 đồng/)
})

test('the decisions lead to the paper of the revocation, with the money owed back', async () => {
  const { text } = await agency.get(`${BASE}/quyet-dinh`)
  const word = await agency.get(`${BASE}/van-ban/huy-bo?dang=docx`)
  const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())
  const said = xml.replaceAll(/<[^>]+>/g, '')

  assert.ok(text.includes(`${BASE}/van-ban/huy-bo`))
  assert.match(said, /Số: 09\/QĐ-UBND/)
  assert.match(said, /Lý do: Khai man\./)
  assert.match(said, /số tiền 900\.000 đồng/)
})

test('money that has not come back waits on the desk of the agency', async () => {
  const { text } = await agency.get('/')

  assert.match(text, /Thu hồi tiền thưởng: [^<]*Đông Thái/)
  assert.doesNotMatch((await head.get('/')).text, /Thu hồi tiền thưởng/)
})

/** The entry in the select of what can be taken back whose label matches. */
function entryIn(text: string, label: RegExp): string {
  const options = [...text.matchAll(/<option value="([nt]\d+)"[^>]*>([^<]*)</g)]
  return options.find(([, , name = '']) => label.test(name))?.[1] ?? ''
}

test('a sum entered by mistake is taken back with its reason, and is owed again', async () => {
  const page = `${OF_UNIT}?giai=${UNIT.award}&chu-ky=${UNIT.cycle}`
  const which = entryIn((await agency.get(page)).text, /01\/PT/)
  const bare = await agency.post(`${OF_UNIT}/rut`, { ...UNIT, which, why: '' })
  const unit = await head.post(`${OF_UNIT}/rut`, { ...UNIT, which, why: 'Nhầm' })
  const sent = await agency.post(`${OF_UNIT}/rut`, { ...UNIT, which, why: 'Nhầm đơn vị' })
  const again = await agency.post(`${OF_UNIT}/rut`, { ...UNIT, which, why: 'Nhầm đơn vị' })
  const { text } = await agency.get(page)

  assert.deepEqual([bare.status, unit.status, sent.status, again.status], [422, 422, 303, 422])
  assert.match(text, /Còn phải thu hồi<\/dt><dd>900\.000 đồng/)
  assert.match(text, /Đã rút.*Nhầm đơn vị/s)
})

test('a receipt confirmed by mistake waits for its confirmation again', async () => {
  const own = `${BASE}/trao-thuong/danh-hoang-vu`
  const award = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020' }
  const page = `${own}?giai=${award.award}&chu-ky=${award.cycle}`
  const which = entryIn((await officer.get(page)).text, /Tiền thưởng/)
  const sent = await officer.post(`${own}/rut`, { ...award, which, why: 'Chưa nhận tiền' })
  const { text } = await officer.get(page)

  assert.equal(sent.status, 303)
  assert.match(text, /Tiền thưởng<\/dt><dd><span[^>]*>.*?Chờ xác nhận/s)
  assert.match(text, /Chưa nhận tiền/)
})

test('a corrected decision keeps its words; who looks it up hears of the correction', async () => {
  const correction = {
    ...{
      of: '2020-12-30 5121/QĐ-UBND',
      about: 'danh-hoang-vu',
      paper: '12/CV-UBND',
      dated: '05/01/2021',
      reason: 'Lỗi in',
    },
    ...{ stood: 'Danh Hoàng Vũ', reads: 'Danh Hoàng Vũ, công chức', 'signed-by': 'Lâm Quốc Khải' },
  }
  const same = await agency.post(`${BASE}/dinh-chinh`, { ...correction, reads: correction.stood })
  const astray = { ...correction, about: 'mot-cua-dong-thai' }
  const notNamed = await agency.post(`${BASE}/dinh-chinh`, astray)
  const sent = await agency.post(`${BASE}/dinh-chinh`, correction)
  const news = await head.get('/')
  const others = await other.get('/')
  const all = plain((await agency.get(`${BASE}/quyet-dinh`)).text)
  const unit = await head.get(`${BASE}/dinh-chinh`)
  const decisions = await head.get(`${BASE}/quyet-dinh`)
  const refused = await head.post(`${BASE}/dinh-chinh`, correction)

  assert.deepEqual([same.status, sent.status, refused.status], [422, 303, 403])
  assert.match(unit.text, /Danh Hoàng Vũ, công chức/)
  assert.equal(notNamed.status, 422)
  assert.match(notNamed.text, /Văn bản đã chọn không có tên này/)
  assert.match(decisions.text, /Đã đính chính.*12\/CV-UBND/s)
  assert.equal(all.match(/Đã đính chính/g)?.length, 1)
  assert.match(plain(news.text), /đính chính văn bản đã ban hành.*Danh Hoàng Vũ/s)
  assert.doesNotMatch(others.text, /đính chính văn bản đã ban hành/)
})

test('whoever receives the award reads what was corrected in its decision, and no other award says so', async () => {
  const asked = '?giai=giay-khen-ca-nhan&chu-ky=nam-2020'
  const person = await head.get(`${BASE}/trao-thuong/danh-hoang-vu${asked}`)
  const collective = await agency.get(
    `${BASE}/trao-thuong/mot-cua-thu-ba?giai=${UNIT.award}&chu-ky=${UNIT.cycle}`,
  )
  const colleague = await agency.get(`${BASE}/trao-thuong/phan-van-duom${asked}`)
  const agencyPage = await agency.get(`${BASE}/dinh-chinh`)

  assert.match(person.text, /đính chính bằng.*12\/CV-UBND.*nay đọc là.*công chức/s)
  assert.equal(collective.status, 200)
  assert.doesNotMatch(collective.text, /12\/CV-UBND/)
  assert.doesNotMatch(colleague.text, /12\/CV-UBND/)
  assert.match(agencyPage.text, /rồi lập lại giấy khen/)
})
