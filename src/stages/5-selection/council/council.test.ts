/** Recusal shown beforehand, in figures: a council of nine as in Khôi Kỳ. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil, ratio } from '#kernel'
import type { Vote } from '#rulebook/definition'
import { type Bench, forecast, maySeeBallots, presenceOf, seatsOn, voteBar } from './council.ts'
import type { SeatRow } from './council-rows.ts'

const seat = (person: string, role: SeatRow['role'] = 'member'): SeatRow => {
  const from = civil('2022-01-01')
  return { council: 'hd', person, name: person, role, from, to: undefined, basis: undefined }
}
const NINE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => seat(id))
const UNITS: Readonly<Record<string, string>> = { a: 't.x', b: 't.x.y', c: 't.z', x: 't.x' }

const bench = (change: Partial<Bench> = {}): Bench => ({
  seats: NINE,
  attendances: NINE.map(({ person }) => ({ session: 's', person, manner: 'present' })),
  recusals: [],
  ownUnit: 'votes',
  unitOf: (id) => UNITS[id],
  ...change,
})

const rule = (recused: Vote['recused']): Vote => ({
  ...{ council: 'hd', share: ratio(4, 5), bound: 'at-least', of: 'all-members', recused },
  ...{ quorum: ratio(2, 3), clause: 'x', words: 'x' },
})

test('a member never votes on the own dossier, whatever the rule on units', () => {
  const seen = forecast({ participant: 'a' }, bench(), undefined)

  assert.deepEqual(seen.aside, [{ person: 'a', name: 'a', why: 'own-dossier' }])
  assert.equal(seen.voters, 8)
})

test('members of the own unit and of its parts step aside only where the council says so', () => {
  const votes = forecast({ participant: 'x' }, bench(), undefined)
  const aside = forecast({ participant: 'x' }, bench({ ownUnit: 'steps-aside' }), undefined)

  assert.deepEqual(votes.aside, [])
  assert.deepEqual(
    aside.aside.map(({ person }) => person),
    ['a', 'b'],
  )
})

test('80% of 9 needs 8; with one aside who leaves the base 80% of 8 needs 7', () => {
  const stays = forecast({ participant: 'a' }, bench(), rule('stay-in-base'))
  const leaves = forecast({ participant: 'a' }, bench(), rule('leave-base'))

  assert.deepEqual(stays.effect?.needed, { before: 8, after: 8 })
  assert.deepEqual(leaves.effect?.needed, { before: 8, after: 7 })
})

test('whoever is absent steps aside from nothing: only those who came count', () => {
  const attendances = NINE.slice(1).map(({ person }) => {
    return { session: 's', person, manner: 'present' as const }
  })
  const seen = forecast({ participant: 'a' }, bench({ attendances }), rule('stay-in-base'))

  assert.deepEqual([seen.recused, seen.voters], [0, 8])
  assert.deepEqual(presenceOf(bench({ attendances })), { members: 9, present: 8, written: 0 })
})

test('two thirds of 9 must be there: 6 present hold the quorum, one of them aside breaks it', () => {
  const attendances = NINE.slice(0, 6).map(({ person }) => {
    return { session: 's', person, manner: 'present' as const }
  })
  const { effect } = forecast({ participant: 'a' }, bench({ attendances }), rule('stay-in-base'))

  assert.deepEqual([effect?.quorum?.before.met, effect?.quorum?.after.met], [true, false])
})

test('a seat is held from its first day to its last', () => {
  const old = { ...seat('a'), to: civil('2023-12-31') }

  assert.equal(seatsOn([old], 'hd', civil('2023-12-31')).length, 1)
  assert.equal(seatsOn([old], 'hd', civil('2024-01-01')).length, 0)
  assert.equal(seatsOn([old], 'other', civil('2023-12-31')).length, 0)
})

test('who may not vote is told why, the gravest reason first', () => {
  const open = { mode: 'electronic', state: 'open' }
  const given = { ...bench(), sitting: open }

  assert.equal(voteBar('a', { participant: 'a' }, given), 'own-dossier')
  assert.equal(voteBar('stranger', { participant: 'x' }, given), 'not-a-member')
  assert.equal(voteBar('c', { participant: 'x' }, given), undefined)
  const closed = { ...given, sitting: { ...open, state: 'closed' } }
  assert.equal(voteBar('c', { participant: 'x' }, closed), 'closed')
  assert.equal(voteBar('c', { participant: 'x' }, { ...given, attendances: [] }), 'not-there')
})

test('votes of others are seen after closing, by the council, never by the one judged', () => {
  const item = { participant: 'a' }
  const see = (person: string, state: 'open' | 'closed', keepsRecords = false) =>
    maySeeBallots({ person, keepsRecords }, item, { seats: NINE, state })

  assert.deepEqual([see('b', 'open'), see('b', 'open', true)], [false, false])
  assert.deepEqual([see('b', 'closed'), see('stranger', 'closed')], [true, false])
  assert.deepEqual([see('a', 'closed'), see('a', 'closed', true)], [false, false])
})
