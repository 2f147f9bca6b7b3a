/** The register in the administrator's hands: units and people, found, added and transferred. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-15', ['an-bien-cchc-2020'])
const office = await testOffice(world)
await addPerson(world, {
  account: 'quan-tri-dong-thai',
  role: 'administrator',
  organisation: 'ubnd-xa-dong-thai',
})
const administrator = await office.as('quan-tri')
const commune = await office.as('quan-tri-dong-thai')

test('the tree is read as of a day, top down, and searched without diacritics', async () => {
  const now = await commune.get('/so/don-vi')
  const later = await commune.get('/so/don-vi?ngay=1/7/2025')
  const found = await commune.get('/so/don-vi?q=dong%20thai')

  assert.match(now.text, /UBND huyện An Biên/)
  assert.doesNotMatch(later.text, /UBND huyện An Biên/)
  assert.match(found.text, /UBND xã Đông Thái/)
  assert.doesNotMatch(found.text, /UBND xã Tây Yên/)
})

test('people are listed by given name, and only those a duty covers', async () => {
  const all = (await administrator.get('/so/nguoi')).text
  const own = (await commune.get('/so/nguoi')).text

  assert.ok(all.indexOf('Mai Thị Diễm') < all.indexOf('Danh Hoàng Vũ'), 'Diễm before Vũ')
  assert.match(own, /Danh Hoàng Vũ/)
  assert.doesNotMatch(own, /Mai Thị Diễm/)
  assert.equal((await commune.get('/so/nguoi/mai-thi-diem')).status, 403)
  assert.match((await administrator.get('/so/nguoi?q=mai%20thi%20diem')).text, /Mai Thị Diễm/)
})

test('all that a new unit or person lacks is told at once, each field by its name', async () => {
  const unit = await administrator.post('/so/don-vi-moi', { name: '', kind: '', level: '' })
  const person = await administrator.post('/so/don-vi/mot-cua-tay-yen/nguoi-moi', { name: '' })
  const [, told = ''] = /id="loi"([\s\S]*?)<\/ul>/.exec(person.text) ?? []

  for (const field of ['Tên: chưa điền', 'Loại: chưa điền', 'Cấp: '])
    assert.ok(unit.text.includes(field), field)
  assert.match(told, /Họ và tên: chưa điền/)
  assert.doesNotMatch(told, />\s*chưa chọn/)
})

test('a new person of a unit stands in the book of the running campaign at once', async () => {
  const at = '/so/don-vi/mot-cua-tay-yen/nguoi-moi'
  const made = await administrator.post(at, {
    name: 'Trần Thị Ấm',
    gender: 'nữ',
    title: 'Công chức Văn phòng',
    duty: 'one-stop',
    direct: '1',
    main: '1',
    from: '01/6/2020',
  })
  const live = await world.live.campaign('an-bien-cchc-2020')

  assert.equal(made.location, '/so/nguoi/tran-thi-am')
  assert.ok(live?.records.people.some(({ id }) => id === 'tran-thi-am'))
  assert.ok(live?.records.posts.some(({ person }) => person === 'tran-thi-am'))
})

test('a transfer ends the former post and keeps it in the history', async () => {
  const at = '/so/nguoi/tran-thi-am'
  const next = {
    organisation: 'mot-cua-thu-ba',
    title: 'Công chức',
    duty: 'one-stop',
    from: '1/7/2020',
  }

  assert.equal(
    (await administrator.post(`${at}/chuyen`, { ...next, organisation: 'khong-co' })).status,
    422,
  )
  assert.equal((await administrator.post(`${at}/chuyen`, next)).status, 303)
  const { text } = await administrator.get(at)
  assert.match(text, /30\/6\/2020/)
  assert.match(text, /Thứ Ba/)
})

test('two people on one note: the second is told', async () => {
  const at = '/so/nguoi/tran-thi-am'
  const { text } = await administrator.get(`${at}/ghi-chu`)
  const [, seen = ''] = /name="seen" value="(\d+)"/.exec(text) ?? []
  const note = (words: string) =>
    administrator.post(`${at}/ghi-chu`, { name: 'Trần Thị Ấm', gender: 'nữ', note: words, seen })

  assert.equal((await note('nghỉ thai sản từ 1/8/2020')).status, 303)
  const second = await note('biệt phái')
  assert.equal(second.status, 422)
  assert.match(second.text, /biệt phái/, 'what was typed is kept')
  assert.match(second.text, /nghỉ thai sản từ/, 'and what the other saved is beside it')
})

test('more rows are asked for without losing what is chosen', async () => {
  const at = '/so/don-vi/ubnd-xa-nam-thai/sap-nhap'
  const { text } = await administrator.post(at, { 'other-2': 'ubnd-xa-tay-yen', does: 'more' })

  assert.match(text, /name="other-6"/)
  assert.match(text, /value="ubnd-xa-tay-yen" selected/)
})

test('a first day entered wrongly is put right with its reason, never past what is recorded', async () => {
  const at = '/so/don-vi/mot-cua-tay-yen/ngay-bat-dau'
  const seenOn = async () =>
    /name="seen" value="(\d+)"/.exec((await administrator.get(at)).text)?.[1] ?? ''
  const seen = await seenOn()
  const silent = await administrator.post(at, { from: '1/1/2005', seen })
  const late = await administrator.post(at, { from: '14/7/2020', reason: 'Nhầm', seen })
  const done = await administrator.post(at, { from: '1/1/2005', reason: 'Ghi nhầm năm', seen })
  const stale = await administrator.post(at, { from: '2/1/2005', reason: 'Nhầm', seen })
  const earlier = await administrator.get('/so/don-vi?ngay=31/12/2004&q=tay%20yen')
  const since = await administrator.get('/so/don-vi?ngay=1/1/2005&q=tay%20yen')
  const live = await world.live.campaign('an-bien-cchc-2020')
  const rows = live?.records.organisations.filter(({ id }) => id === 'mot-cua-tay-yen')
  const { text } = await administrator.get('/so/don-vi/mot-cua-tay-yen/lich-su')

  assert.deepEqual([silent.status, late.status, done.status, stale.status], [422, 422, 303, 422])
  assert.match(late.text, /đã có việc ghi ngày|có trước ngày này/)
  assert.doesNotMatch(earlier.text, /don-vi\/mot-cua-tay-yen"/)
  assert.match(since.text, /don-vi\/mot-cua-tay-yen"/)
  assert.deepEqual(
    rows?.map(({ from }) => from),
    ['2005-01-01'],
  )
  assert.equal(live?.computed(world.today()).ok, true)
  assert.match(text, /Ghi nhầm năm/)
  assert.equal((await commune.get(at)).status, 403)
})
