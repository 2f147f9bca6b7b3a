/** Registration through HTTP, as plan 49/KH-UBND (An Biên) has it: "đến ngày 31/7/2020". */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-07-30', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const LIST = '/phong-trao/an-bien-cchc-2020/dang-ky'
const OWN = `${LIST}/mot-cua-dong-thai`

const AIMS = {
  cycle: 'nam-2020',
  targets: 'Đúng hạn từ 99%',
  tasks: 'Số hóa hồ sơ',
  completion: '',
}

/** The entry that the page's form names as seen. */
async function seenBy(visitor: Visitor, path: string): Promise<string> {
  const page = await visitor.get(path)
  return /name="seen" value="(\d+)"/.exec(page.text)?.[1] ?? ''
}

test('a head of unit sees the own unit and its people, nobody else', async () => {
  const { text } = await unit.get(LIST)

  assert.match(text, /Bộ phận tiếp nhận và trả kết quả xã Đông Thái/)
  assert.match(text, /Danh Hoàng Vũ/)
  assert.doesNotMatch(text, /Tây Yên/)
})

test('another unit answers like what may not be seen, and what is not there as not there', async () => {
  const other = await unit.get(`${LIST}/mot-cua-tay-yen`)
  const none = await unit.get(`${LIST}/khong-co`)
  const post = await unit.post(`${LIST}/mot-cua-tay-yen`, AIMS)

  assert.deepEqual([other.status, none.status, post.status], [403, 404, 403])
})

test('what comes in tomorrow does not stand in the form of today', async () => {
  const { text } = await district.get(`${LIST}/mot-cua-tay-yen`)

  assert.match(text, /name="targets"/)
  assert.match(text, /name="received"/)
  assert.doesNotMatch(text, /63\/ĐK-UBND/)
})

test('a registration bettered on the last day but one stands, with its first day of receipt', async () => {
  const seen = await seenBy(unit, OWN)
  const sent = await unit.post(OWN, { ...AIMS, seen })
  const { text } = await unit.get(OWN)

  assert.equal(sent.status, 303)
  assert.match(text, /Đúng hạn từ 99%/)
  assert.match(text, /đăng ký ngày 18\/5\/2020/)
})

test('of two people on one registration the second is told and sees both, nothing is lost', async () => {
  const seen = await seenBy(unit, OWN)
  const first = await unit.post(OWN, { ...AIMS, targets: 'Bản thứ nhất', seen })
  const second = await unit.post(OWN, { ...AIMS, targets: 'Bản thứ hai', seen })

  assert.deepEqual([first.status, second.status], [303, 422])
  assert.match(second.text, /Bản thứ nhất/)
  assert.match(second.text, /Bản thứ hai/)
})

test('text typed in decomposed letters is kept composed', async () => {
  const seen = await seenBy(unit, OWN)
  await unit.post(OWN, { ...AIMS, targets: 'Hài lòng từ 90%'.normalize('NFD'), seen })
  const { text } = await unit.get(OWN)

  assert.ok(text.includes('Hài lòng từ 90%'.normalize('NFC')))
})

test('an empty form comes back with what to do and what was typed', async () => {
  const seen = await seenBy(unit, OWN)
  const page = await unit.post(OWN, {
    cycle: 'nam-2020',
    targets: ' ',
    completion: 'Xuất sắc',
    seen,
  })

  assert.equal(page.status, 422)
  assert.match(page.text, /Hãy nhập chỉ tiêu hoặc nhiệm vụ trọng tâm/)
  assert.match(page.text, /value="Xuất sắc"/)
})

test('on 1/8 the unit is refused, the agency enters it from paper and admits a late one', async () => {
  world.day = '2020-08-20' as typeof world.day
  const refused = await unit.post(OWN, { ...AIMS, seen: await seenBy(unit, OWN) })
  const late = `${LIST}/mot-cua-nam-thai-a`
  const seen = await seenBy(district, late)
  const silent = await district.post(`${late}/chap-nhan`, { cycle: 'nam-2020', reason: '', seen })
  const admitted = await district.post(`${late}/chap-nhan`, {
    cycle: 'nam-2020',
    reason: 'Trụ sở ngập nước',
    seen,
  })
  const { text } = await district.get(late)

  assert.match(refused.text, /Đã hết hạn đăng ký ngày 31\/7\/2020/)
  assert.deepEqual([silent.status, admitted.status], [422, 303])
  assert.match(text, /chấp nhận ngày 20\/8\/2020 với lý do: Trụ sở ngập nước/)
})

test('a unit does not admit its own lateness', async () => {
  const page = await unit.post(`${OWN}/chap-nhan`, { cycle: 'nam-2020', reason: 'Vì bận' })

  assert.equal(page.status, 403)
})

test('a form sent by another site does nothing', async () => {
  const request = new Request(`http://thi-dua.test${OWN}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams(AIMS),
  })

  assert.equal((await office.app(request)).status, 403)
})
