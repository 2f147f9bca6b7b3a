/** The commune puts forward, its council is founded and votes on paper, twice. */
import assert from 'node:assert/strict'
import { addPerson } from '#testing'
import { recordsOf, written } from './an-bien-plan.ts'
import { AT, again, EXAMPLE } from './khoi-ky-plan.ts'
import type { Journey } from './traveller.ts'

const OFFICER = 'khoi-ky-thuong-truc'
const HOST = 'ubnd-xa-khoi-ky'
const TELLER = 'khoi-ky-kiem-phieu'

/** The days of the meetings that put forward: before the council of the year meets. */
const MEETINGS: Readonly<Record<string, string>> = {
  'nam-2022': '2022-12-19',
  'nam-2023': '2023-12-18',
  'nam-2024': '2024-12-16',
  'nam-2025': '2025-12-15',
  'giai-doan-2022-2025': '2025-12-15',
}

/** After the selection meeting the commune sends one list for each award of the year. */
export async function nominate(journey: Journey, cycle: string): Promise<void> {
  const { nominations } = await recordsOf(journey, EXAMPLE)
  const day = MEETINGS[cycle] ?? ''
  journey.on(day)
  const officer = await journey.as(OFFICER)
  const agency = await journey.desk(OFFICER)
  const own = nominations.filter((one) => one.cycle === cycle)
  for (const [award, named] of Map.groupBy(own, (one) => one.award)) {
    const path = `${AT}/de-nghi/${HOST}?giai=${award}&chu-ky=${cycle}`
    const { paper = '' } = named[0] ?? {}
    const head = { on: written(day), members: '9', present: '8', minutes: '31/BB', paper }
    const votes = named.map(({ participant }) => [`phieu-${participant}`, '8'] as const)
    const given = { ...head, ...Object.fromEntries(votes) }
    const boxes = named.map(({ participant }) => `chon-${participant}`)
    if (cycle === 'nam-2022')
      await officer.send(path, { ...given, ...Object.fromEntries(boxes.map((box) => [box, true])) })
    else {
      const chosen = Object.fromEntries(boxes.map((box) => [box, '1']))
      await again(agency, path, { award, cycle, ...given, ...chosen })
    }
  }
}

const SEATS = [
  ['hoang-van-khiet', 'chair'],
  ['ma-thi-van', 'secretary'],
  ['lam-van-xiu', 'teller'],
  ...['chu-thi-lan-anh', 'nguyen-ba-loi', 'be-van-thang'].map((it) => [it, 'member'] as const),
  ...['dam-thi-nhuan', 'hua-thi-dung', 'vi-thi-tham'].map((it) => [it, 'member'] as const),
] as const

/** Nine members; one of them tells the votes. */
export async function found(journey: Journey): Promise<void> {
  journey.on('2024-12-10')
  const teller = { role: 'council-member', organisation: HOST, person: 'lam-van-xiu' } as const
  await addPerson(journey.world, { account: TELLER, ...teller })
  const officer = await journey.as(OFFICER)
  const agency = await journey.desk(OFFICER)
  for (const [person, role] of SEATS) {
    const seat = { person, role, from: '01/08/2022', basis: '460/QĐ-UBND' }
    if (role === 'chair') await officer.send(`${AT}/hoi-dong`, seat)
    else await again(agency, `${AT}/hoi-dong/thanh-vien`, { council: 'hoi-dong-tdkt-xa', ...seat })
  }
}

/** A session on paper: agenda, who came, counts, three confirmations. */
export async function vote(journey: Journey, day: string, absent?: string): Promise<void> {
  const { votes, sessions } = await recordsOf(journey, EXAMPLE)
  const { session: name, paper = '' } = sessions.find(({ on }) => on === day) ?? {}
  journey.on(day)
  const officer = await journey.as(OFFICER)
  await officer.send(`${AT}/hoi-dong`, { on: written(day), mode: 'paper' })
  const session = new URL(officer.page.url()).pathname
  const came = SEATS.map(([person]) => [`du-${person}`, person === absent ? 'written' : 'present'])
  await officer.send(session, { ...Object.fromEntries(came), minutes: paper })
  const own = votes.filter((one) => one.session === name)
  const items = own.map(({ award, cycle, participant }) => `${award}~${cycle}~${participant}~award`)
  await officer.send(session, Object.fromEntries(items.map((item) => [`muc-${item}`, true])))
  const teller = await journey.as(TELLER)
  for (const [at, { for: inFavour, against }] of own.entries())
    await teller.send(`${session}/muc/${items[at]}`, {
      for: String(inFavour),
      against: String(against),
    })
  for (const account of ['khoi-ky-chu-tich', OFFICER, TELLER])
    await (await journey.as(account)).send(session, {}, 'Xác nhận')
  assert.match(await officer.read(`${session}/bien-ban`), new RegExp(paper.replace('/', '\\/')))
}
