/** Own templates of an office through HTTP: added, examined, replaced, used, taken back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Page,
  plain,
  testOffice,
  testWorld,
  textOfWord,
  type Visitor,
  wordFile,
} from '#testing'

const world = await testWorld('2020-12-31', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const clerk = await office.as('an-bien-van-thu')
const chair = await office.as('an-bien-chu-tich')
const other = await office.as('khoi-ky-thuong-truc')
const HERE = '/mau-van-ban/ubnd-huyen-an-bien'
const SHELF = '/phong-trao/an-bien-cchc-2020/van-ban/quyet-dinh?giai=giay-khen-tap-the'
const GOOD = wordFile({ paragraphs: ['MẪU CỦA HUYỆN {so_ky_hieu}', '{ve_viec}', '{nguon}'] })

type Sent = Readonly<{ kind?: string; content?: Uint8Array; seen?: string; name?: string }>

function send(
  visitor: Visitor,
  { kind = 'award-decision', content = GOOD, seen = '0', name }: Sent,
) {
  const body = new FormData()
  body.set('seen', seen)
  body.set('loai', kind)
  body.set('tep', new File([new Uint8Array(content)], name ?? 'mau.docx'))
  return visitor.send(HERE, { method: 'POST', body })
}

const textOf = ({ text }: Page) => plain(text)
const seenIn = (text: string) => /name="seen" value="(\d+)"/.exec(text)?.[1] ?? ''

test('a template is examined first, and everything wrong is told with the kind still chosen', async () => {
  const content = wordFile({ paragraphs: ['{muc_luong}', '{#can_cu}{o1}{/can_cu}'] })
  const sent = await send(officer, { content })
  const html = sent.text
  const { text } = await officer.get(HERE)

  assert.equal(sent.status, 422)
  assert.match(plain(html), /\{muc_luong\}: không có thẻ này/)
  assert.match(plain(html), /\{o1\}: không có trong danh sách đang lặp/)
  assert.match(html, /<option value="award-decision" selected/)
  assert.match(text, /Chưa có mẫu riêng nào/)
})

test('what is no Word file, or hostile, or of no kind, is refused with its reason', async () => {
  const macro = wordFile({ files: { 'word/vbaProject.bin': 'x' } })

  assert.match(textOf(await send(officer, { content: Buffer.from('%PDF-1.4\n') })), /một tệp Word/)
  assert.match(textOf(await send(officer, { content: macro })), /có macro/)
  assert.match(textOf(await send(officer, { kind: 'luong' })), /chọn loại văn bản/)
})

test('the standing agency puts a template in use; those who read papers see and take it', async () => {
  const sent = await send(officer, { name: 'Mẫu quyết định.docx' })
  const { text } = await chair.get(HERE)
  const taken = await chair.send(`${HERE}/award-decision/tep`, {})

  assert.equal(sent.status, 303)
  assert.match(text, /Mẫu quyết định\.docx/)
  assert.doesNotMatch(text, /Thôi dùng mẫu/)
  assert.match(taken.headers.get('content-disposition') ?? '', /attachment/)
  assert.deepEqual(Buffer.from(taken.bytes), Buffer.from(GOOD))
})

test('others may not: neither the records office nor the office of another place', async () => {
  assert.equal((await send(clerk, {})).status, 403)
  assert.equal((await other.get(HERE)).status, 403)
  assert.equal((await send(other, {})).status, 403)
})

test('before printing it is said what the paper lacks; then the Word file is by the template', async () => {
  const shelf = await chair.get(SHELF)
  const href = /href="([^"]*dang=mau)"/.exec(shelf.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const asked = await chair.get(href)
  const print = /href="([^"]*in=co)"/.exec(asked.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const made = await chair.send(print, {})
  const word = textOfWord(made.bytes)

  assert.match(plain(asked.text), /không có \{ve_viec\}/)
  assert.match(plain(asked.text), /Mẫu không in phần \{bang_1\}/)
  assert.equal(made.status, 200)
  assert.match(word, /MẪU CỦA HUYỆN Số: 5120\/QĐ-UBND/)
  assert.match(word, /Lập từ/)
})

test('our own form is still there beside it', async () => {
  const { text } = await chair.get(SHELF)

  assert.match(text, /dang=docx/)
  assert.match(text, /dang=pdf/)
})

test('of two who replace the template at once one is told', async () => {
  const seen = seenIn((await officer.get(HERE)).text)
  const first = await send(officer, { content: wordFile({ paragraphs: ['{so_ky_hieu}'] }), seen })
  const late = await send(officer, { content: wordFile({ paragraphs: ['{ten_loai}'] }), seen })

  assert.deepEqual([first.status, late.status], [303, 422])
  assert.match(textOf(late), /Người khác vừa thay mẫu/)
})

test('taken back, papers have our own form alone, and the audit keeps who did what', async () => {
  const seen = seenIn((await officer.get(HERE)).text)
  const stale = await officer.post(`${HERE}/award-decision/thoi-dung`, { seen: '1' })
  const done = await officer.post(`${HERE}/award-decision/thoi-dung`, { seen })
  const shelf = await chair.get(SHELF)
  const page = await chair.get(HERE)
  const audit = await (await office.as('kiem-toan')).get('/nhat-ky')

  assert.deepEqual([stale.status, done.status], [422, 303])
  assert.doesNotMatch(shelf.text, /dang=mau/)
  assert.match(page.text, /Chưa có mẫu riêng nào/)
  assert.match(plain(audit.text), /mẫu văn bản/)
})

test('asked for by the template when there is none, it is told and not guessed', async () => {
  const { status, text } = await chair.get(`${SHELF}&dang=mau`)

  assert.equal(status, 422)
  assert.match(plain(text), /Mẫu này không còn/)
})
