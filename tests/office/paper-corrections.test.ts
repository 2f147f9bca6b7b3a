/** Corrections on the papers' own pages, and the event that a notice is, through HTTP. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2021-01-05', ['an-bien-cchc-2020'])
await world.db.pool.query('update campaigns set as_of = null')
await world.db.pool.query('truncate events, submissions, papers')
const office = await testOffice(world)
const clerk = await office.as('an-bien-van-thu')
const agency = await office.as('an-bien-thuong-truc')
const BOOK = '/so-van-ban/ubnd-huyen-an-bien'
const BASE = '/phong-trao/an-bien-cchc-2020'
const CORRECTIONS = `${BASE}/dinh-chinh`

const enter = (fields: Record<string, string>) =>
  clerk.post(`${BOOK}/moi`, { 'signed-by': 'Lâm Quốc Khải', post: 'Chủ tịch', ...fields })

const DECISION = await enter({
  ...{ kind: 'decision', number: '5121', symbol: 'QĐ-UBND', dated: '30/12/2020' },
  subject: 'Tặng Giấy khen cho cá nhân',
})
const LETTER = await enter({
  ...{ kind: 'letter', number: '9', symbol: 'CV-UBND', dated: '05/01/2021' },
  subject: 'Đính chính Quyết định 5121',
})
const WORDS = {
  ...{ of: '2020-12-30 5121/QĐ-UBND', about: 'danh-hoang-vu', reason: 'Lỗi in' },
  ...{ stood: 'Danh Hoàng Vu', reads: 'Danh Hoàng Vũ' },
}
const IN_BOOK = '2021-01-05 09/CV-UBND'

test('the form offers the papers of the book, each with its day and signer', async () => {
  const { text } = await agency.get(CORRECTIONS)

  assert.deepEqual([DECISION.status, LETTER.status], [303, 303])
  assert.match(
    text,
    /<option value="2021-01-05 09\/CV-UBND"[^>]*>09\/CV-UBND, 5\/1\/2021, Chủ tịch Lâm Quốc Khải/,
  )
})

test('neither chosen nor typed, or typed with another signer than the book’s, is refused', async () => {
  const none = await agency.post(CORRECTIONS, WORDS)
  const gone = await agency.post(CORRECTIONS, { ...WORDS, booked: '2021-01-05 77/CV-UBND' })
  const typed = { ...WORDS, paper: '9/CV-UBND', dated: '05/01/2021', 'signed-by': 'Người Khác' }
  const other = await agency.post(CORRECTIONS, typed)

  assert.deepEqual([none.status, gone.status, other.status], [422, 422, 422])
  assert.match(none.text, /Hãy chọn văn bản trong sổ, hoặc ghi đủ số, ngày và người ký/)
  assert.match(none.text, /Danh Hoàng Vu</)
  assert.match(gone.text, /không còn trong sổ/)
  assert.match(plain(other.text), /Theo sổ văn bản, người ký là Chủ tịch Lâm Quốc Khải/)
})

test('number, day and signer come from the book, whatever else was typed', async () => {
  const fields = { ...WORDS, booked: IN_BOOK, 'signed-by': 'Người Khác', paper: '1/CV' }
  const sent = await agency.post(CORRECTIONS, fields)
  const { text } = await agency.get(CORRECTIONS)

  assert.equal(sent.status, 303)
  assert.match(plain(text), /5121\/QĐ-UBND, 30\/12\/2020.*09\/CV-UBND, 5\/1\/2021/s)
  assert.match(text, /<td[^>]*>Chủ tịch Lâm Quốc Khải<\/td>/)
  assert.doesNotMatch(text, /<td[^>]*>Người Khác/)
})

test('a paper that is not in the book yet is typed', async () => {
  const typed = { paper: '15/CV-UBND', dated: '05/01/2021', 'signed-by': 'Lâm Quốc Khải' }
  const sent = await agency.post(CORRECTIONS, {
    ...WORDS,
    stood: 'Thứ Ba',
    reads: 'Thứ 3',
    ...typed,
  })

  assert.equal(sent.status, 303)
})

test('the paper of a correction is taken with the words recorded', async () => {
  const shelf = `${BASE}/van-ban/dinh-chinh`
  const id = encodeURIComponent('09-CV-UBND-2021-01-05')
  const page = await agency.get(shelf)
  const word = await agency.get(`${shelf}?so=${id}&dang=docx`)
  const text = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())

  assert.match(page.text, /09-CV-UBND-2021-01-05/)
  assert.equal(word.status, 200)
  assert.match(text, /Danh Hoàng Vu”/)
  assert.match(text, /Danh Hoàng Vũ”/)
})

test('both papers say it on their own pages: which corrects, which is corrected', async () => {
  const wrong = await clerk.get(DECISION.location)
  const right = await clerk.get(LETTER.location)

  assert.match(wrong.text, /đã được đính chính bằng 09\/CV-UBND, 5\/1\/2021/)
  assert.match(wrong.text, /đã được đính chính bằng 15\/CV-UBND/)
  assert.match(wrong.text, /<del lang="vi">Danh Hoàng Vu<\/del>.*<ins lang="vi">Danh Hoàng Vũ/s)
  assert.match(right.text, /Văn bản này đính chính 5121\/QĐ-UBND, 30\/12\/2020/)
  assert.doesNotMatch(right.text, /15\/CV-UBND/)
})

test('the notice entered in the book is offered as the event of the plan, with day and number', async () => {
  const notice = await enter({
    ...{ kind: 'notice', number: '215', symbol: 'TB-HĐTĐ', dated: '14/12/2020' },
    ...{ subject: 'Kết quả thẩm định', deed: await noticeDeed() },
  })
  const own = await clerk.get(notice.location)
  const { text } = await agency.get(notice.location)
  const href = /href="([^"]*su-kien\/[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const form = await agency.get(href)
  const sent = await agency.post(href.split('?')[0] ?? '', {
    ...{ on: '14/12/2020', paper: '215/TB-HĐTĐ' },
  })
  const after = await agency.get(notice.location)

  assert.match(own.text, /do cơ quan thường trực của phong trào ghi/)
  assert.doesNotMatch(own.text, /href="[^"]*su-kien/)
  assert.match(href, /su-kien\/thong-bao-tham-dinh\/nam-2020/)
  assert.match(form.text, /value="14\/12\/2020".*value="215\/TB-HĐTĐ"/s)
  assert.equal(sent.status, 303)
  assert.doesNotMatch(after.text, /hãy ghi ngày/)
})

async function noticeDeed(): Promise<string> {
  const { text } = await clerk.get(`${BOOK}/moi`)
  return /value="(an-bien-cchc-2020 notice [^"]*)"/.exec(text)?.[1] ?? ''
}
