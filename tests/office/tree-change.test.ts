/**
 * Changes of the tree in the administrator's hands: renamed, merged, split, and what the running
 * campaign makes of it.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import { addExampleDesk } from '#main'
import { addPerson, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-15', ['an-bien-cchc-2020'])
await world.db.pool.query(
  `update scores set "on" = '2020-07-01' where participant = 'ubnd-xa-tay-yen'`,
)
const office = await testOffice(world)
await addPerson(world, {
  account: 'quan-tri-dong-thai',
  role: 'administrator',
  organisation: 'ubnd-xa-dong-thai',
})
const administrator = await office.as('quan-tri')
const commune = await office.as('quan-tri-dong-thai')
const basis = 'Nghị quyết 7/NQ-HĐND'
const SHEETS = '/phong-trao/an-bien-cchc-2020/cham-diem'

async function computed() {
  const live = await world.live.campaign('an-bien-cchc-2020')
  const outcome = live?.computed(world.today())
  assert.ok(outcome?.ok)
  return outcome.value.view
}

type Typed = Readonly<Record<string, string>>

/** Sent twice, as a person does: shown first, then kept as shown. */
async function decide(who: typeof administrator, at: string, typed: Typed) {
  const shown = await who.post(at, { ...typed, does: 'preview' })
  return who.post(at, { ...typed, does: 'save', shown: shownIn(shown.text) })
}

function shownIn(text: string): string {
  const [, value = ''] = /name="shown" value="([^"]*)"/.exec(text) ?? []
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

test('a renamed commune goes on in the running campaign, and its head still acts for it', async () => {
  const done = await administrator.post('/so/don-vi/ubnd-xa-dong-thai/doi-ten', {
    name: 'UBND xã Đông Thái Mới',
    code: 'ubnd-xa-dong-thai-2020',
    on: '10/7/2020',
    basis,
  })
  const page = await administrator.get('/so/don-vi/ubnd-xa-dong-thai-2020')
  const view = await computed()
  const head = await office.as('dong-thai-chu-tich')

  assert.equal(done.status, 303)
  assert.match(page.text, /Hình thành từ/)
  assert.match(page.text, /Nghị quyết 7/)
  assert.match(view.notes.join('\n'), /đổi tên thành/)
  const account = await head.get('/tai-khoan')
  assert.match(account.text, /UBND xã Đông Thái Mới/)
  assert.equal((await head.get('/phong-trao/an-bien-cchc-2020/dang-ky')).status, 200)
})

test('what a renamed unit had scored stands on its sheet; a line corrected there counts once', async () => {
  await addExampleDesk(world, 'an-bien-cchc-2020')
  world.day = civil('2020-11-28')
  const head = await office.as('dong-thai-chu-tich')
  const at = `${SHEETS}/ubnd-xa-dong-thai-2020/nam-2020`
  const { text } = await head.get(at)
  const [, form = ''] = text.split(`action="${at}/4.2"`)
  const seen = /name="seen" value="([^"]*)"/.exec(form)?.[1] ?? ''
  const line = { stage: 'self', 'in.holds': 'không' }
  const stale = await head.post(`${at}/4.2`, { ...line, seen: '' })
  const saved = await head.post(`${at}/4.2`, { ...line, seen })
  const { rankings } = await computed()
  world.day = civil('2020-07-15')

  assert.match(text, /95,75/)
  assert.deepEqual([stale.status, saved.status], [422, 303])
  assert.ok(rankings.length > 0, 'not two figures under two ids, which nobody could compute')
})

test('a change without a basis, on a day that is none, or seen before another is refused', async () => {
  const at = '/so/don-vi/ubnd-xa-tay-yen/doi-ten'
  const name = 'UBND xã Tây'

  assert.equal((await administrator.post(at, { name, on: '16/7/2020', basis: '' })).status, 422)
  assert.equal((await administrator.post(at, { name, on: '31/2/2020', basis })).status, 422)
  const stale = await administrator.post(at, { name, on: '16/7/2020', basis, seen: '1' })
  assert.equal(stale.status, 422)
  assert.match(stale.text, /value="UBND xã Tây"/, 'what was typed is kept')
})

test('a commune administrator changes nothing beyond the commune', async () => {
  const gone = { on: '16/7/2020', basis }

  assert.equal((await commune.post('/so/don-vi/ubnd-xa-tay-yen/giai-the', gone)).status, 403)
  const merged = await decide(commune, '/so/don-vi/ubnd-xa-dong-thai-2020/sap-nhap', {
    ...gone,
    'other-1': 'ubnd-xa-tay-yen',
    result: 'new',
    name: 'UBND xã Chung',
  })
  assert.equal(merged.status, 422)
  assert.match(merged.text, /ngoài phạm vi/)
})

test('what follows from a merger is shown before anything is kept, and kept only as shown', async () => {
  const at = '/so/don-vi/ubnd-xa-nam-thai/sap-nhap'
  const typed = { result: 'existing', into: 'ubnd-xa-nam-thai-a', on: '15/7/2020', basis }
  const nobody = await administrator.post(at, { ...typed, result: 'new', does: 'preview' })
  const plain = await administrator.post(at, { ...typed, does: 'preview' })
  const one = { ...typed, 'other-1': 'ubnd-xa-nam-thai-a' }
  const shown = await administrator.post(at, { ...one, does: 'preview' })
  const later = { ...one, on: '16/7/2020', does: 'save', shown: shownIn(shown.text) }
  const changed = await administrator.post(at, later)
  const unseen = await administrator.post(at, { ...one, does: 'save' })
  const still = await administrator.get('/so/don-vi/ubnd-xa-nam-thai')

  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /Hãy chọn đơn vị cùng sáp nhập/)
  assert.equal(plain.status, 200, 'into a living unit the other one need not be named twice')
  assert.match(plain.text, /Kết thúc hết ngày 14\/7\/2020.*UBND xã Nam Thái/s)
  assert.equal(shown.status, 200)
  assert.match(shown.text, /<button[^>]*value="preview"[^>]*>Xem trước<\/button>.*Thêm ô/s)
  assert.match(shown.text, /Kết thúc hết ngày 14\/7\/2020.*UBND xã Nam Thái/s)
  assert.match(shown.text, /Phong trào đang chạy.*an-bien-cchc-2020.*Việc còn mở/s)
  assert.ok(shown.text.indexOf('Ghi thay đổi</button>') < shown.text.indexOf('name="other-1"'))
  assert.match(changed.text, /Nội dung đã khác lần xem trước/)
  assert.match(unseen.text, /Nội dung đã khác lần xem trước/)
  assert.match(still.text, /Đang hoạt động/)
})

test('a preview of an ending tells the very tasks that wait for the unit', async () => {
  const duty = { role: 'unit-head', organisation: 'ubnd-xa-nam-thai' } as const
  await addPerson(world, { account: 'nam-thai-truong', ...duty })
  const head = await office.as('nam-thai-truong')
  const typed = { on: '15/7/2020', basis, does: 'preview' }
  const shown = await administrator.post('/so/don-vi/mot-cua-nam-thai/giai-the', typed)
  const [, waits = ''] =
    /<caption>Đang chờ tôi.*?<tbody[^>]*>(.*?)<\/tbody>/s.exec((await head.get('/')).text) ?? []
  const links = waits.match(/<a href="[^"]+">[^<]+<\/a>/g) ?? []

  assert.ok(links.length > 0)
  for (const link of links) assert.ok(shown.text.includes(link), link)
})

test('a unit is split between a new one and a living neighbour', async () => {
  const at = '/so/don-vi/mot-cua-nam-thai/chia-tach'
  const typed = { 'part-1': 'Tổ Một cửa lưu động', on: '15/7/2020', basis }
  const alone = await administrator.post(at, { ...typed, does: 'preview' })
  const taken = await administrator.post(at, { ...typed, 'part-code-1': 'mot-cua-thu-ba' })
  const whole = { ...typed, 'joined-1': 'mot-cua-thu-ba' }
  const shown = await administrator.post(at, { ...whole, does: 'preview' })
  const done = await decide(administrator, at, whole)
  const { text } = await administrator.get('/so/don-vi/mot-cua-nam-thai')
  const agency = await office.as('an-bien-thuong-truc')
  const list = await agency.get('/phong-trao/an-bien-cchc-2020/dang-ky?chu-ky=nam-2020')
  const rows = list.text.split('<tr').slice(1)
  const row = rows.find((it) => /<a [^>]*>Tổ Một cửa lưu động/.test(it)) ?? ''

  assert.match(alone.text, /Cần ít nhất hai đơn vị/)
  assert.match(taken.text, /Mã mot-cua-thu-ba đã có/)
  assert.equal(done.status, 303)
  assert.match(text, /Được kế thừa bởi.*Tổ Một cửa lưu động.*Thứ Ba/s)
  assert.match(shown.text, /Việc của đơn vị mới: Tổ Một cửa lưu động.*đăng ký/s)
  assert.match(shown.text, /Gửi bản đăng ký đến hết ngày|Hạn đăng ký đã hết ngày/)
  assert.match(row, /Tách từ [^<]*Nam Thái ngày 15\/7\/2020.*Chưa đăng ký/s)
  assert.doesNotMatch(list.text.replace(row, ''), /Tách từ/)
})

test('merged communes end; people and duties go on in the new one; nothing is deleted', async () => {
  const done = await decide(administrator, '/so/don-vi/ubnd-xa-tay-yen/sap-nhap', {
    'other-1': 'ubnd-xa-dong-thai-2020',
    result: 'new',
    name: 'UBND xã Hợp Nhất',
    on: '15/7/2020',
    basis,
  })
  const former = await administrator.get('/so/don-vi/ubnd-xa-tay-yen')
  const head = await office.as('dong-thai-chu-tich')

  assert.equal(done.status, 303, done.text.slice(0, 300))
  assert.match(former.text, /Được kế thừa bởi/)
  assert.match(former.text, /Đã kết thúc/)
  assert.match((await head.get('/tai-khoan')).text, /UBND xã Hợp Nhất/)
  await computed()
})

test('the sheet of a merged unit stays to be read, by those who took over as well, and by nobody changed', async () => {
  const list = await (await office.as('an-bien-thuong-truc')).get(`${SHEETS}?chu-ky=nam-2020`)
  const agency = await office.as('an-bien-thuong-truc')
  const sheet = await agency.get(`${SHEETS}/ubnd-xa-tay-yen/nam-2020`)
  const paper = await agency.get(`${SHEETS}/ubnd-xa-tay-yen/nam-2020/tu-giay`)
  const head = await (await office.as('dong-thai-chu-tich')).get(
    `${SHEETS}/ubnd-xa-tay-yen/nam-2020`,
  )
  const stranger = await (await office.as('thu-ba-chu-tich')).get(
    `${SHEETS}/ubnd-xa-tay-yen/nam-2020`,
  )

  assert.match(list.text, /Phiếu giữ lại: UBND xã Tây Yên<\/a>.*hợp nhất vào UBND xã Hợp Nhất/s)
  assert.equal(sheet.status, 200)
  assert.match(sheet.text, /hợp nhất vào UBND xã Hợp Nhất ngày 15\/7\/2020.*không xếp hạng/s)
  assert.doesNotMatch(sheet.text, /name="stage"|tu-giay/)
  assert.deepEqual([paper.status, head.status, stranger.status], [404, 200, 403])
})

test('the sheet under a former name leads to the one under the name of today', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const { status, headers } = await agency.get(`${SHEETS}/ubnd-xa-dong-thai/nam-2020`)

  assert.equal(status, 303)
  assert.equal(headers.get('location'), `${SHEETS}/ubnd-xa-dong-thai-2020/nam-2020`)
})
