/** The examples on their own days: what is done counts, and a day looked back at is kept. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addExampleDesk } from '#main'
import { testOffice, testWorld } from '#testing'

const world = await testWorld('2026-11-27', ['an-bien-cchc-2020', 'khoi-ky-cchc-2022'])
await addExampleDesk(world, 'an-bien-cchc-2020')
await addExampleDesk(world, 'khoi-ky-cchc-2022')
const office = await testOffice(world)
const KHOI_KY = '/phong-trao/khoi-ky-cchc-2022'
const AN_BIEN = '/phong-trao/an-bien-cchc-2020'
const SHEET = `${KHOI_KY}/cham-diem/ubnd-xa-khoi-ky/nam-2025`

test('long after the story a unit still scores Khôi Kỳ, and the line carries its day', async () => {
  const unit = await office.as('khoi-ky-can-bo')
  const { text } = await unit.get(SHEET)
  const form = /action="([^"]+)" data-line[^>]*>(.*?)<\/form>/s.exec(text)
  const seen = /name="seen" value="([^"]*)"/.exec(form?.[2] ?? '')?.[1] ?? ''
  const [action = ''] = form?.slice(1) ?? []
  const sent = await unit.post(action, { stage: 'self', 'in.part': '20', 'in.whole': '40', seen })
  const live = await world.live.campaign('khoi-ky-cchc-2022')
  const last = live?.records.figures.filter(({ on }) => on === '2025-12-20')

  assert.match(text, /hôm nay là ngày 20\/12\/2025/)
  assert.equal(sent.status, 303)
  assert.equal(last?.[0]?.value, '20')
})

test('An Biên is over: every stage says since when', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const { text } = await agency.get(`${AN_BIEN}/cham-diem/buoc`)

  assert.match(text, /30\/11\/2020/)
  assert.match(text, /13\/12\/2020/)
})

test('a member of the council of Khôi Kỳ finds an open vote', async () => {
  const member = await office.as('khoi-ky-hoi-dong')
  const path = `${KHOI_KY}/hoi-dong/hoi-dong-tdkt-xa-2025-12-20`
  const item = `${path}/muc/giay-khen-xa-ca-nhan~giai-doan-2022-2025~ly-thi-sim~award`
  const { text } = await member.get(path)
  const cast = await member.post(`${item}/phieu`, { choice: 'for' })

  assert.match(text, /Triệu Thị Én: hồ sơ của chính mình/)
  assert.equal(cast.status, 303)
})

test('a day looked back at stays in every link, form, filter and answer, and is said', async () => {
  const agency = await office.as('an-bien-thuong-truc')
  const { text } = await agency.get(`${AN_BIEN}/xep-hang?ngay=2020-12-10`)
  const sent = await agency.post(`${AN_BIEN}/hoi-dong/thanh-vien?ngay=2020-12-10`, {
    council: 'hoi-dong-tdkt-huyen',
    person: 'bui-chi-thien',
    role: 'member',
    from: '01/02/2020',
    basis: '901/QĐ-UBND',
  })

  assert.match(text, /Đang xem lại số liệu như cuối ngày 10\/12\/2020/)
  assert.match(text, /href="\?"/)
  assert.match(text, /href="\/phong-trao\/an-bien-cchc-2020\/dang-ky\?ngay=2020-12-10"/)
  assert.match(text, /<form method="get"[^>]*><input type="hidden" name="ngay"/)
  assert.doesNotMatch(text, /(?:href|action)="\/phong-trao\/an-bien-cchc-2020\/[a-z-]+"/)
  assert.match(sent.location, /ngay=2020-12-10$/)
})
