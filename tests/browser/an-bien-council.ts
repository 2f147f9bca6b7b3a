/** The council settles the tie across the cut on paper; three people confirm; the chair decides. */
import assert from 'node:assert/strict'
import { AT, recordsOf, written } from './an-bien-plan.ts'
import type { Journey } from './traveller.ts'

const SEATS = [
  ['lam-quoc-khai', 'chair'],
  ['tran-thi-nhu-y', 'secretary'],
  ['luu-phuoc-tai', 'teller'],
] as const

export async function vote(journey: Journey): Promise<void> {
  const { votes } = await recordsOf(journey)
  journey.on('2020-12-21')
  const officer = await journey.as('an-bien-thuong-truc')
  const councils = `${AT}/hoi-dong`
  for (const [person, role] of SEATS) {
    const seat = { person, role, from: '01/01/2020', basis: '900/QĐ-UBND' }
    await officer.send(councils, seat)
  }
  await officer.send(councils, { on: '21/12/2020', mode: 'paper' })
  const session = new URL(officer.page.url()).pathname
  const present = SEATS.map(([person]) => [`du-${person}`, 'present'] as const)
  await officer.send(session, Object.fromEntries(present))
  const items = votes.map(({ award, cycle, participant }) => `${award}~${cycle}~${participant}~tie`)
  await officer.send(session, Object.fromEntries(items.map((item) => [`muc-${item}`, true])))
  const teller = await journey.as('an-bien-tham-dinh')
  for (const [at, item] of items.entries()) {
    const counts = at === 0 ? { for: '2', against: '1' } : { for: '1', against: '2' }
    await teller.send(`${session}/muc/${item}`, counts)
  }
  for (const account of ['an-bien-chu-tich', 'an-bien-hoi-dong', 'an-bien-tham-dinh'])
    await (await journey.as(account)).send(session, {}, 'Xác nhận')
  assert.match(await officer.read(`${session}/bien-ban`), /Thứ Ba/)
}

/** The chairperson strikes one out and grants the others. */
export async function decide(journey: Journey): Promise<void> {
  const { decisions } = await recordsOf(journey)
  journey.on('2020-12-30')
  const chair = await journey.as('an-bien-chu-tich')
  for (const { award, cycle, participant, action, reason, on, number } of decisions.toReversed())
    await chair.send(`${AT}/quyet-dinh`, {
      participant: `${award} ${cycle} ${participant}`,
      action,
      on: written(on),
      ...(reason ? { reason } : {}),
      ...(number ? { number } : {}),
    })
  const unit = await journey.as('dong-thai-chu-tich')
  assert.match(await unit.read(`${AT}/quyet-dinh`), /5120\/QĐ-UBND/)
}
