/** The campaign that speed is measured with: loaded, scored and ranked like any other. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  BIG_CYCLE,
  BIG_HOST,
  BIG_ID,
  BIG_SCORING,
  lineId,
  unitId,
  writeBigCampaign,
} from '#bench/big'
import { loadFolder } from '#office'
import { addPerson, testOffice, testWorld, type Visitor } from '#testing'

const folder = mkdtempSync(join(tmpdir(), 'thidua-lon-'))
writeBigCampaign(folder, { units: 12, lines: 30 })
const world = await testWorld('2026-11-27')
const loaded = await loadFolder(world, folder)
rmSync(folder, { recursive: true })
const office = await testOffice(world)
const BASE = `/phong-trao/${BIG_ID}`
const SHEET = `${BASE}/cham-diem/${unitId(3)}/${BIG_CYCLE}`

async function hired(account: string, role: 'standing-officer' | 'unit-officer', of: string) {
  await addPerson(world, { account, role, organisation: of })
  return office.as(account)
}

async function seenOn(visitor: Visitor, line: string): Promise<string> {
  const { text } = await visitor.get(SHEET)
  const row = text.split('<tr').find((one) => one.includes(`"row" lang="vi">${line} `)) ?? ''
  return /name="seen" value="([^"]*)"/.exec(row)?.[1] ?? ''
}

test('it is a campaign folder like any other', () => {
  assert.equal(loaded.ok && loaded.value, BIG_ID)
})

test('a saved line moves the ranking at once, and no other unit in it', async () => {
  const agency = await hired('so-noi-vu', 'standing-officer', BIG_HOST)
  const unit = await hired('xa-so-4', 'unit-officer', unitId(3))
  const stage = `${BIG_SCORING} ${BIG_CYCLE} self`
  await agency.post(`${BASE}/cham-diem/buoc`, { stage, do: 'open', until: '30/12/2026', seen: '' })
  const totals = async () => {
    const live = await world.live.campaign(BIG_ID)
    const computed = live?.computed(world.today())
    const rows = computed?.ok ? computed.value.view.rankings[0]?.rows : undefined
    return new Map(rows?.map(({ participant, total }) => [participant, total]))
  }
  const before = await totals()
  const line = lineId(2)
  const seen = await seenOn(unit, line)
  const sent = await unit.post(`${SHEET}/${line}`, { stage: 'self', points: '0', seen })
  const after = await totals()
  const moved = [...after].filter(([id, total]) => before.get(id) !== total)

  assert.equal(sent.status, 303)
  assert.equal(after.size, 12)
  assert.deepEqual(
    moved.map(([id]) => id),
    [unitId(3)],
  )
})

test('while the first paper is made, others are answered', async () => {
  const agency = await office.as('so-noi-vu')
  const ended: string[] = []
  const paper = agency.get(`${BASE}/van-ban/ke-hoach?dang=docx`).then(({ status }) => {
    ended.push(`paper ${status}`)
  })
  const others = [1, 2, 3].map(async (one) => {
    const { status } = await agency.get('/trang-thai-phong-trao-khong-co')
    ended.push(`other ${one} ${status}`)
  })
  await Promise.all([paper, ...others])

  assert.equal(ended.length, 4)
  assert.equal(ended.at(-1), 'paper 200')
})
