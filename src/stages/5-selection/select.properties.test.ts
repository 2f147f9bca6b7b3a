/** What selection may never do, whoever the candidates are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact } from '#kernel'
import type { Candidate } from './candidate.ts'
import { compareKeys } from './order.ts'
import { award, candidate, examination, places, prefer, vote } from './select.examples.test.ts'
import { type SelectionContext, select } from './select.ts'

const MODES = ['none', 'among-equals', 'before-all', { reserve: '40%' }] as const
const mode = fc.constantFrom(...MODES)
const verdict = fc.constantFrom('met', 'met', 'met', 'not-met', 'not-established') as fc.Arbitrary<
  'met' | 'not-met' | 'not-established'
>
const row = fc.record({
  score: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  direct: fc.boolean(),
  verdict,
  withdrawn: fc.boolean(),
  voted: fc.boolean(),
  reserve: fc.boolean(),
})
const rows = fc.array(row, { maxLength: 12 })
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never

const person = (it: Row, at: number): Candidate =>
  candidate(`p${at}`, it.score, {
    direct: it.direct,
    examination: examination(it.verdict),
    votes: [...(it.voted ? [vote('award')] : []), ...(it.reserve ? [vote('reserve')] : [])],
    ...(it.withdrawn ? { withdrawn: 'xin rút' } : {}),
  })

const awardBy = (by: (typeof MODES)[number]) => award(by === 'none' ? {} : prefer(by))
const context = (count: number): SelectionContext => ({ cycle: 'nam-2020', quota: places(count) })

const run = (list: readonly Row[], by: (typeof MODES)[number], count: number) =>
  select(awardBy(by), list.map(person), context(count))

const proposed = (found: ReturnType<typeof run>): readonly string[] =>
  found.standings.filter(({ state }) => state === 'proposed').map((it) => it.participant)

const isNotBehind = (one?: Candidate, other?: Candidate): boolean =>
  one !== undefined && other !== undefined && compareKeys(one, other) <= 0

test('never more proposed than the quota, with the places kept for ties', () => {
  fc.assert(
    fc.property(rows, mode, fc.nat(8), (list, by, count) => {
      const found = run(list, by, count)
      const kept = found.lines.reduce((total, { forTies }) => total + forTies, 0)
      assert.ok(proposed(found).length + kept <= count)
      assert.ok(found.lines.every(({ unused }) => Number(unused) >= 0))
    }),
  )
})

test('nobody is proposed who does not meet the standard or has withdrawn', () => {
  fc.assert(
    fc.property(rows, mode, fc.nat(8), (list, by, count) => {
      for (const who of proposed(run(list, by, count))) {
        const it = list[Number(who.slice(1))]
        assert.ok(it?.verdict === 'met' && !it.withdrawn)
      }
    }),
  )
})

test('nobody is proposed ahead of a better one, unless a preference or the council is the recorded reason', () => {
  fc.assert(
    fc.property(rows, mode, fc.nat(8), (list, by, count) => {
      const { standings } = run(list, by, count)
      const keys = new Map(list.map(person).map((it) => [it.participant, it]))
      const placed = standings.filter(({ state }) => state === 'proposed')
      const passed = standings.filter(({ state }) => state === 'reserve' || state === 'tied')
      for (const { participant, notes } of placed) {
        const own = keys.get(participant)
        const ahead = passed.filter((it) => isNotBehind(keys.get(it.participant), own))
        const explained = notes.some(({ note }) => note === 'preferred' || note === 'promoted')
        assert.ok(ahead.length === 0 || explained)
      }
    }),
  )
})

test('the order candidates come in changes nothing', () => {
  fc.assert(
    fc.property(rows, mode, fc.nat(8), (list, by, count) => {
      const all = list.map(person)
      const one = select(awardBy(by), all, context(count))
      const other = select(awardBy(by), all.toReversed(), context(count))
      assert.deepEqual(other, one)
    }),
  )
})

test('a tie is never cut: equal candidates have the same state', () => {
  fc.assert(
    fc.property(rows, fc.nat(8), (list, count) => {
      const plain = list.map((it) => ({
        ...it,
        withdrawn: false,
        reserve: false,
        verdict: 'met' as const,
      }))
      const { standings } = run(plain, 'none', count)
      for (const { rank, state } of standings) {
        const equals = standings.filter((it) => it.rank === rank)
        assert.ok(equals.every((it) => it.state === state))
      }
    }),
  )
})

test('raising the quota never removes anybody', () => {
  fc.assert(
    fc.property(rows, mode, fc.tuple(fc.nat(8), fc.nat(3)), (list, by, [count, more]) => {
      const staying = list.map((it) => ({ ...it, withdrawn: false }))
      const after = new Set(proposed(run(staying, by, count + more)))
      assert.ok(proposed(run(staying, by, count)).every((who) => after.has(who)))
    }),
  )
})

test('a vote on a tie orders exactly those tied and leaves no place open', () => {
  const votes = fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(votes, fc.integer({ min: 1, max: 5 }), (given, count) => {
      const tied = given.map((votesFor, at) =>
        candidate(`p${at}`, 80, { votes: [vote('tie', { for: votesFor })] }),
      )
      const found = select(award(), tied, context(count))
      assert.equal(proposed(found).length, Math.min(count, tied.length))
      assert.deepEqual(found.ties, [])
      const best = given.toSorted((a, b) => b - a).slice(0, count)
      const chosen = proposed(found).map((who) => given[Number(who.slice(1))])
      assert.deepEqual(chosen.toSorted(), best.toSorted())
    }),
  )
})

test('keys that are equal numbers are equal, however they were written', () => {
  const people = [
    candidate('a', 0, { keys: [exact('1/2')] }),
    candidate('b', 0, { keys: [exact('0.5')] }),
  ]
  assert.equal(select(award(), people, context(1)).ties.length, 1)
})
