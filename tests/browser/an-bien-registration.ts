/** Everybody registers on the day they did; whoever has an account alone, the others on paper. */
import assert from 'node:assert/strict'
import { fill } from '#testing'
import { AT, recordsOf, written } from './an-bien-plan.ts'
import type { Journey } from './traveller.ts'

/** Who has an account of their own for it. */
const OWN: Readonly<Record<string, string>> = {
  'mot-cua-dong-thai': 'dong-thai-chu-tich',
  'mot-cua-thu-ba': 'thu-ba-chu-tich',
  'danh-hoang-vu': 'dong-thai-can-bo',
  'mai-thi-diem': 'tay-yen-ca-nhan',
}
const LAST = '2020-07-31'
const LISTED = 'Danh sách của đơn vị'

export async function register(journey: Journey): Promise<void> {
  const { registrations } = await recordsOf(journey)
  for (const row of registrations.toSorted((a, b) => (a.received < b.received ? -1 : 1))) {
    const { participant, received } = row
    journey.on(received)
    const late = received > LAST ? (row['late-reason'] ?? 'Cùng đơn vị') : undefined
    const aims = {
      ...(row.targets ? { targets: row.targets } : {}),
      tasks: row.tasks ?? 'Nhiệm vụ được giao',
      ...(late ? { 'late-reason': late } : {}),
    }
    const path = `${AT}/dang-ky/${participant}`
    const own = OWN[participant]
    if (own) await (await journey.as(own)).send(path, aims)
    else {
      const paper = { paper: row.paper ?? LISTED, 'paper-date': written(received) }
      await onPaper(journey, path, { ...aims, ...paper, received: written(received) })
    }
    if (row['admitted-on']) {
      journey.on(row['admitted-on'])
      const officer = await journey.as('an-bien-thuong-truc')
      await officer.send(path, { reason: late ?? '' }, 'Chấp nhận')
    }
  }
  const officer = await journey.as('an-bien-thuong-truc')
  const list = await officer.read(`${AT}/dang-ky`)
  assert.match(list, /Thứ Ba/)
  const units = await journey.as('dong-thai-chu-tich')
  assert.doesNotMatch(await units.read(`${AT}/dang-ky`), /Thứ Ba/, 'a unit sees its own')
}

/** The agency enters what came on paper. */
async function onPaper(journey: Journey, path: string, fields: Record<string, string>) {
  const sent = await fill(await journey.desk('an-bien-thuong-truc'), path, fields)
  assert.equal(sent.status, 303, `${path}: ${/id="loi"[\s\S]{0,300}/.exec(sent.text)?.[0]}`)
}
