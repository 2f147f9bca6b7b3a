/** What a session asks of its members: reading before, voting on the day, confirming the counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '#access'
import { type CivilDate, civil, present } from '#kernel'
import type { SEATS } from '#selection'
import { actorWith, testWorld } from '#testing'
import { draftTasks } from './agency-tasks.ts'
import { councilTasks } from './council-tasks.ts'
import { deskOf } from './desk.routes.ts'
import { type Kept, NOTHING_KEPT } from './kept.ts'

const world = await testWorld('2020-12-23', ['an-bien-cchc-2020'])
const live = present(await world.live.campaign('an-bien-cchc-2020'), 'the example')
const HOST = 'ubnd-huyen-an-bien'
const ON = civil('2020-12-23')
const SESSION = { session: 'phien-2', council: 'hoi-dong-tdkt-huyen' } as const
const MEMBERS = { a: 'chair', b: 'secretary', c: 'teller', d: 'member' } as const

const seat = ([person, role]: [string, (typeof SEATS)[number]]) => ({
  ...{ council: SESSION.council, person, name: person.toUpperCase(), role },
  ...{ from: civil('2020-01-01'), to: undefined, basis: undefined },
})
const item = (participant: string) => ({
  ...{ session: SESSION.session, award: 'giay-khen-ca-nhan', cycle: 'nam-2020', participant },
  question: 'award' as const,
})
const entered = <Row>(rows: readonly Row[]) => rows.map((row, at) => ({ entry: at + 1, row }))
const came = (person: string, manner: 'present' | 'absent' = 'present') => ({
  ...{ session: SESSION.session, person, manner },
})

/** An open electronic session on two people, one of whom sits in it. */
const OPEN: Kept = {
  ...NOTHING_KEPT,
  sittings: [
    { ...SESSION, on: ON, place: undefined, mode: 'electronic', state: 'open', minutes: '1' },
  ],
  seats: Object.entries(MEMBERS).map(seat),
  agenda: entered([item('danh-hoang-vu'), item('d')]),
  attendances: entered([came('a'), came('b'), came('c', 'absent'), came('d')]),
}

type Given = Readonly<{ role?: Role; person?: string; kept?: Kept; day?: CivilDate }>

async function waiting(given: Given): Promise<readonly string[]> {
  const { role = 'council-member', person, kept = OPEN, day = ON } = given
  const actor = await actorWith(world, day, { role, organisation: HOST })
  const whose = { world, standing: await world.live.current(), actor }
  const { ground } = await deskOf(whose, live)
  const me = { account: person ?? 'x', person }
  const tasks = councilTasks({ ...present(ground, 'computed'), kept, me, day })
  return tasks.map(({ kind, count }) => [kind, count].filter(Boolean).join(' '))
}

test('before the day a member reads; whoever has no seat is not asked', async () => {
  const day = civil('2020-12-22')

  assert.deepEqual(await waiting({ person: 'a', day }), ['read-session'])
  assert.deepEqual(await waiting({ person: 'z', day }), [])
})

test('on the day a member votes on every item but the own dossier', async () => {
  assert.deepEqual(await waiting({ person: 'a' }), ['vote 2'])
  assert.deepEqual(await waiting({ person: 'd' }), ['vote 1'])
})

test('whoever has voted on all items, or is not there, has nothing to vote on', async () => {
  const ballots = [item('danh-hoang-vu'), item('d')].map((one) => ({
    ...one,
    ...{ person: 'a', choice: 'for' as const },
  }))

  assert.deepEqual(await waiting({ person: 'a', kept: { ...OPEN, ballots } }), [])
  assert.deepEqual(await waiting({ person: 'c' }), [])
})

test('counts wait for chair, secretary and teller, and for nobody who has confirmed', async () => {
  const count = { for: 2, against: 0, blank: 0, recused: 0, lower: undefined, reason: undefined }
  const counts = entered(OPEN.agenda.map(({ row }) => ({ ...row, ...count })))
  const sittings = OPEN.sittings.map((row) => ({ ...row, state: 'closed' as const }))
  const kept = { ...OPEN, counts, sittings }
  const confirmed = {
    ...{ session: SESSION.session, role: 'chair' as const, account: 'a', name: 'A' },
    ...{ of: '2-2.4-4.0-0.2-2', on: ON, paper: undefined },
  }

  assert.deepEqual(await waiting({ person: 'a', kept }), ['confirm-session'])
  assert.deepEqual(await waiting({ person: 'd', kept }), [])
  assert.deepEqual(
    await waiting({ person: 'a', kept: { ...kept, confirmations: [confirmed] } }),
    [],
  )
})

test('the agency records the session from its day on, until it stands in the records', async () => {
  const role = 'standing-officer'

  assert.deepEqual(await waiting({ role, day: civil('2020-12-22') }), [])
  assert.deepEqual(await waiting({ role }), ['record-session'])
})

test('a draft waits for the chairperson’s approval and for the agency’s launch', () => {
  const kinds = (...actions: readonly string[]) =>
    draftTasks({ may: (action) => actions.includes(action) }).map(({ kind }) => kind)

  assert.deepEqual(kinds('campaign.approve'), ['approve'])
  assert.deepEqual(kinds('campaign.launch'), ['launch'])
  assert.deepEqual(kinds(), [])
})
