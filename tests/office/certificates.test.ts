/** Certificates in bulk from the browser: started, looked at, taken; by whoever numbers papers. */
import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { testOffice, testWorld, type Visitor } from '#testing'

const CAMPAIGN = 'an-bien-cchc-2020'
const world = await testWorld('2020-12-31', [CAMPAIGN])
// The folder of files outlives a test: nothing is made yet.
rmSync(join(world.data, 'giay-khen'), { recursive: true, force: true })
const office = await testOffice(world)
const standing = await office.as('an-bien-thuong-truc')
const unit = await office.as('dong-thai-chu-tich')
const HERE = `/phong-trao/${CAMPAIGN}/giay-khen`

/** The page once the run has ended. */
async function ended(visitor: Visitor, path: string): Promise<string> {
  for (;;) {
    const { text } = await visitor.get(path)
    if (!text.includes('Đang lập')) return text
    await wait(100)
  }
}

test('a unit neither sees nor starts it', async () => {
  assert.equal((await unit.get(HERE)).status, 403)
  assert.equal((await unit.post(HERE, { kho: 'A4', ma: 'none' })).status, 403)
  assert.equal((await unit.get(`${HERE}/tep`)).status, 403)
})

test('a style that is none of ours is refused, and says what to choose', async () => {
  const page = await standing.post(HERE, { kho: 'A9', ma: 'none' })

  assert.equal(page.status, 422)
  assert.match(page.text, /Hãy chọn khổ giấy/)
})

test('a run is started, ends, and its files are taken', async () => {
  const before = await standing.get(HERE)
  const started = await standing.post(HERE, { kho: 'A4', ma: 'back' })
  const after = await ended(standing, started.location)

  assert.match(before.text, /Đủ căn cứ để lập: 5 tờ/)
  assert.equal(started.status, 303)
  assert.match(after, /Xong: làm mới 6 tệp/)
  const print = await standing.get(`${HERE}/tep?kho=A4&ma=back&ten=in/in-001.pdf`)
  const whole = await standing.get(`${HERE}/tep?kho=A4&ma=back`)
  assert.match(Buffer.from(print.bytes).toString('latin1'), /^%PDF/)
  assert.equal(Buffer.from(whole.bytes).subarray(0, 2).toString(), 'PK')
})

test('run again it keeps what is whole', async () => {
  const again = await standing.post(HERE, { kho: 'A4', ma: 'back' })
  assert.match(await ended(standing, again.location), /làm mới 0 tệp, giữ nguyên 6 tệp/)
})

test('codes are printed on slips where the office says so, beside faces without code', async () => {
  const started = await standing.post(HERE, { kho: 'A4', ma: 'slip' })
  const after = await ended(standing, started.location)
  const slips = await standing.get(`${HERE}/tep?kho=A4&ma=slip&ten=in/phieu-001.pdf`)

  assert.match(after, /Xong: làm mới 7 tệp/)
  assert.match(after, /Tải in\/phieu-001\.pdf/)
  assert.match(Buffer.from(slips.bytes).toString('latin1'), /^%PDF/)
})

test('a run that ended with the whole office is told as cut off, and goes on', async () => {
  const folder = join(world.data, 'giay-khen', world.tenant, CAMPAIGN, 'A3-none')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'da-lam.jsonl'), '{"file":"x.pdf","key":"k","sha256":"h"}\n{"fi')
  const before = await standing.get(`${HERE}?kho=A3&ma=none`)
  const started = await standing.post(HERE, { kho: 'A3', ma: 'none' })

  assert.match(before.text, /Dừng giữa chừng ở 1\/6 tệp\. Bấm chạy lại để làm tiếp/)
  assert.match(await ended(standing, started.location), /Xong: làm mới 6 tệp/)
})

test('a file outside the list is not handed out, whatever its name', async () => {
  for (const name of ['../../../mat-khau-vi-du.txt', 'da-lam.jsonl', 'SHA256SUMS']) {
    const path = `${HERE}/tep?kho=A4&ma=back&ten=${encodeURIComponent(name)}`
    const page = await standing.get(path)
    assert.match(page.headers.get('content-type') ?? '', /html/)
  }
})

test('who started and who took stands in the audit', async () => {
  const audit = await (await office.as('kiem-toan')).get(`/phong-trao/${CAMPAIGN}/nhat-ky`)
  assert.match(audit.text, /giấy khen, bằng khen của an-bien-cchc-2020/)
  assert.match(audit.text, /giấy khen, bằng khen của in\/in-001\.pdf/)
})

test('after a revocation the page says what is out of date, and the archive leaves it out', async () => {
  const chair = await office.as('an-bien-chu-tich')
  const at = `${HERE}?kho=A4&ma=back`
  const zip = async () => {
    const { bytes } = await standing.get(`${HERE}/tep?kho=A4&ma=back`)
    return Object.keys(unzipSync(bytes))
  }
  const before = { page: (await standing.get(at)).text, files: await zip() }
  const revoked = await chair.post(`/phong-trao/${CAMPAIGN}/quyet-dinh`, {
    participant: 'giay-khen-ca-nhan nam-2020 danh-hoang-vu',
    action: 'revoke',
    reason: 'Kê khai không đúng thành tích',
    on: '31/12/2020',
    number: '77/QĐ-UBND',
  })
  const after = { page: (await standing.get(at)).text, files: await zip() }
  const again = await standing.post(HERE, { kho: 'A4', ma: 'back' })
  const last = await ended(standing, again.location)

  assert.equal(revoked.status, 303, revoked.text.slice(0, 3000))
  assert.doesNotMatch(before.page, /không còn đúng/)
  assert.match(after.page, /2 tệp không còn đúng với những ai được khen hiện nay/)
  assert.equal(before.files.length, 5)
  assert.deepEqual(
    before.files.filter((name) => !after.files.includes(name)),
    ['giay-khen-ca-nhan/nam-2020/danh-hoang-vu.pdf'],
  )
  assert.doesNotMatch(last, /không còn đúng/)
})
