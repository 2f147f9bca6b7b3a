/** Accounts and duties in the administrator's hands, over real answers and a real database. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSignIn } from '#access/store'
import { firstAdministrator, ROUTES, TROUBLE } from '#main'
import { application, nobody } from '#office'
import { addPerson, PASSWORD, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-15', ['an-bien-cchc-2020'])
const office = await testOffice(world)
await addPerson(world, {
  account: 'quan-tri-dong-thai',
  role: 'administrator',
  organisation: 'ubnd-xa-dong-thai',
})
const administrator = await office.as('quan-tri')
const commune = await office.as('quan-tri-dong-thai')
const page = '/quan-tri/tai-khoan/dong-thai-can-bo'

/** Signs in by name and password, as a browser would. */
async function signIn(ten: string, password: string, isSecure = false): Promise<Response> {
  const app = application({ world, routes: ROUTES, trouble: TROUBLE })
  const body = new URLSearchParams({ ten, 'mat-khau': password })
  const headers = { 'sec-fetch-site': 'same-origin' }
  return app(
    new Request('http://o/dang-nhap', { method: 'POST', body, headers }),
    '10.1.1.1',
    isSecure,
  )
}

test('behind a proxy that speaks HTTPS the cookies travel by HTTPS only', async () => {
  const [plain, secure] = await Promise.all([
    signIn('dong-thai-can-bo', PASSWORD),
    signIn('dong-thai-can-bo', PASSWORD, true),
  ])
  const all = (answer: Response) => answer.headers.getSetCookie()

  assert.ok(all(secure).length > 0)
  assert.ok(all(secure).every((cookie) => cookie.includes('Secure')))
  assert.ok(all(plain).every((cookie) => !cookie.includes('Secure')))
})

test('an account is found without diacritics', async () => {
  const { text } = await administrator.get('/quan-tri/tai-khoan?q=hoang%20vu')

  assert.match(text, /Danh Hoàng Vũ/)
  assert.doesNotMatch(text, /Huỳnh Tấn Lộc/)
})

test('a new account gets a one-time password that leads to choosing a new one', async () => {
  const fields = { name: 'Én', login: 'chim.en', person: '', email: '' }
  const made = await administrator.post('/quan-tri/tai-khoan/moi', fields)
  const [password = ''] = /(\w{4}-){3}\w{4}/.exec(made.text) ?? []
  const answer = await signIn('chim.en', password)
  const [cookie = ''] = answer.headers.getSetCookie()
  const next = await office.app(
    new Request('http://o/phong-trao/an-bien-cchc-2020', { headers: { cookie } }),
  )

  assert.equal(answer.status, 303)
  assert.equal(next.headers.get('location'), '/tai-khoan')
  const again = await administrator.post('/quan-tri/tai-khoan/moi', fields)
  assert.equal(again.status, 422)
  assert.match(again.text, /value="Én"/, 'what was typed is kept')
})

test('the person behind a new account is chosen by name, post and unit, within reach', async () => {
  const at = '/quan-tri/tai-khoan/moi'
  const { text } = await commune.get(at)
  const sought = await commune.get(`${at}?tim=hoang%20vu`)
  const fields = { name: 'Ai đó', login: 'ai.do', person: 'khong-co', email: '' }
  const astray = await administrator.post(at, fields)
  const link = await administrator.get(page)

  assert.match(text, /<select[^>]*name="person"[^>]*data-combobox/)
  assert.match(text, /<option value="danh-hoang-vu"[^>]*>Danh Hoàng Vũ, [^<]*Đông Thái/)
  assert.doesNotMatch(text, /value="mai-thi-diem"/)
  assert.equal((sought.text.match(/<option value="[a-z]/g) ?? []).length, 1)
  assert.match(astray.text, /<option value="khong-co" selected/, 'what was typed is kept')
  assert.match(link.text, /<select[^>]*name="person"/)
})

test('a commune administrator sees the accounts of the commune and gives duties there only', async () => {
  const list = await commune.get('/quan-tri/tai-khoan')
  assert.match(list.text, /Danh Hoàng Vũ/)
  assert.doesNotMatch(list.text, /Trịnh Thị Ngọc Hoa/)
  assert.equal((await commune.get('/quan-tri/tai-khoan/an-bien-thuong-truc')).status, 404)

  const duty = { role: 'unit-officer', from: '15/7/2020', basis: 'QĐ 1' }
  const own = await commune.post(`${page}/nhiem-vu`, { ...duty, organisation: 'mot-cua-dong-thai' })
  const next = await commune.post(`${page}/nhiem-vu`, { ...duty, organisation: 'ubnd-xa-tay-yen' })
  const all = await commune.post(`${page}/nhiem-vu`, { ...duty, organisation: '' })
  assert.deepEqual([own.status, next.status, all.status], [303, 422, 422])
  assert.match(next.text, /vượt phạm vi quản trị/)
})

test('whoever gives a second stage of scoring is told at once', async () => {
  const given = await administrator.post(`${page}/nhiem-vu`, {
    role: 'inspector',
    organisation: 'ubnd-huyen-an-bien',
    from: '1/8/2020',
    to: '31/12/2020',
    basis: 'QĐ 15/QĐ-UBND',
  })
  const { text } = await administrator.get(page)

  assert.equal(given.status, 303)
  assert.match(text, /nhiều khâu chấm điểm: tự chấm, kiểm tra/)
})

test('from then on the commune administrator may read the account, not change it', async () => {
  assert.equal((await commune.get(page)).status, 200)
  assert.equal((await commune.post(`${page}/mat-khau`, { 'reason-mat-khau': 'x' })).status, 403)
})

test('a duty is ended by its last day and stays in the list of ended ones', async () => {
  const { text } = await administrator.get('/quan-tri/tai-khoan/thu-ba-chu-tich')
  const [, seen = ''] = /name="seen" value="(\d+)"/.exec(text) ?? []
  const end = (fields: Readonly<Record<string, string>>) =>
    administrator.post('/quan-tri/tai-khoan/thu-ba-chu-tich/ket-thuc', fields)

  assert.equal((await end({ seen, 'last-day': '14/7/2020' })).status, 303)
  assert.equal((await end({ seen, 'last-day': '13/7/2020' })).status, 422, 'seen before the change')
  const now = await administrator.get('/quan-tri/nhiem-vu?q=Oanh')
  const all = await administrator.get('/quan-tri/nhiem-vu?q=Oanh&ca=da-ket-thuc')
  assert.doesNotMatch(now.text, /Nguyễn Kiều Oanh/)
  assert.match(all.text, /14\/7\/2020/)
  const out = await office.as('thu-ba-chu-tich')
  assert.equal((await out.get('/phong-trao/an-bien-cchc-2020')).status, 403)
})

test('shutting an account needs a reason, ends its sign-ins, and is undone by opening it', async () => {
  const holder = await office.as('tay-yen-ca-nhan')
  const at = '/quan-tri/tai-khoan/tay-yen-ca-nhan'

  assert.equal((await administrator.post(`${at}/khoa`, { 'reason-khoa': ' ' })).status, 422)
  assert.equal((await administrator.post(`${at}/khoa`, { 'reason-khoa': 'nghỉ việc' })).status, 303)
  assert.equal((await holder.get('/tai-khoan')).status, 303)
  await administrator.post(`${at}/mo-lai`, { 'reason-mo-lai': 'đi làm lại' })
  assert.equal((await (await office.as('tay-yen-ca-nhan')).get('/tai-khoan')).status, 200)
  const own = await administrator.post('/quan-tri/tai-khoan/quan-tri/khoa', { 'reason-khoa': 'x' })
  assert.equal(own.status, 422, 'nobody shuts the own account')
})

test('an officer without the duty of an administrator sees none of it', async () => {
  const officer = await office.as('an-bien-thuong-truc')

  assert.equal((await officer.get('/quan-tri/tai-khoan')).status, 403)
  assert.equal((await officer.post(`${page}/khoa`, { 'reason-khoa': 'x' })).status, 403)
})

test('an empty office leads its first administrator from units to people to accounts', async () => {
  const empty = await testWorld('2026-01-05')
  const desk = await testOffice(empty)
  await addPerson(empty, { account: 'quan-tri-moi', role: 'administrator' })
  const first = await desk.as('quan-tri-moi')
  const [home, units, people] = [
    await first.get('/'),
    await first.get('/so/don-vi'),
    await first.get('/so/nguoi'),
  ]
  const named = { name: 'UBND xã Mới', code: '', from: '01/7/2025' }
  const unit = { ...named, level: 'commune', kind: 'commune-committee' }
  const made = await first.post('/so/don-vi-moi', unit)
  const after = await first.get('/')
  const campaigns = await first.get('/phong-trao')

  const below = { name: 'Phòng Kinh tế', level: 'agency', kind: 'division' }
  const under = '/so/don-vi/ubnd-xa-moi/truc-thuoc'
  const older = await first.post(under, { ...below, from: '30/6/2025' })
  const added = await first.post(under, below)
  const registry = (await empty.live.wholeRegistry()).records()

  assert.match(older.text, /Đơn vị cấp trên chỉ có từ ngày 1\/7\/2025/)
  assert.deepEqual([older.status, added.status], [422, 303])
  assert.equal(registry.organisations.find(({ id }) => id === 'phong-kinh-te')?.from, '2025-07-01')
  assert.match(campaigns.text, /Chưa có phong trào nào.*<a href="\/">Bốn việc thiết lập ban đầu/s)
  assert.doesNotMatch(campaigns.text, /hai nút dưới đây/)
  assert.match(home.text, /Thêm cơ quan, đơn vị<\/a> <span class="badge open">.*?làm tiếp/s)
  assert.match(units.text, /Chưa có cơ quan nào\. Hãy thêm/)
  assert.match(people.text, /Chưa có người nào\. Thêm từng người/)
  assert.equal(made.status, 303, made.text)
  assert.match(after.text, /Thêm cơ quan, đơn vị<\/a> <span class="badge good">.*?đã xong/s)
  assert.match(after.text, /Thêm người<\/a> <span class="badge open">.*?làm tiếp/s)
})

test('the first administrator is made once, in an office that has nobody yet', async () => {
  const empty = await testWorld('2026-11-26')
  const first = await firstAdministrator(empty)

  assert.equal(first?.login, 'quan-tri')
  assert.equal(await firstAdministrator(empty), undefined)
})

for (const path of ['/quan-tri/tai-khoan', page, '/quan-tri/nhiem-vu', '/tai-khoan'])
  test(`${path} speaks English as well`, async () => {
    const token = await world.db.write(nobody(world), (tx) =>
      openSignIn(tx, { account: 'quan-tri', device: 'test', address: '' }),
    )
    const headers = { cookie: `thidua=${token}; ngon-ngu=en` }
    const text = await (await office.app(new Request(`http://o${path}`, { headers }))).text()

    assert.match(text, /<html lang="en">/)
    assert.doesNotMatch(text, /undefined|\[object/)
  })
