/** Certificates checked by code, on the example of An Biên at the end of 2020. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { testOffice, testWorld } from '#testing'

const ID = 'an-bien-cchc-2020'
const CODES = `/phong-trao/${ID}/ma-tra-cuu`
const world = await testWorld('2020-12-31', [ID])
const office = await testOffice(world)
const officer = await office.as('an-bien-thuong-truc')
const { stranger } = office

/** The code printed beside a name. */
async function codeOf(name: string): Promise<string> {
  const { text } = await officer.get(CODES)
  const [, code = ''] = new RegExp(`${name}</th>.*?<code>([^<]+)</code>`, 's').exec(text) ?? []
  return code
}

const UNIT = 'Bộ phận tiếp nhận và trả kết quả xã Đông Thái'
const code = await codeOf(UNIT)

test('a code confirms name, unit, form and decision, and nothing else', async () => {
  const { status, text } = await stranger.get(`/tra-cuu/${encodeURIComponent(code)}`)

  assert.equal(status, 200)
  assert.match(text, /có thật và đang có hiệu lực/)
  assert.match(text, new RegExp(UNIT))
  assert.match(text, /5120\/QĐ-UBND, 30\/12\/2020/)
  assert.doesNotMatch(text, /đồng\b|điểm/)
})

test('typed without hyphens, in small letters, with o for 0, it is the same code', async () => {
  const typed = code.replaceAll('-', '').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i')
  const { text } = await stranger.get(`/tra-cuu?ma=${encodeURIComponent(typed)}`)

  assert.match(text, /có thật/)
})

test('a mistyped and an unknown code are told apart', async () => {
  const mistyped = await stranger.get('/tra-cuu?ma=ABCD-1234')
  const unknown = await stranger.get('/tra-cuu?ma=0000000000000000-0')

  assert.match(mistyped.text, /Mã gõ chưa đúng/)
  assert.match(unknown.text, /Không có giấy nào mang mã này/)
  assert.equal(unknown.status, 404)
})

test('only those who publish see the codes', async () => {
  const unit = await office.as('dong-thai-chu-tich')

  assert.equal((await unit.get(CODES)).status, 403)
  assert.equal((await unit.post(CODES, {})).status, 403)
})

test('the signed list checks a code without the office; a changed list is refused', async () => {
  const { text } = await officer.post(CODES, {})
  const file = join(mkdtempSync(join(tmpdir(), 'thidua-ma-')), 'list.json')
  const other = `${file}.sua.json`
  writeFileSync(file, text)
  writeFileSync(other, text.replace('Đông Thái', 'Đông Hòa'))

  assert.ok(!text.includes(code.replaceAll('-', '')))
  const found = thidua(file, code)
  assert.equal(found.status, 1)
  assert.match(found.stdout, /xã Đông Thái/)
  assert.equal(thidua(other, code).status, 2)
  assert.equal(thidua(file, '0000-0000-0000-0000-0').status, 2)
  assert.equal(thidua(file, code, '--expect', 'khac').status, 2)
})

/** Signed anew, as somebody does who has a key of their own. */
function signedByOther(body: object) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const signature = sign(null, Buffer.from(JSON.stringify(body)), privateKey).toString('base64')
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return JSON.stringify({ body, key, signature })
}

test('one letter, one row less, another key: each list is refused with words', async () => {
  const { text } = await officer.post(CODES, {})
  const list = JSON.parse(text)
  const folder = mkdtempSync(join(tmpdir(), 'thidua-ma-'))
  const kept = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const keyHash = /ký bằng khóa (\S+)\.\n/.exec(thidua(kept('a.json', text), code).stdout)
  const fewer = { ...list, body: { ...list.body, awards: list.body.awards.slice(1) } }
  const letter = thidua(kept('b.json', text.replace('Đông Thái', 'Đông Thải')), code)
  const row = thidua(kept('c.json', JSON.stringify(fewer)), code)
  const other = kept('d.json', signedByOther(list.body))
  const known = keyHash?.[1] ?? ''
  const key = thidua(other, code, '--expect', known)

  assert.notEqual(known, '')
  for (const one of [letter, row, key]) assert.equal(one.status, 2)
  for (const one of [letter, row])
    assert.match(one.stderr, /chữ ký không khớp, danh sách đã bị sửa/)
  assert.match(key.stderr, new RegExp(`không phải ${known}`))
  const unasked = thidua(other, code)
  assert.equal(unasked.status, 1)
  assert.match(unasked.stdout, /KHÓA CHƯA BIẾT/)
  const asked = thidua(join(folder, 'a.json'), code, '--expect', known)
  assert.deepEqual([asked.status, /KHÓA CHƯA BIẾT/.test(asked.stdout)], [0, false])
})

test('a revoked award says so, here and in the next list', async () => {
  const chair = await office.as('an-bien-chu-tich')
  const participant = 'giay-khen-tap-the nam-2020 mot-cua-dong-thai'
  const revoke = { participant, action: 'revoke', reason: 'Khai man', number: '9/QĐ-UBND' }
  await chair.post(`/phong-trao/${ID}/quyet-dinh`, revoke)
  const { text } = await stranger.get(`/tra-cuu/${encodeURIComponent(code)}`)
  const file = join(mkdtempSync(join(tmpdir(), 'thidua-ma-')), 'list.json')
  writeFileSync(file, (await officer.post(CODES, {})).text)

  assert.match(text, /đã bị hủy bỏ theo quyết định 9\/QĐ-UBND, 31\/12\/2020/)
  assert.doesNotMatch(text, /Khai man|đang có hiệu lực/)
  assert.equal(thidua(file, code).status, 1)
})

test('an address that asks too often is turned away', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 40; at += 1) {
    statuses.push((await stranger.get('/tra-cuu?ma=ABCD')).status)
  }

  assert.equal(statuses.at(-1), 429)
})

function thidua(...words: readonly string[]) {
  const args = ['--no-warnings', join(HOME, 'src/main/cli.ts'), 'certificate-code', ...words]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}
