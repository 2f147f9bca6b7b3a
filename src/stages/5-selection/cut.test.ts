/**
 * The cut against a slow, obvious one: whoever has a place in every way of breaking the ties is
 * placed, in some is tied.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exact } from '#kernel'
import { type Cutting, cut } from './cut.ts'
import { groupsInOrder, orderBy, type PreferenceMode, type Ranked, ranks } from './order.ts'

const MODES: readonly PreferenceMode[] = [
  'none',
  'among-equals',
  'before-all',
  { reserve: exact('1/2') },
  { reserve: exact('1/3') },
  { reserve: exact(1) },
]

const mode = fc.constantFrom(...MODES)
const someKeys = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), {
  minLength: 2,
  maxLength: 2,
})

const people = (most: number) =>
  fc.array(fc.record({ direct: fc.boolean(), keys: someKeys }), { maxLength: most }).map((rows) =>
    rows.map(
      (row, at): Ranked => ({
        participant: `p${at}`,
        direct: row.direct,
        keys: row.keys.map((key) => (key === undefined ? undefined : exact(key))),
      }),
    ),
  )

const names = (list: readonly Ranked[]): readonly string[] =>
  list.map(({ participant }) => participant).toSorted()

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length === 0) return [[]]
  return list.flatMap((one) =>
    permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  )
}

/** The selection when a strict order is given: the reserved share first, then from the top down. */
function chosen(all: readonly Ranked[], { places, mode: by }: Cutting): ReadonlySet<string> {
  const inOrder = all.toSorted(orderBy(by))
  const share = typeof by === 'string' ? exact(0) : by.reserve
  const set = Math.min(places, Number((share.n * BigInt(places)) / share.d))
  const first = inOrder.filter(({ direct }) => direct).slice(0, set)
  const rest = inOrder.filter((one) => !first.includes(one)).slice(0, places - first.length)
  return new Set([...first, ...rest].map(({ participant }) => participant))
}

test('placed, tied and below are exactly: a place always, sometimes, never', () => {
  const property = fc.property(people(5), mode, fc.nat(6), (all, by, count) => {
    const cutting = { places: count, mode: by }
    // A stable sort keeps the order of equals, so each permutation is one way of breaking the ties.
    const ways = permutations(all).map((way) => chosen(way, cutting))
    const times = (one: Ranked) => ways.filter((way) => way.has(one.participant)).length
    const found = cut(all, cutting)
    assert.deepEqual(names(found.placed), names(all.filter((one) => times(one) === ways.length)))
    assert.deepEqual(names(found.below), names(all.filter((one) => times(one) === 0)))
    const tied = found.ties.flatMap(({ participants }) => participants)
    const some = all.filter((one) => times(one) > 0 && times(one) < ways.length)
    assert.deepEqual(tied.toSorted(), names(some))
  })
  fc.assert(property, { numRuns: 150 })
})

test('placed and the places kept for ties are the places there are, and no tie has room for all', () => {
  fc.assert(
    fc.property(people(12), mode, fc.nat(14), (all, by, count) => {
      const { placed, ties } = cut(all, { places: count, mode: by })
      const kept = ties.reduce((total, tie) => total + tie.places, 0)
      assert.equal(placed.length + kept, Math.min(count, all.length))
      for (const tie of ties) assert.ok(tie.places > 0 && tie.places < tie.participants.length)
    }),
  )
})

test('raising the quota never removes anybody', () => {
  fc.assert(
    fc.property(people(12), mode, fc.tuple(fc.nat(12), fc.nat(4)), (all, by, [count, more]) => {
      const before = cut(all, { places: count, mode: by }).placed
      const after = new Set(cut(all, { places: count + more, mode: by }).placed)
      assert.ok(before.every((one) => after.has(one)))
    }),
  )
})

test('equal ones share a rank and the next one skips: 1, 2, 2, 4', () => {
  const all = [3, 2, 2, 1].map((key, at) => ({
    participant: `p${at}`,
    direct: false,
    keys: [exact(key)],
  }))
  assert.deepEqual([...ranks(all, orderBy('none')).values()], [1, 2, 2, 4])
})

test('groups do not depend on the order they come in', () => {
  fc.assert(
    fc.property(people(10), mode, (all, by) => {
      const shown = (list: readonly Ranked[]) => groupsInOrder(list, orderBy(by)).map(names)
      assert.deepEqual(shown(all.toReversed()), shown(all))
    }),
  )
})
