/** Signers and delegation through HTTP: An Biên in December 2020. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-12-28', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const chair = await office.as('an-bien-chu-tich')
const deputy = await office.as('an-bien-hoi-dong')
const clerk = await office.as('an-bien-van-thu')
const unit = await office.as('dong-thai-chu-tich')
const PATH = '/nguoi-ky/ubnd-huyen-an-bien'
const DECISIONS = '/phong-trao/an-bien-cchc-2020/quyet-dinh'
const GIVEN = {
  account: 'an-bien-hoi-dong',
  capacity: 'delegated',
  from: '28/12/2020',
  to: '30/12/2020',
  basis: '12/GUQ-UBND ngày 28/12/2020',
}
const PAPER = {
  kind: 'notice',
  number: '301',
  symbol: 'TB-UBND',
  dated: '28/12/2020',
  subject: 'Kết quả xếp hạng cải cách hành chính',
  'signed-by': 'Trần Thị Như Ý',
  capacity: 'delegated',
}
const enter = (change: Record<string, string>) =>
  clerk.post('/so-van-ban/ubnd-huyen-an-bien/moi', { ...PAPER, ...change })

const STRIKE = {
  participant: 'giay-khen-tap-the nam-2020 mot-cua-dong-thai',
  action: 'strike',
  reason: 'Đơn vị xin rút',
  on: '28/12/2020',
}

test('before she is entitled, her signature is refused and the head is named', async () => {
  const page = await enter({})
  const decided = await deputy.post(DECISIONS, STRIKE)

  assert.equal(page.status, 422)
  assert.match(plain(page.text), /Ngày 28\/12\/2020: Lâm Quốc Khải/)
  assert.equal(decided.status, 403)
})

test('the head delegates with days and a paper; without a last day it is refused', async () => {
  const open = await chair.post(PATH, { ...GIVEN, to: '' })
  const sent = await chair.post(PATH, GIVEN)
  const { text } = await chair.get(PATH)

  assert.match(plain(open.text), /phải có ngày cuối cùng/)
  assert.deepEqual([sent.status, sent.location], [303, PATH])
  assert.match(text, /TUQ\. – được ủy quyền/)
  assert.match(text, /12\/GUQ-UBND/)
})

test('on these days she signs, in the capacity that was given and no other', async () => {
  const head = await enter({ capacity: '' })
  const entered = await enter({})

  assert.match(plain(head.text), /Thể thức ký không đúng/)
  assert.equal(entered.status, 303)
})

test('she decides in the head’s name on these days, and not for a day before them', async () => {
  const early = await deputy.post(DECISIONS, { ...STRIKE, on: '27/12/2020' })
  const struck = await deputy.post(DECISIONS, STRIKE)
  const { text } = await deputy.get(DECISIONS)

  assert.equal(early.status, 422)
  assert.match(plain(early.text), /Ngày 27\/12\/2020 bạn chưa có thẩm quyền ký/)
  assert.match(plain(early.text), /Lâm Quốc Khải/)
  assert.equal(struck.status, 303)
  assert.match(text, /Như Ý, TUQ\. Chủ tịch UBND huyện An Biên \(Chuyên viên/)
})

test('what was delegated is not passed on, and other offices are nobody’s to give', async () => {
  const passed = await deputy.post(PATH, { ...GIVEN, account: 'an-bien-van-thu' })
  const below = await chair.post('/nguoi-ky/ubnd-xa-dong-thai', {
    ...GIVEN,
    account: 'dong-thai-can-bo',
  })
  const above = await unit.post(PATH, GIVEN)

  assert.match(plain(passed.text), /không giao lại cho người khác/)
  assert.match(plain(below.text), /Chỉ người đứng đầu cơ quan/)
  assert.equal(above.status, 403)
})

test('revoked, it ends on the day named; two who revoke at once are told', async () => {
  const { text } = await chair.get(PATH)
  const seen = /thu-hoi"[^>]*><input type="hidden" name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''
  const done = await chair.post(`${PATH}/thu-hoi`, { seen, 'last-day': '28/12/2020' })
  const again = await chair.post(`${PATH}/thu-hoi`, { seen, 'last-day': '29/12/2020' })
  world.day = '2020-12-29' as typeof world.day
  const page = await enter({ number: '302', dated: '29/12/2020' })
  const decided = await deputy.post(DECISIONS, { ...STRIKE, on: '29/12/2020' })

  assert.deepEqual([done.status, again.status], [303, 422])
  assert.match(plain(page.text), /không có thẩm quyền ký/)
  assert.equal(decided.status, 403)
})

test('a delegation that has run out by itself needs nobody to end it', async () => {
  await chair.post(PATH, { ...GIVEN, from: '29/12/2020', to: '30/12/2020', basis: '13/GUQ-UBND' })
  const during = await enter({ number: '302', dated: '29/12/2020' })
  world.day = '2020-12-31' as typeof world.day
  const after = await enter({ number: '303', dated: '31/12/2020' })
  const decided = await deputy.post(DECISIONS, { ...STRIKE, on: '31/12/2020' })

  assert.deepEqual([during.status, after.status, decided.status], [303, 422, 403])
})
