/** A sign-in that ended while somebody typed: nothing is lost, and nobody is let in by it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PASSWORD, type Page, testOffice, testWorld } from '#testing'

const world = await testWorld('2020-07-30', ['an-bien-cchc-2020'])
const office = await testOffice(world)
const FORM = '/phong-trao/an-bien-cchc-2020/dang-ky/mot-cua-dong-thai'
const TYPED = { cycle: 'nam-2020', targets: 'Đúng hạn "từ" 99%\n<b>mọi</b> thủ tục', tasks: '' }

/** The hidden fields of the form that leads to a path. */
function fieldsTo(path: string, { text }: Page): Record<string, string> {
  const [, form = ''] = text.split(`action="${path}"`)
  const plain = (part = '') =>
    part.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  const hidden = form
    .split('</form>')[0]
    ?.matchAll(/<input type="hidden" name="([^"]*)" value(?:="([^"]*)")?/g)
  return Object.fromEntries(
    [...(hidden ?? [])].map(([, name, value]) => [plain(name), plain(value)]),
  )
}

const signIn = (fields: Record<string, string>, password = PASSWORD) =>
  office.stranger.post('/dang-nhap', { ...fields, ten: 'dong-thai-chu-tich', 'mat-khau': password })

test('what was typed waits in the page of signing in, also when the password is wrong', async () => {
  const refused = await office.stranger.post(FORM, TYPED)
  const wrong = await signIn(fieldsTo('/dang-nhap', refused), 'sai')
  const right = await signIn(fieldsTo('/dang-nhap', wrong))

  assert.equal(refused.status, 401)
  assert.match(refused.text, /Nội dung đã nhập vẫn còn/)
  assert.equal(wrong.status, 422)
  assert.equal(right.status, 200)
  assert.match(right.headers.getSetCookie().join(), /thidua=/)
  assert.deepEqual(fieldsTo(FORM, right), TYPED)
})

test('a password that was typed is not carried along', async () => {
  const refused = await office.stranger.post('/tai-khoan/mat-khau', { cu: PASSWORD, moi: 'bí mật' })

  assert.doesNotMatch(refused.text, /bí mật/)
  assert.equal(refused.status, 303)
})

test('only a form of ours is offered to be sent', async () => {
  for (const to of ['https://noi-khac.vn/x', '//noi-khac.vn/x', '/\\noi-khac.vn', 'javascript:x'])
    assert.equal((await signIn({ 'chua-gui': JSON.stringify({ to, typed: {} }) })).status, 303, to)
})

test('a file is to be chosen again: the way leads back to its form, and nowhere else', async () => {
  const check = '/phong-trao/an-bien-cchc-2020/kiem-chung'
  const sent = async (referer: string) => {
    const body = new FormData()
    body.set('tep', new File(['x'], 'x.zip'))
    const init = { method: 'POST', body, headers: { referer } }
    return (await office.stranger.send(check, init)).location
  }

  assert.equal(
    await sent(`http://thi-dua.test${check}?x=1`),
    `/dang-nhap?tiep=${encodeURIComponent(`${check}?x=1`)}`,
  )
  assert.equal(await sent('http://noi-khac.vn/x'), '/dang-nhap?tiep=%2F')
  assert.equal(await sent(''), '/dang-nhap?tiep=%2F')
})
