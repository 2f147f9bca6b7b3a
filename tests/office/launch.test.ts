/** A campaign made, checked, approved and launched through HTTP, as its offices would do it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, formOf, plain, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-04-02', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const chair = await office.as('an-bien-chu-tich')
const stranger = await office.as('khoi-ky-thuong-truc')
const ID = 'thi-dua-cai-cach-hanh-chinh-2026'
const AT = `/phong-trao/${ID}`
const FILE = `${AT}/ke-hoach/tep?tep=campaign.yaml`
const PARTS = `${AT}/ke-hoach/sua`

const fileNow = async (): Promise<string> => formOf(await officer.get(FILE))['content'] ?? ''

test('the standing agency makes a draft from the template, its id from the title', async () => {
  const form = { title: 'Thi đua cải cách hành chính 2026', id: '', host: 'ubnd-huyen-an-bien' }
  const made = await officer.post('/phong-trao/moi', { ...form, source: 'template' })
  const again = await officer.post('/phong-trao/moi', { ...form, source: 'template' })

  assert.deepEqual([made.status, made.location], [303, `${AT}/ke-hoach`])
  assert.equal(again.status, 422)
  assert.match(again.text, /Đã có phong trào mang mã/)
})

test('the plan is read with clauses and words, the checker beside it', async () => {
  const { text } = await officer.get(`${AT}/ke-hoach`)

  assert.match(text, /không quá 20%/)
  assert.match(text, /mục III\.2/)
  assert.match(text, /20% của số tập thể đăng ký/)
})

test('whoever drafts nowhere is told so, and no campaign can be made for another office', async () => {
  const unit = await office.as('dong-thai-chu-tich')
  const page = await unit.get('/phong-trao/moi')
  const form = { title: 'Phong trào lạ', host: 'ubnd-xa-khoi-ky', source: 'template' }
  const foreign = await officer.post('/phong-trao/moi', form)

  assert.equal(page.status, 403)
  assert.match(foreign.text, /Hãy chọn cơ quan phát động/)
})

test('a copy brings plan and questions, no answers and no records', async () => {
  const form = { title: 'Bản sao', id: 'ban-sao', host: 'ubnd-huyen-an-bien', source: 'copy' }
  const made = await officer.post('/phong-trao/moi', { ...form, from: 'an-bien-cchc-2020' })
  const { text } = await officer.get('/phong-trao/ban-sao/cau-hoi')

  assert.equal(made.status, 303)
  assert.match(text, /Đang chặn đề nghị khen thưởng/)
  assert.doesNotMatch(text, /Đã trả lời/)
})

test('pasted files with an error are refused with its line, and what was pasted is kept', async () => {
  const form = { title: 'Dán', host: 'ubnd-huyen-an-bien', source: 'files' }
  const page = await officer.post('/phong-trao/moi', { ...form, pasted: 'thidua: 1\nid: dan\n' })

  assert.equal(page.status, 422)
  assert.match(page.text, /campaign\.yaml/)
  assert.match(page.text, /thidua: 1/)
})

test('a file saved is checked at once; one that cannot be read comes back as it was typed', async () => {
  const before = await fileNow()
  const wrong = await fill(officer, FILE, { content: before.replace('word: trước', 'word: qua') })
  const right = await fill(officer, FILE, { content: before.replace('15/KH', '16/KH') })

  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /dòng \d+/)
  assert.match(wrong.text, /word: qua/)
  assert.equal(right.status, 303)
  assert.match(await fileNow(), /16\/KH-UBND/)
})

test('of two people on one file the second is told and sees both', async () => {
  const form = formOf(await officer.get(FILE))
  const content = form['content'] ?? ''
  const one = content.replace('Xã Mẫu', 'Khôi Kỳ')
  const other = content.replace('Xã Mẫu', 'Nơi khác')
  const first = await officer.post(FILE, { ...form, content: one })
  const second = await officer.post(FILE, { ...form, content: other })

  assert.deepEqual([first.status, second.status], [303, 422])
  assert.match(second.text, /place: Khôi Kỳ/)
  assert.match(second.text, /place: Nơi khác/)
})

for (const part of ['', '/plan', '/registration.dang-ky-tap-the', '/awards.giay-khen-tap-the'])
  test(`the form of ${part || 'the whole'} sent back untouched leaves the file as it is`, async () => {
    const before = await fileNow()
    const sent = await fill(officer, `${PARTS}${part}`, {})

    assert.equal(sent.status, 303, sent.text)
    assert.equal(await fileNow(), before)
  })

test('a deadline changed in the form changes its line only', async () => {
  const before = await fileNow()
  const at = `${PARTS}/registration.dang-ky-tap-the`
  const sent = await fill(officer, at, { 'until~0.word': 'trước', 'until~0.date': '30/4/2026' })
  const after = await fileNow()

  assert.equal(sent.status, 303)
  const now = after.split('\n')
  const changed = before.split('\n').flatMap((line, n) => (line === now[n] ? [] : [now[n]?.trim()]))
  assert.deepEqual(changed, ['until: { word: trước, date: 30/4/2026 }'])
})

test('a quota as a count in place of a share, and a date that is none, in the form', async () => {
  const at = `${PARTS}/awards.giay-khen-tap-the`
  const count = await fill(officer, at, { 'quota.count': '3' })
  const bad = await fill(officer, `${PARTS}/plan`, { date: '31/2/2026' })

  assert.equal(count.status, 303)
  assert.match(await fileNow(), /quota: \{ percent: 20%, .*, count: 3 \}/)
  assert.equal(bad.status, 422)
  assert.match(bad.text, /value="31\/2\/2026"/)
})

test('a condition is added by its kind, duplicated, and taken out again', async () => {
  const list = `${PARTS}/awards.giay-khen-tap-the.standard`
  const before = await fileNow()
  const page = await officer.get(`${PARTS}/awards.giay-khen-tap-the`)
  const [, way = ''] = /href="([^"]*standard\?them&amp;loai=5)"/.exec(page.text) ?? []
  const fields = { id: 'them', clause: 'III.1.a', words: 'không bị kỷ luật' }
  const added = await fill(officer, plain(way), fields)
  const copied = await fill(officer, `${list}.them`, { does: 'copy' })
  const two = await fileNow()
  await fill(officer, `${list}.them-2`, { does: 'remove' })
  await fill(officer, `${list}.them`, { does: 'remove' })

  assert.deepEqual([added.status, copied.status], [303, 303], added.text.slice(0, 2000))
  assert.match(two, /id: them-2/)
  assert.equal(await fileNow(), before)
})

test('the gate lists what blocks with a way to each remedy, and launches nothing', async () => {
  const { text } = await officer.get(`${AT}/phat-dong`)
  const tried = await officer.post(`${AT}/phat-dong`, {})

  assert.match(text, /Kế hoạch chưa được phê duyệt/)
  assert.match(text, new RegExp(`${AT}/cau-hoi/goc-20-phan-tram`))
  assert.match(text, new RegExp(`${AT}/ke-hoach/tep\\?tep=campaign.yaml&amp;dong=\\d+`))
  assert.equal(tried.status, 422)
  assert.match(tried.text, /hãy xử lý các điều còn chặn/)
})

test('the gate leads nobody to a form that is not theirs to fill', async () => {
  const linksOf = (text: string) =>
    [...text.matchAll(/href="([^"]*\/ke-hoach\/sua\/[^"]*)"/g)].map(([, href = '']) => href)
  const own = linksOf((await officer.get(`${AT}/phat-dong`)).text)
  const shown = (await chair.get(`${AT}/phat-dong`)).text

  assert.ok(own.length > 0)
  for (const href of own) assert.equal((await officer.get(href)).status, 200, href)
  assert.deepEqual(linksOf(shown), [])
  assert.match(shown, /Người soạn kế hoạch sửa trong biểu mẫu/)
})

test('a question shows its readings; whoever may not answer sees whom to ask', async () => {
  const unit = await office.as('dong-thai-chu-tich')
  const path = `${AT}/cau-hoi/goc-20-phan-tram`
  const { text } = await officer.get(path)
  const other = await unit.get(path)
  const refused = await unit.post(path, { reading: 'dang-ky' })

  assert.match(text, /số tập thể đăng ký/)
  assert.match(text, /số tập thể thuộc đối tượng thi đua/)
  assert.deepEqual([other.status, refused.status], [200, 403])
  assert.match(other.text, /Hãy hỏi: Chủ tịch UBND xã/)
})

test('an answer is written with author, day and reason; a later change is a new answer', async () => {
  const path = `${AT}/cau-hoi/goc-20-phan-tram`
  const given = { reading: 'dang-ky', reason: 'Như các năm trước', by: 'Lâm Quốc Khải' }
  const empty = await fill(chair, path, { reading: 'dang-ky', reason: '' })
  const first = await fill(chair, path, { ...given, on: '1/4/2020' })
  const same = await fill(chair, path, { ...given, reading: 'doi-tuong', on: '1/4/2020' })
  const later = await fill(chair, path, { ...given, reading: 'doi-tuong', on: '2/4/2020' })
  const answers = formOf(await officer.get(`${AT}/ke-hoach/tep?tep=answers.yaml`))['content'] ?? ''

  assert.deepEqual([empty.status, first.status, same.status, later.status], [422, 303, 422, 303])
  assert.match(
    answers,
    /reading: dang-ky[\s\S]*on: 2020-04-01[\s\S]*reading: doi-tuong[\s\S]*on: 2020-04-02/,
  )
  assert.match(answers, /^# yaml-language-server/)
})

test('a reading shows what it does to quota and proposals: An Biên, 20% of what?', async () => {
  const { text } = await officer.get('/phong-trao/an-bien-cchc-2020/cau-hoi/quota-base')

  assert.match(text, /Số lượng 2; đề nghị \d/)
  assert.match(text, /đang dùng/)
})

const READY: readonly (readonly [RegExp, string])[] = [
  [/organisations: \[don-vi-xa\]/g, 'organisations: [one-stop]'],
  [/level: commune/g, 'level: district'],
]

test('the chairperson approves what was read; changed since, it has to be approved again', async () => {
  const content = READY.reduce((text, [from, to]) => text.replace(from, to), await fileNow())
  const set = await fill(officer, FILE, { content })
  const page = await chair.get(`${AT}/phat-dong`)
  const form = formOf(page)
  const mayNot = await officer.post(`${AT}/phat-dong/phe-duyet`, form)
  const stale = await chair.post(`${AT}/phat-dong/phe-duyet`, { ...form, definition: 'x' })
  const done = await chair.post(`${AT}/phat-dong/phe-duyet`, form)
  const { text } = await officer.get(`${AT}/phat-dong`)

  assert.equal(set.status, 303)
  assert.deepEqual([mayNot.status, stale.status, done.status], [403, 422, 303], stale.text)
  assert.match(text, /Không còn gì chặn/)
})

test('launched, the definition is locked; the act names who did it', async () => {
  const form = formOf(await officer.get(`${AT}/phat-dong`))
  const launched = await officer.post(`${AT}/phat-dong`, form)
  const edit = await officer.post(FILE, { content: 'thidua: 1', seen: '1' })
  const part = await officer.post(`${PARTS}/plan`, { number: '1/KH', seen: '1' })
  const { text } = await officer.get(`${AT}/ke-hoach`)

  assert.equal(launched.status, 303, launched.text)
  assert.deepEqual([edit.status, part.status], [422, 422])
  assert.match(text, /Phong trào đã phát động: định nghĩa không sửa thẳng/)
})

test('an office of another district gets nothing of it', async () => {
  const paths = ['ke-hoach', 'ke-hoach/tep', 'ke-hoach/sua', 'cau-hoi', 'phat-dong']
  const pages = await Promise.all(paths.map((path) => stranger.get(`${AT}/${path}`)))

  assert.deepEqual(
    pages.map(({ status }) => status),
    [403, 403, 403, 403, 403],
  )
})

test('closed with a reason only, and English pages have their words', async () => {
  const form = formOf(await officer.get(`${AT}/phat-dong`))
  const silent = await officer.post(`${AT}/phat-dong/ket-thuc`, { ...form, reason: ' ' })
  const closed = await officer.post(`${AT}/phat-dong/ket-thuc`, { ...form, reason: 'Đã tổng kết' })
  const { text } = await officer.get(`${AT}/phat-dong`)

  assert.deepEqual([silent.status, closed.status], [422, 303])
  assert.match(text, /Lý do: Đã tổng kết/)
})
