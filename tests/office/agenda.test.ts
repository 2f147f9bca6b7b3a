/**
 * The agenda where the plan orders candidates by the council's own vote, as Khôi Kỳ's does at the
 * end of 2025: until it has voted all are equal, and what it votes on is the award, not a tie.
 */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { HOME } from '#campaign'
import { loadFolder } from '#office'
import { testOffice, testWorld } from '#testing'

const ID = 'khoi-ky-cchc-2022'
const folder = join(mkdtempSync(join(tmpdir(), 'thidua-chuong-trinh-')), ID)
cpSync(join(HOME, 'campaigns', ID), folder, { recursive: true })
/** The session of that day has not met yet. */
for (const table of ['votes', 'sessions']) {
  const path = join(folder, 'records', `${table}.csv`)
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, lines.filter((line) => !line.includes('hd-xa-2025-12-15')).join('\n'))
}

const world = await testWorld('2025-12-15')
const loaded = await loadFolder(world, folder)
assert.ok(loaded.ok, JSON.stringify(loaded))
await world.db.pool.query('update campaigns set as_of = null')
const office = await testOffice(world)
const officer = await office.as('khoi-ky-thuong-truc')
const COUNCILS = `/phong-trao/${ID}/hoi-dong`
const VOTED = 'giay-khen-xa-ca-nhan~giai-doan-2022-2025'

test('those equal for want of a vote are offered for the award, and leave the list once taken', async () => {
  const seat = { council: 'hoi-dong-tdkt-xa', from: '01/08/2022', basis: '460/QĐ-UBND' }
  for (const [person, role] of [
    ['hoang-van-khiet', 'chair'],
    ['ma-thi-van', 'secretary'],
    ['lam-van-xiu', 'teller'],
  ] as const)
    await officer.post(`${COUNCILS}/thanh-vien`, { ...seat, person, role })
  const call = { council: 'hoi-dong-tdkt-xa', on: '15/12/2025', mode: 'paper' }
  const { location } = await officer.post(COUNCILS, call)
  const before = await officer.get(location)
  const [first = ''] = before.text.match(new RegExp(`muc-${VOTED}~[a-z-]+~award`)) ?? []
  const put = await officer.post(`${location}/chuong-trinh`, { [first]: '1' })
  const { text } = await officer.get(location)

  assert.notEqual(first, '', before.text)
  assert.doesNotMatch(before.text, new RegExp(`muc-${VOTED}~[a-z-]+~tie`))
  assert.equal(put.status, 303)
  assert.match(text, new RegExp(`/muc/${first.slice('muc-'.length)}`))
  assert.doesNotMatch(text, new RegExp(`name="${first}"`))
})
