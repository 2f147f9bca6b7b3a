/** The reserve list: a place left empty after the vote is filled by the council only. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { award, candidate, places, vote } from './select.examples.test.ts'
import { type SelectionContext, select } from './select.ts'

const at = (count: number): SelectionContext => ({ cycle: 'nam-2020', quota: places(count) })

const states = (found: ReturnType<typeof select>): Record<string, string> =>
  Object.fromEntries(found.standings.map(({ participant, state }) => [participant, state]))

test('who withdraws after the vote leaves an empty place until the council promotes a reserve', () => {
  const gone = candidate('a', 90, { withdrawn: 'xin rút', votes: [vote('award')] })
  const empty = select(award(), [gone, candidate('b', 80)], at(1))
  assert.deepEqual(states(empty), { b: 'reserve', a: 'withdrawn' })
  assert.equal(empty.lines[0]?.unused, 1)
  const chosen = candidate('b', 80, { votes: [vote('reserve')] })
  const filled = select(award(), [gone, chosen], at(1))
  assert.deepEqual(states(filled), { b: 'proposed', a: 'withdrawn' })
  assert.deepEqual(filled.standings[0]?.notes.at(-1), { note: 'promoted' })
  const early = candidate('a', 90, { withdrawn: 'xin rút' })
  const before = select(award(), [early, candidate('b', 80)], at(1))
  assert.deepEqual(states(before), { b: 'proposed', a: 'withdrawn' }, 'no vote had given the place')
})

test('whoever was granted it and meets it no longer keeps the place until a council fills it', () => {
  const barred = candidate('a', 90, { withdrawn: 'x' })
  const others = [candidate('b', 80), candidate('c', 70)]
  const kept = select(award(), [{ ...barred, granted: true }, ...others], at(2))
  const never = select(award(), [barred, ...others], at(2))

  assert.deepEqual(states(kept), { b: 'proposed', c: 'reserve', a: 'withdrawn' })
  assert.deepEqual(states(never), { b: 'proposed', c: 'proposed', a: 'withdrawn' })
})

test('whoever was granted it and was overtaken keeps the place; all are told where they stand', () => {
  const late = candidate('c', 95, { votes: [vote('reserve')] })
  const first = candidate('a', 80, { granted: true, overtaken: true, votes: [vote('reserve')] })
  const found = select(award(), [first, late, candidate('d', 70)], at(1))
  const [above, held] = found.standings

  assert.deepEqual(states(found), { c: 'reserve', a: 'reserve', d: 'reserve' })
  assert.deepEqual(
    [above?.participant, above?.rank, above?.reasons],
    ['c', 1, [{ because: 'reserve', places: 1, held: 1 }]],
  )
  assert.deepEqual(held?.notes.at(-1), { note: 'stands-anyway', state: 'reserve' })
  assert.deepEqual([found.lines[0]?.taken, found.lines[0]?.unused], [1, 0])
})

test('beside one who was overtaken the other places are given as ever, equals left to people', () => {
  const [held, top] = [candidate('a', 80, { overtaken: true }), candidate('b', 95)]
  const equal = [candidate('c', 90), candidate('d', 90)]
  const found = select(award(), [held, top, ...equal], at(3))

  assert.deepEqual(states(found), { b: 'proposed', c: 'tied', d: 'tied', a: 'reserve' })
  assert.deepEqual(found.ties, [{ participants: ['c', 'd'], places: 1 }])
})

test('a vote on the reserve fills no place that is not empty, and a failed one none at all', () => {
  const eager = candidate('b', 80, { votes: [vote('reserve')] })
  const full = select(award(), [candidate('a', 90), eager], at(1))
  assert.deepEqual(states(full), { a: 'proposed', b: 'reserve' })
  const gone = candidate('a', 90, { withdrawn: 'xin rút', votes: [vote('award')] })
  const refused = candidate('b', 80, { votes: [vote('reserve', { verdict: 'failed' })] })
  assert.deepEqual(states(select(award(), [gone, refused], at(1))), {
    b: 'reserve',
    a: 'withdrawn',
  })
})

test('reserves who are equal are promoted together or wait together', () => {
  const gone = candidate('a', 90, { withdrawn: 'xin rút', votes: [vote('award')] })
  const twins = ['b', 'c'].map((id) => candidate(id, 80, { votes: [vote('reserve')] }))
  const found = select(award(), [gone, ...twins], at(1))
  assert.deepEqual(states(found), { b: 'reserve', c: 'reserve', a: 'withdrawn' })
})
