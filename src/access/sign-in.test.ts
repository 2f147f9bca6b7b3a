/** Signing in over real HTTP answers and a real database, at given instants. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { TOTP } from 'otpauth'
import { setDisabled, setPassword } from '#access/store'
import { ROUTES, TROUBLE } from '#main'
import { application, nobody } from '#office'
import { hashPassword } from '#platform/secret'
import { PASSWORD, testOffice, testWorld } from '#testing'

const world = await testWorld('2026-11-26')
await testOffice(world)
let now = Date.parse('2026-11-26T02:00:00Z')
/** The same office with a clock that the tests move. */
const clock = { ...world, now: () => now }
const office = application({ world: clock, routes: ROUTES, trouble: TROUBLE })

/** Ten transactions at once, so that the tries that follow do not queue for a connection. */
async function openConnections(): Promise<void> {
  const waiting = Array.from({ length: 10 }, () =>
    world.db.read(nobody(world), (tx) => sql`select pg_sleep(0.05)`.execute(tx.db)),
  )
  await Promise.all(waiting)
}

type Fields = Readonly<Record<string, string>>

/** A browser: it keeps its cookies, and has an address. */
function browser(address: string) {
  const cookies = new Map<string, string>()
  const send = async (path: string, fields?: Fields): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const init = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
    const answer = await office(new Request(`http://office${path}`, { headers, ...init }), address)
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    return answer
  }
  const signIn = (ten: string, password = PASSWORD, ma = '') =>
    send('/dang-nhap', { ten, 'mat-khau': password, ma })
  return { cookies, send, signIn }
}

async function text(answer: Response): Promise<string> {
  return (await answer.text()).replaceAll(/\s+/g, ' ')
}

test('the right password leads in, with a new token whatever cookie came', async () => {
  const one = browser('10.0.0.1')
  one.cookies.set('thidua', 'planted')
  const answer = await one.signIn('an-bien-thuong-truc')

  assert.equal(answer.status, 303)
  assert.notEqual(one.cookies.get('thidua'), 'planted')
  assert.equal((await one.send('/tai-khoan')).status, 200)
})

test('a wrong password, an unknown name and a disabled account answer alike', async () => {
  const said = async (ten: string, password: string) => {
    const page = await text(await browser(`10.0.1.${ten.length}`).signIn(ten, password))
    return page.replaceAll(ten, 'X')
  }
  await world.db.write(nobody(world), (tx) => setDisabled(tx, 'khoi-ky-van-hoa', true))
  const unknown = await said('khong-co-ai', 'sai')

  assert.match(unknown, /chưa đúng/)
  assert.equal(await said('an-bien-van-thu', 'sai'), unknown)
  assert.equal(await said('khoi-ky-van-hoa', PASSWORD), unknown)
})

test('after three failures the address waits, longer each time; then the way is open', async () => {
  const guesser = browser('10.0.2.1')
  for (const _ of [1, 2, 3]) {
    assert.equal((await guesser.signIn('kiem-toan', 'sai')).status, 422)
  }
  const waiting = await guesser.signIn('kiem-toan')
  now += 5000
  const open = await guesser.signIn('kiem-toan')

  assert.equal(waiting.status, 429)
  assert.match(await text(waiting), /đợi 5 giây/)
  assert.equal(open.status, 303)
})

test('thirty wrong tries at once are thirty tries: three are looked at', async () => {
  const guesser = browser('10.0.2.2')
  await openConnections()
  const tries = Array.from({ length: 30 }, () => guesser.signIn('quan-tri', 'sai'))
  const statuses = (await Promise.all(tries)).map(({ status }) => status)

  assert.equal(statuses.filter((status) => status === 422).length, 3)
  assert.equal(statuses.filter((status) => status === 429).length, 27)
})

test('a guesser at the next desk, behind the same address, locks no known device out', async () => {
  const owner = browser('10.0.3.1')
  await owner.signIn('dong-thai-can-bo')
  const guesser = browser('10.0.3.1')
  for (const _ of [1, 2, 3, 4]) await guesser.signIn('dong-thai-can-bo', 'sai')

  const waiting = await guesser.signIn('dong-thai-can-bo')
  assert.equal(waiting.status, 429)
  assert.match(await text(waiting), /ở máy bạn từng đăng nhập thì không phải đợi/)
  assert.equal((await owner.signIn('dong-thai-can-bo')).status, 303)
})

test('an attack from everywhere slows strangers to the name, not who signed in before', async () => {
  const owner = browser('10.0.4.1')
  await owner.signIn('tay-yen-ca-nhan')
  for (let n = 0; n < 20; n += 1) await browser(`10.9.0.${n}`).signIn('tay-yen-ca-nhan', 'sai')

  assert.equal((await browser('10.0.4.9').signIn('tay-yen-ca-nhan')).status, 429)
  assert.equal((await browser('10.0.4.1').signIn('tay-yen-ca-nhan')).status, 303)
  assert.equal((await owner.signIn('tay-yen-ca-nhan')).status, 303)
  assert.equal((await browser('10.0.4.9').signIn('thu-ba-chu-tich')).status, 303)
})

test('the second step: set up with a code, asked for at sign-in, each code works once', async () => {
  const one = browser('10.0.5.1')
  await one.signIn('an-bien-chu-tich')
  await one.send('/tai-khoan/xac-thuc/bat-dau', {})
  const page = await text(await one.send('/tai-khoan/xac-thuc'))
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  const code = () => TOTP.generate({ secret: totp(secret), timestamp: now })
  assert.equal((await one.send('/tai-khoan/xac-thuc/xac-nhan', { ma: '000000' })).status, 422)
  const shown = await text(await one.send('/tai-khoan/xac-thuc/xac-nhan', { ma: code() }))
  const [recovery = ''] = /[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/.exec(shown) ?? []

  const two = browser('10.0.5.2')
  assert.equal((await two.signIn('an-bien-chu-tich')).status, 422, 'no code')
  assert.equal((await two.signIn('an-bien-chu-tich', PASSWORD, code())).status, 422, 'used')
  now += 30_000
  assert.equal((await two.signIn('an-bien-chu-tich', PASSWORD, code())).status, 303, 'the next')
  const three = browser('10.0.5.3')
  assert.equal((await three.signIn('an-bien-chu-tich', PASSWORD, recovery)).status, 303)
  assert.equal((await three.signIn('an-bien-chu-tich', PASSWORD, recovery)).status, 422, 'twice')
})

function totp(secret: string) {
  return new TOTP({ secret }).secret
}

test('a new password ends the other sign-ins and keeps this one', async () => {
  const [here, there] = [browser('10.0.6.1'), browser('10.0.6.2')]
  await here.signIn('khoi-ky-chu-tich')
  await there.signIn('khoi-ky-chu-tich')
  const moi = 'suối chảy qua đồi chè xanh'

  assert.equal((await here.send('/tai-khoan/mat-khau', { cu: 'sai', moi })).status, 422)
  assert.equal((await here.send('/tai-khoan/mat-khau', { cu: PASSWORD, moi: 'ngắn' })).status, 422)
  assert.equal((await here.send('/tai-khoan/mat-khau', { cu: PASSWORD, moi })).status, 303)
  assert.equal((await here.send('/tai-khoan')).status, 200)
  assert.equal((await there.send('/tai-khoan')).status, 303)
  assert.equal((await there.signIn('khoi-ky-chu-tich', moi.normalize('NFD'))).status, 303)
})

test('a one-time password leads to the form for another, and nowhere else before', async () => {
  const hash = await hashPassword('một lần rồi thôi')
  const account = 'khoi-ky-can-bo'
  await world.db.write(nobody(world), (tx) => setPassword(tx, account, { hash, mustChange: true }))
  const one = browser('10.0.9.1')
  const first = await one.signIn(account, 'một lần rồi thôi')
  const page = await text(await one.send('/tai-khoan'))
  const refused = await one.send('/phong-trao')
  const moi = 'đường làng rợp bóng tre'
  const changed = await one.send('/tai-khoan/mat-khau', { cu: 'một lần rồi thôi', moi })

  assert.equal(first.headers.get('location'), '/tai-khoan')
  assert.match(page, /mật khẩu dùng một lần.*name="moi"/i)
  assert.doesNotMatch(page, /Họ và tên|name="phien"/, 'nothing else is asked before')
  assert.equal(refused.headers.get('location'), '/tai-khoan')
  assert.equal(changed.headers.get('location'), '/')
  assert.equal((await one.send('/phong-trao')).status, 200)
})

test('a sign-in elsewhere is seen with device and address, and ended from here', async () => {
  const [here, there] = [browser('10.0.7.1'), browser('10.0.7.2')]
  await here.signIn('khoi-ky-mat-tran')
  await there.signIn('khoi-ky-mat-tran')
  const page = await text(await here.send('/tai-khoan'))
  const [, hash = ''] = /name="phien" value="([0-9a-f]{64})"/.exec(page) ?? []
  await here.send('/tai-khoan/phien', { phien: hash })

  assert.match(page, /10\.0\.7\.2/)
  assert.equal((await there.send('/tai-khoan')).status, 303)
  assert.equal((await here.send('/tai-khoan')).status, 200)
})

test('the page of signing in speaks English as well', async () => {
  const one = browser('10.0.8.1')
  one.cookies.set('ngon-ngu', 'en')

  assert.match(await text(await one.send('/dang-nhap')), /Sign-in name/)
})
