/**
 * The first campaign of a host: bodies below nobody come into its book at the launch gate; a later
 * campaign of the host has them by itself.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { HOME } from '#campaign'
import { addPerson, type Page, testOffice, testWorld } from '#testing'

const world = await testWorld('2022-07-29', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
const office = await testOffice(world)
await addPerson(world, {
  ...{ account: 'dong-thai-thuong-truc', role: 'standing-officer' },
  organisation: 'ubnd-xa-dong-thai',
})
const officer = await office.as('dong-thai-thuong-truc')
const administrator = await office.as('quan-tri')
const AT = '/phong-trao/phong-trao-dau-tien'
const GATE = `${AT}/phat-dong`
const BODIES = `${GATE}/don-vi`

before(async () => {
  const head = { title: 'Phong trào đầu tiên', host: 'ubnd-xa-dong-thai', source: 'template' }
  await officer.post('/phong-trao/moi', head)
})

test('a kind of bodies that nobody has yet blocks, and the gate leads to where they come in', async () => {
  const { text } = await officer.get(GATE)
  const page = await officer.get(BODIES)

  assert.match(text, /don-vi-xa.*phong-trao-dau-tien\/phat-dong\/don-vi/s)
  assert.match(page.text, /Đơn vị loại don-vi-xa/)
  assert.match(page.text, /quản trị viên của hệ thống lập/)
  assert.doesNotMatch(page.text, /href="\/so\/don-vi-moi/)
})

test('the administrator makes a body below nobody, and it stands in the campaign at once', async () => {
  const page = await administrator.get(BODIES)
  const way = '/so/don-vi-moi?phong-trao=phong-trao-dau-tien&loai=don-vi-xa'
  const form = await administrator.get(way)
  const made = await administrator.post(way, {
    ...{ name: 'Ủy ban MTTQ xã Đông Thái', code: '', level: 'agency', kind: 'don-vi-xa' },
    from: '1/1/2020',
  })
  const after = await officer.get(BODIES)
  const gate = await officer.get(GATE)

  assert.match(page.text, new RegExp(way.replace('?', '\\?').replace('&', '&amp;')))
  assert.match(form.text, /name="kind"[^>]*value="don-vi-xa"/)
  assert.deepEqual([made.status, made.location], [303, BODIES])
  assert.match(after.text, /Ủy ban MTTQ xã Đông Thái/)
  assert.doesNotMatch(after.text, /Đơn vị loại don-vi-xa/)
  assert.doesNotMatch(blocking(gate), /phat-dong\/don-vi/)
})

test('a body of the register is added by search, once, and takes part from then on', async () => {
  const head = await addedHead()
  const denied = await head.get(AT)
  const none = await officer.post(BODIES, { unit: 'khong-co' })
  const done = await officer.post(BODIES, { unit: 'truong-thcs-khoi-ky' })
  const again = await officer.post(BODIES, { unit: 'truong-thcs-khoi-ky' })
  const { text } = await officer.get(BODIES)

  assert.deepEqual([denied.status, none.status, done.status], [403, 422, 303])
  assert.equal(again.status, 422, 'it is no longer among those that can be added')
  assert.match(text, /Trường THCS Khôi Kỳ/)
  assert.equal((await head.get(AT)).status, 200, 'its head may read the campaign')
  const live = await world.live.campaign('phong-trao-dau-tien')
  assert.ok(live?.records.posts.some(({ organisation }) => organisation === 'truong-thcs-khoi-ky'))
})

test('another office, and a unit, add nothing', async () => {
  const stranger = await office.as('khoi-ky-thuong-truc')
  const unit = await office.as('dong-thai-chu-tich')
  const form = { unit: 'tram-y-te-khoi-ky' }

  assert.equal((await stranger.post(BODIES, form)).status, 403)
  assert.equal((await unit.post(BODIES, form)).status, 403)
})

test('a later campaign of a host has the bodies of the earlier ones by itself', async () => {
  const commune = await office.as('khoi-ky-thuong-truc')
  const head = { title: 'Phong trào sau', host: 'ubnd-xa-khoi-ky', source: 'template' }
  await commune.post('/phong-trao/moi', head)
  const { text } = await commune.get('/phong-trao/phong-trao-sau/phat-dong/don-vi')

  assert.match(text, /Ủy ban MTTQ Việt Nam xã Khôi Kỳ/)
  assert.match(text, /Trường Tiểu học Khôi Kỳ/)
})

test('a standard left to later guidance of the province warns, and does not block', async () => {
  const commune = await office.as('khoi-ky-thuong-truc')
  const body = new FormData()
  const head = { title: 'Theo kế hoạch 454', host: 'ubnd-xa-khoi-ky', source: 'files' }
  for (const [name, value] of Object.entries(head)) body.set(name, value)
  for (const name of ['campaign.yaml', 'open-questions.yaml', 'criteria/khoi-ky-vi-du.yaml']) {
    const path = join(HOME, 'campaigns/khoi-ky-cchc-2022', name)
    body.append('files', new File([readFileSync(path)], name.split('/').at(-1) ?? name))
  }
  const made = await commune.send('/phong-trao/moi', { method: 'POST', body })
  const gate = await commune.get('/phong-trao/theo-ke-hoach-454/phat-dong')

  assert.equal(made.status, 303)
  assert.doesNotMatch(blocking(gate), /Tiêu chuẩn Bằng khen theo văn bản nào/)
  assert.match(gate.text, /Nên xem trước.*Tiêu chuẩn Bằng khen theo văn bản nào/s)
  assert.match(blocking(gate), /Kết quả các năm hợp thành kết quả giai đoạn như thế nào/)
})

/** What the page says before it begins to warn. */
function blocking({ text }: Page): string {
  const [blocks = ''] = text.split('Nên xem trước khi phát động')
  return blocks.slice(blocks.indexOf('Còn chặn việc phát động'))
}

async function addedHead() {
  await addPerson(world, {
    ...{ account: 'truong-thcs', role: 'unit-head', organisation: 'truong-thcs-khoi-ky' },
  })
  return office.as('truong-thcs')
}
