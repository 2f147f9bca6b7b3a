/** A council session through HTTP: An Biên, the tie across the cut, as on 20/12/2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const chair = await office.as('an-bien-chu-tich')
const secretary = await office.as('an-bien-hoi-dong')
const teller = await office.as('an-bien-tham-dinh')
const BASE = '/phong-trao/an-bien-cchc-2020'
const COUNCILS = `${BASE}/hoi-dong`
const ON = '?ngay=2020-12-20'
/** Before the paper session settled the tie. */
const EARLIER = '?ngay=2020-12-19'
const COUNCIL = 'hoi-dong-tdkt-huyen'
const SEATS = { 'lam-quoc-khai': 'chair', 'tran-thi-nhu-y': 'secretary', 'luu-phuoc-tai': 'teller' }
const THU_BA = 'giay-khen-tap-the~nam-2020~mot-cua-thu-ba~tie'
const HUYEN = 'giay-khen-tap-the~nam-2020~mot-cua-huyen~tie'

async function prepared(on: string, mode: 'paper' | 'electronic', asOf = ON): Promise<string> {
  const made = await district.post(COUNCILS, { council: COUNCIL, on, mode })
  const here = made.location
  await district.post(`${here}/diem-danh${asOf}`, {
    'du-lam-quoc-khai': 'present',
    'du-tran-thi-nhu-y': 'present',
    'du-luu-phuoc-tai': 'present',
  })
  const agenda = { [`muc-${THU_BA}`]: '1', [`muc-${HUYEN}`]: '1' }
  await district.post(`${here}/chuong-trinh${asOf}`, agenda)
  return here
}

async function markAt(visitor: Visitor, here: string): Promise<string> {
  const { text } = await visitor.get(`${here}${ON}`)
  return /name="mark" value="([^"]+)"/.exec(text)?.[1] ?? ''
}

test('members are chosen among people of the district, each with the unit', async () => {
  const { text } = await district.get(COUNCILS)

  assert.match(text, /<option value="lam-quoc-khai"[^>]*>Lâm Quốc Khải, UBND huyện An Biên</)
  assert.match(text, /value="mai-thi-diem"/)
  assert.doesNotMatch(text, /value="ma-thi-van"/)
})

test('the agency enters the members with their seats and days', async () => {
  for (const [person, role] of Object.entries(SEATS)) {
    const seat = { council: COUNCIL, person, role, from: '01/01/2020', basis: '900/QĐ-UBND' }
    assert.equal((await district.post(`${COUNCILS}/thanh-vien`, seat)).status, 303)
  }
  const { text } = await district.get(COUNCILS)

  assert.match(text, /Lâm Quốc Khải/)
  assert.match(text, /900\/QĐ-UBND/)
})

test('one press records everybody as present, whatever was chosen above it', async () => {
  const made = await district.post(COUNCILS, { council: COUNCIL, on: '15/12/2020', mode: 'paper' })
  const here = made.location
  const lists = { 'du-lam-quoc-khai': 'absent', 'du-tran-thi-nhu-y': 'written' }
  const all = { ...lists, 'du-luu-phuoc-tai': 'absent', 'tat-ca': 'present' }
  const kept = await district.post(`${here}/diem-danh${EARLIER}`, all)
  const { text } = await district.get(`${here}${EARLIER}`)

  assert.equal(kept.status, 303)
  assert.equal(text.match(/<option value="present" selected/g)?.length, 3)
  assert.match(text, /name="tat-ca" value="present"/)
})

test('counts from paper stand among the records once three people have confirmed them', async () => {
  const here = await prepared('20/12/2020', 'paper')
  const item = (key: string) => `${here}/muc/${key}/dem${ON}`
  const tooMany = await teller.post(item(THU_BA), { for: '3', against: '1' })
  const others = await secretary.post(item(THU_BA), { for: '3', against: '0' })
  const first = await teller.post(item(THU_BA), { for: '3', against: '0' })
  await teller.post(item(HUYEN), { for: '0', against: '3' })
  const mark = await markAt(chair, here)
  const early = await chair.post(`${here}/xac-nhan${ON}`, { mark: 'cu' })
  const signed = [chair, secretary, teller].map(
    (one) => () => one.post(`${here}/xac-nhan${ON}`, { mark }),
  )
  for (const sign of signed) assert.equal((await sign()).status, 303)
  const list = await district.get(COUNCILS)
  const { text } = await district.get(`${BASE}/tieu-chuan/mot-cua-thu-ba${ON}`)

  assert.deepEqual([tooMany.status, others.status, first.status], [422, 422, 303])
  assert.match(
    tooMany.text,
    /phiên ngày 20\/12\/2020 không thể có: 4 phiếu, nhưng chỉ có 3 người bỏ/,
  )
  assert.equal(early.status, 422)
  assert.match(list.text, /Đã ghi kết quả/)
  const done = (await district.get(`${here}${ON}`)).text
  assert.match(done, /<details><summary>Sửa điểm danh.*xác nhận lại.*name="tat-ca"/s)
  assert.equal(done.match(/name="tat-ca"/g)?.length, 1, 'a finished session invites to nothing')
  assert.match(text, /Đề nghị khen thưởng/)
})

test('a point without a vote is added, concluded, and stands in the minutes', async () => {
  const here = `${COUNCILS}/${COUNCIL}-2020-12-20`
  const empty = await district.post(`${here}/noi-dung${ON}`, { point: '' })
  const other = await secretary.post(`${here}/noi-dung${ON}`, { point: 'Chen ngang' })
  await prepared('18/12/2020', 'paper')
  const open = `${COUNCILS}/${COUNCIL}-2020-12-18`
  const added = await district.post(`${open}/noi-dung${ON}`, { point: 'Nghe báo cáo thẩm định' })
  const done = await district.post(`${open}/ket-luan${ON}`, { 'ket-luan-1': 'Thống nhất' })
  const minutes = await district.get(`${open}/bien-ban${ON}`)

  assert.deepEqual([empty.status, other.status, added.status, done.status], [422, 403, 303, 303])
  assert.match(minutes.text, /Nghe báo cáo thẩm định: Thống nhất/)
})

test('the number that minutes get afterwards stands in them and in the records', async () => {
  const here = `${COUNCILS}/${COUNCIL}-2020-12-20`
  const other = await teller.post(`${here}/so-bien-ban${ON}`, { number: '18/BB-HĐTĐKT' })
  const blank = await district.post(`${here}/so-bien-ban${ON}`, { number: ' ' })
  const done = await district.post(`${here}/so-bien-ban${ON}`, { number: '19/BB-HĐTĐKT' })
  const minutes = await district.get(`${here}/bien-ban${ON}`)
  const session = await district.get(`${here}${ON}`)
  const list = await district.get(`${here}/danh-sach${ON}`)

  assert.deepEqual([other.status, blank.status, done.status], [403, 422, 303])
  assert.match(blank.text, /Số, ký hiệu biên bản: chưa điền/)
  assert.match(minutes.text, /19\/BB-HĐTĐKT/)
  assert.match(session.text, /Đã ghi kết quả<|Kết quả đã được ghi/)
  assert.match(list.text, /Theo kết quả phiên họp ngày 20 tháng 12 năm 2020, trình/)
})

test('the minutes fill themselves and the list names who is proposed', async () => {
  const here = `${COUNCILS}/${COUNCIL}-2020-12-20`
  const minutes = await district.get(`${here}/bien-ban${ON}`)
  const list = await district.get(`${here}/danh-sach${ON}`)

  assert.match(minutes.text, /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/)
  assert.match(minutes.text, /Tổng số thành viên: 3; có mặt: 3/)
  assert.match(list.text, /Thứ Ba/)
})

test('on screen nobody sees a vote before closing; the judged and units never come in', async () => {
  const here = await prepared('19/12/2020', 'electronic', EARLIER)
  const item = `${here}/muc/${HUYEN}`
  const cast = await chair.post(`${item}/phieu${EARLIER}`, { choice: 'for' })
  const seen =
    /name="seen" value="(\d+)"/.exec((await chair.get(`${item}${EARLIER}`)).text)?.[1] ?? ''
  const changed = await chair.post(`${item}/phieu${EARLIER}`, { choice: 'against', seen })
  const before = await secretary.get(`${item}${EARLIER}`)
  const notMember = await district.post(`${item}/phieu${EARLIER}`, { choice: 'for' })
  const early = await district.post(`${here}/ket-thuc${EARLIER}`, {})
  const own = await district.get(`${item}${EARLIER}`)
  const closed = await district.post(`${here}/ket-thuc${EARLIER}`, { khep: '1' })
  const late = await secretary.post(`${item}/phieu${EARLIER}`, { choice: 'for' })
  const after = await secretary.get(`${item}${EARLIER}`)
  const unit = await (await office.as('dong-thai-chu-tich')).get(`${item}${EARLIER}`)

  assert.deepEqual([cast.status, changed.status, closed.status], [303, 303, 303])
  assert.equal(early.status, 422)
  assert.match(early.text, /Còn phiếu chưa bỏ: hãy chờ, hoặc đánh dấu/)
  assert.match(early.text, /Còn \d+ phiếu chưa bỏ\./)
  assert.match(before.text, /name="choice"/)
  assert.doesNotMatch(own.text, /name="choice"/)
  assert.doesNotMatch(before.text, /Phiếu của từng thành viên/)
  assert.match(after.text, /Phiếu của từng thành viên/)
  assert.deepEqual([notMember.status, late.status, unit.status], [403, 422, 403])
})

test('an open vote with nothing on its agenda is not closed, and says who cannot vote', async () => {
  const day = { from: '17/12/2020', to: '17/12/2020' }
  const seat = { council: COUNCIL, person: 'mai-thi-diem', role: 'member', basis: '900/QĐ-UBND' }
  await district.post(`${COUNCILS}/thanh-vien`, { ...seat, ...day })
  const form = { council: COUNCIL, on: '17/12/2020', mode: 'electronic' }
  const { location: here } = await district.post(COUNCILS, form)
  const shown = await district.get(`${here}${EARLIER}`)
  const refused = await district.post(`${here}/ket-thuc${EARLIER}`, { khep: '1' })
  const nothing = await district.post(`${here}/chuong-trinh${EARLIER}`, {})

  assert.match(shown.text, /Việc tiếp theo.*Ghi điểm danh, rồi thêm các mục/s)
  assert.match(shown.text, /Chưa bỏ phiếu trên máy được[^:]*: Mai Thị Diễm\. Đề nghị/)
  assert.doesNotMatch(shown.text, /Khép biểu quyết và cộng phiếu/)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /chưa có mục nào để biểu quyết/)
  assert.match(nothing.text, /Chưa đánh dấu mục nào/)
})

test('a session of the old books has its page, its votes counted, nothing to vote on', async () => {
  const list = await secretary.get(COUNCILS)
  const { text, status } = await secretary.get(`${COUNCILS}/hd-tdkt-2020-12-21`)

  assert.match(list.text, /href="[^"]*\/hoi-dong\/hd-tdkt-2020-12-21"/)
  assert.equal(status, 200)
  assert.match(text, /18\/BB-HĐTĐKT/)
  assert.match(text, /phiếu đồng ý/)
  assert.doesNotMatch(text, /name="choice"/)
})

test('the scan of the signed minutes hangs on the session; members open it, units do not', async () => {
  const here = `${COUNCILS}/hd-tdkt-2020-12-21`
  const body = new FormData()
  body.set('noun', 'session')
  body.set('subject', 'ubnd-huyen-an-bien/hd-tdkt-2020-12-21')
  body.set('back', here)
  body.set('file', new File([`%PDF-1.4\n${'x'.repeat(64)}\n%%EOF\n`], 'bien-ban-18.pdf'))
  const at = `${BASE}/minh-chung/ubnd-huyen-an-bien`
  const sent = await district.send(at, { method: 'POST', body })
  const { text } = await secretary.get(here)
  const file = /href="(\/minh-chung\/\w+)"/.exec(text)?.[1] ?? ''
  const unit = await office.as('dong-thai-chu-tich')

  assert.equal(sent.location, here)
  assert.match(text, /bien-ban-18\.pdf/)
  assert.doesNotMatch(text, /name="file"/)
  assert.deepEqual([(await secretary.get(file)).status, (await unit.get(file)).status], [200, 404])
})
