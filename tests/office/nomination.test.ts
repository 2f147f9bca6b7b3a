/** Findings, nomination, withdrawal and dossiers through HTTP: An Biên and Khôi Kỳ. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain, testOffice, testWorld, type Visitor } from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const district = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const BASE = '/phong-trao/an-bien-cchc-2020'
/** A person's own letter has no number. */
const LETTER = { paper: '', 'paper-date': '21/12/2020' }
const AWARD = { award: 'giay-khen-ca-nhan', cycle: 'nam-2020' }

test('a unit sees how its own stand and nobody else', async () => {
  const list = await unit.get(`${BASE}/tieu-chuan`)
  const one = await unit.get(`${BASE}/tieu-chuan/danh-hoang-vu`)
  const other = await unit.get(`${BASE}/tieu-chuan/mot-cua-tay-yen`)

  assert.match(list.text, /Danh Hoàng Vũ/)
  assert.doesNotMatch(list.text, /mot-cua-tay-yen/)
  assert.match(one.text, /Thực hiện xuất sắc các nhiệm vụ cải cách hành chính/)
  assert.equal(other.status, 403)
})

test('who takes no part is still called by name, not by a code', async () => {
  const head = await office.as('dong-thai-chu-tich')
  const { text } = await head.get(`${BASE}/tieu-chuan/ubnd-xa-dong-thai`)

  assert.match(text, /<h1>[^<]*UBND xã Đông Thái<\/h1>/)
})

test('the agency sees all, with quota and its arithmetic', async () => {
  const { text } = await district.get(`${BASE}/tieu-chuan?giai=giay-khen-tap-the`)

  assert.match(text, /20%/)
  assert.match(text, /mot-cua-tay-yen/)
})

test('votes beyond those present are refused and what was typed stays', async () => {
  const path = `${BASE}/de-nghi/mot-cua-dong-thai`
  const typed = {
    ...AWARD,
    ...{ on: '20/12/2020', members: '7', present: '6', minutes: '02/BB', paper: '90/TTr' },
    ...{ 'phieu-danh-hoang-vu': '8', 'chon-danh-hoang-vu': '1' },
  }
  const wrong = await unit.post(path, typed)
  const right = await unit.post(path, { ...typed, 'phieu-danh-hoang-vu': '6' })
  const { text } = await unit.get(`${BASE}/de-nghi`)

  assert.deepEqual([wrong.status, right.status], [422, 303])
  assert.match(wrong.text, /8 phiếu đồng ý, nhưng chỉ có 6 người dự/)
  assert.match(wrong.text, /value="02\/BB"/)
  assert.match(text, /90\/TTr/)
})

test('a meeting on record is corrected: who comes second is told, sees both, and drops nobody', async () => {
  const path = `${BASE}/de-nghi/mot-cua-dong-thai`
  const at = `${path}?giai=${AWARD.award}&chu-ky=${AWARD.cycle}&hop=2020-12-20`
  const shown = await unit.get(at)
  const seen = /name="seen" value="([\d.]+)"/.exec(shown.text)?.[1] ?? ''
  const typed = {
    ...{ ...AWARD, corrects: '2020-12-20', seen, reason: 'Ghi nhầm số người' },
    ...{ on: '20/12/2020', members: '8', present: '7', minutes: '02/BB', paper: '90/TTr' },
    ...{ 'phieu-danh-hoang-vu': '7', 'chon-danh-hoang-vu': '1' },
  }
  const dropped = await unit.post(path, { ...typed, 'chon-danh-hoang-vu': '' })
  const silent = await unit.post(path, { ...typed, reason: '' })
  const done = await unit.post(path, typed)
  const second = await unit.post(path, { ...typed, members: '9' })
  const blank = await unit.post(path, { ...typed, corrects: '', seen: '', members: '9' })
  const now = await unit.get(at)

  assert.match(shown.text, /value="7".*value="6".*value="02\/BB".*value="90\/TTr"/s)
  assert.match(shown.text, /<input type="hidden" name="chon-danh-hoang-vu" value="1"/)
  assert.match(shown.text, /\/rut\/danh-hoang-vu\?/)
  assert.deepEqual([dropped.status, silent.status, done.status], [422, 422, 303])
  assert.match(plain(dropped.text), /Danh Hoàng Vũ đã được đề nghị.*rút đề nghị, có lý do/)
  assert.match(plain(silent.text), /Hãy nêu lý do đính chính/)
  for (const late of [second, blank]) {
    assert.equal(late.status, 422)
    assert.match(plain(late.text), /so hai bản/)
    assert.match(late.text, /class="compare".*>9<.*>8</s)
  }
  assert.match(plain(now.text), /7\/8 người dự họp.*Ghi nhầm số người.*6\/7 người dự họp/s)
})

test('a meeting of the wrong day moves with its votes and nominations, not onto another', async () => {
  const path = `${BASE}/de-nghi/mot-cua-dong-thai`
  const list = `${path}?giai=${AWARD.award}&chu-ky=${AWARD.cycle}`
  const { text } = await unit.get(`${list}&hop=2020-12-20`)
  const seen = /name="seen" value="([\d.]+)"/.exec(text)?.[1] ?? ''
  const typed = {
    ...{ ...AWARD, corrects: '2020-12-20', seen, reason: 'Ghi nhầm ngày' },
    ...{ on: '19/12/2020', members: '8', present: '7', minutes: '02/BB', paper: '90/TTr' },
    ...{ 'phieu-danh-hoang-vu': '7', 'chon-danh-hoang-vu': '1' },
  }
  const done = await unit.post(path, typed)
  const gone = await unit.post(path, typed)
  const now = plain((await unit.get(list)).text)

  assert.deepEqual([done.status, gone.status], [303, 422])
  assert.match(plain(gone.text), /vừa được ghi lại sang ngày khác/)
  assert.match(now, /19\/12\/2020 · 02\/BB · 90\/TTr · 7\/8 .*Danh Hoàng Vũ: 7 phiếu, đề nghị/)
  assert.doesNotMatch(now, /20\/12\/2020 ·/)
})

/** The row of the list that holds the words. */
async function rowIn(visitor: Visitor, words: string): Promise<string> {
  const { text } = await visitor.get(`${BASE}/de-nghi`)
  return text.split('<tr').find((one) => one.includes(words)) ?? ''
}

test('the agency enters a nomination from the letter of the unit, and it says so everywhere', async () => {
  const path = `${BASE}/de-nghi/mot-cua-dong-thai`
  const meeting = {
    ...AWARD,
    ...{ on: '21/12/2020', members: '7', present: '6', minutes: '03/BB', paper: '91/TTr' },
    ...{ 'phieu-danh-hoang-vu': '6', 'chon-danh-hoang-vu': '1' },
  }
  const undated = await district.post(path, meeting)
  const early = await district.post(path, { ...meeting, 'paper-date': '01/01/2021' })
  const done = await district.post(path, { ...meeting, 'paper-date': '22/12/2020' })
  const row = await rowIn(unit, '91/TTr')
  const pages = [
    `${BASE}/de-nghi/mot-cua-dong-thai?giai=${AWARD.award}&chu-ky=${AWARD.cycle}`,
    `${BASE}/tieu-chuan/danh-hoang-vu`,
    `${BASE}/ho-so/danh-hoang-vu`,
  ]

  assert.deepEqual([undated.status, early.status, done.status], [422, 422, 303])
  assert.match(plain(undated.text), /cần ngày của bản giấy/)
  assert.match(plain(early.text), /không thể sau hôm nay \(31\/12\/2020\)/)
  assert.match(early.text, /value="03\/BB"/)
  assert.match(row, /title="[^"]*Hoa, nhập thay từ bản giấy số 91\/TTr ngày 22\/12\/2020"/)
  for (const page of pages) {
    const { text } = await unit.get(page)
    assert.match(text, /Nhập thay từ giấy/, page)
    assert.match(plain(text), /Hoa, nhập thay từ bản giấy số 91\/TTr ngày 22\/12\/2020/, page)
  }
})

test('what the host puts forward itself is nobody’s entry by proxy', async () => {
  const { text } = await district.get(`${BASE}/de-nghi/ubnd-huyen-an-bien`)

  assert.doesNotMatch(text, /name="paper-date"/)
})

test('a nominee withdraws with a reason; silence is refused', async () => {
  const path = `${BASE}/rut/nguyen-thi-my-xuyen`
  const seen = /name="seen" value="(\d+)"/.exec(
    (await district.get(`${path}?giai=${AWARD.award}&chu-ky=${AWARD.cycle}`)).text,
  )?.[1]
  const given = { ...AWARD, reason: 'Xin rút', seen: seen ?? '' }
  const silent = await district.post(path, { ...given, ...LETTER, reason: ' ' })
  const unnamed = await district.post(path, given)
  const done = await district.post(path, { ...given, ...LETTER })
  const row = await rowIn(district, 'nguyen-thi-my-xuyen')

  assert.deepEqual([silent.status, unnamed.status, done.status], [422, 422, 303])
  assert.match(unnamed.text, />Xin rút</)
  assert.match(row, /Đã rút.*Xin rút/s)
  assert.match(row, /title="[^"]*Hoa, nhập thay từ bản giấy ngày 21\/12\/2020"/)
})

test('who has withdrawn is not withdrawn again: the first reason stands and is shown', async () => {
  const path = `${BASE}/rut/nguyen-thi-my-xuyen`
  const { text } = await unit.get(`${path}?giai=${AWARD.award}&chu-ky=${AWARD.cycle}`)
  const again = await unit.post(path, { ...AWARD, reason: 'Lý do khác' })
  const list = await district.get(`${BASE}/de-nghi`)

  assert.match(text, /Đã rút: <span lang="vi">Xin rút/)
  assert.doesNotMatch(text, /name="reason"/)
  assert.equal(again.status, 422)
  assert.match(list.text, /Đã rút<\/span>.*<span lang="vi">Xin rút/s)
  assert.doesNotMatch(list.text, /Lý do khác/)
})

test('the dossier of who has withdrawn is gone from the list, and both pages say why', async () => {
  const list = await district.get(`${BASE}/ho-so`)
  const own = await unit.get(`${BASE}/ho-so/nguyen-thi-my-xuyen`)
  const other = await (await office.as('thu-ba-chu-tich')).get(`${BASE}/ho-so`)

  assert.match(list.text, /Đề nghị đã được rút[^<]*:<\/p>.*Nguyễn Thị Mỹ Xuyên<\/a>: Xin rút/s)
  assert.equal(own.status, 404)
  assert.match(own.text, /Nguyễn Thị Mỹ Xuyên<\/a>: Xin rút/)
  assert.doesNotMatch(other.text, /Mỹ Xuyên/)
})

test('a returned and completed dossier shows both days, who holds it, and its next step', async () => {
  const list = await district.get(`${BASE}/ho-so`)
  const { text } = await district.get(`${BASE}/ho-so/mot-cua-thu-ba`)
  const own = await unit.get(`${BASE}/ho-so/mot-cua-dong-thai`)
  const other = await unit.get(`${BASE}/ho-so/mot-cua-thu-ba`)

  assert.match(list.text, /Thứ Ba/)
  assert.match(text, /Thiếu xác nhận của UBND thị trấn/)
  assert.match(text, /22\/12\/2020/)
  assert.match(text, /28\/12\/2020/)
  assert.match(text, /Chuyển lên cấp trên/)
  assert.deepEqual([own.status, other.status], [200, 403])
})

test('a dossier may go on to organisations of the day, not to those that came later', async () => {
  const { text } = await district.get(`${BASE}/ho-so/mot-cua-thu-ba`)
  const [, list = ''] = /<select id="o-receiver"(.*?)<\/select>/s.exec(text) ?? []

  assert.match(list, /UBND tỉnh Kiên Giang/)
  assert.doesNotMatch(list, /UBND tỉnh An Giang/)
  assert.equal(list.match(/>UBND xã Đông Thái</g)?.length, 1)
})

test('a complete dossier is forwarded with day and paper, and is not sent twice', async () => {
  const path = `${BASE}/ho-so/mot-cua-thu-ba`
  const named = { dossier: 'ho-so-tap-the', cycle: 'nam-2020' }
  const again = await district.post(`${path}/gui`, { ...named, on: '29/12/2020', paper: '1/TTr' })
  const early = { ...named, receiver: 'ubnd-huyen-an-bien', on: '20/12/2020', paper: '5/TTr' }
  const wrong = await district.post(`${path}/chuyen`, early)
  const done = await district.post(`${path}/chuyen`, { ...early, on: '29/12/2020' })
  const { text } = await district.get(path)

  assert.deepEqual([again.status, wrong.status, done.status], [422, 422, 303])
  assert.match(text, /Đã chuyển cấp trên/)
})
