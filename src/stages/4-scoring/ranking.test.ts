/**
 * Ranks of invented participants: ties, chains of tie keys, votes, and the same answer from
 * columns.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Exact, exact, ratio } from '#kernel'
import { exactKey, type RankStyle, rank, rankByGroup } from './ranking.ts'
import { rankColumn } from './ranking-columns.ts'

type Unit = Readonly<{ name: string; total?: Exact; accounts?: Exact; group?: string }>

const unit = (name: string, total?: string, accounts?: string): Unit => ({
  name,
  ...(total === undefined ? {} : { total: exact(total) }),
  ...(accounts === undefined ? {} : { accounts: exact(accounts) }),
})

const byTotal = exactKey<Unit>('total', 'high-first', (it) => it.total)
const byAccounts = exactKey<Unit>('accounts', 'high-first', (it) => it.accounts)
const established = (it: Unit) => it.total !== undefined
const rule = { keys: [byTotal], style: 'competition' as RankStyle, established }

const ranksOf = (units: readonly Unit[], own = rule) =>
  rank(units, own).standings.map((it) => `${it.rank} ${it.item.name}`)

const FIVE = [unit('A', '88'), unit('B', '91'), unit('C', '91'), unit('D', '95'), unit('E')]

for (const [style, gives] of [
  ['competition', ['1 D', '2 B', '2 C', '4 A']],
  ['dense', ['1 D', '2 B', '2 C', '3 A']],
  ['declared-order', ['1 D', '2 B', '3 C', '4 A']],
] as const) {
  test(`${style} ranks give ${gives.join(', ')}`, () => {
    assert.deepEqual(ranksOf(FIVE, { ...rule, style }), gives)
  })
}

test('who has no total has no rank and is not last', () => {
  assert.deepEqual(
    rank(FIVE, rule).unranked.map((it) => it.name),
    ['E'],
  )
})

test('42.41856 and 42.421085 both print 42.42, and are not tied', () => {
  assert.deepEqual(ranksOf([unit('X', '42.41856'), unit('Y', '42.421085')]), ['1 Y', '2 X'])
})

test('a tie key separates equals and says that it did', () => {
  const units = [unit('B', '91', '3'), unit('C', '91', '5'), unit('D', '95')]

  const { standings, ties } = rank(units, { ...rule, keys: [byTotal, byAccounts] })

  assert.deepEqual(
    standings.map((it) => [it.rank, it.item.name, it.decidedBy]),
    [
      [1, 'D', undefined],
      [2, 'C', 'accounts'],
      [3, 'B', 'accounts'],
    ],
  )
  assert.deepEqual(ties, [])
})

test('a chain that ends in a vote returns exactly who is tied', () => {
  const units = [unit('B', '91', '5'), unit('C', '91', '5'), unit('D', '91', '4')]

  const { ties } = rank(units, { ...rule, keys: [byTotal, byAccounts], vote: true })

  assert.deepEqual(
    ties.map((it) => [it.rank, it.toVote, it.items.map(({ name }) => name)]),
    [[1, true, ['B', 'C']]],
  )
})

test('a tie key that one of the tied has no figure for decides nothing', () => {
  const units = [unit('B', '91', '5'), unit('C', '91')]

  const { ties } = rank(units, { ...rule, keys: [byTotal, byAccounts], vote: true })

  assert.deepEqual(
    ties.map((it) => [it.toVote, it.stoppedAt]),
    [[false, 'accounts']],
  )
})

test('low-first puts the smaller figure first', () => {
  const keys = [exactKey<Unit>('total', 'low-first', (it) => it.total)]

  assert.deepEqual(ranksOf([unit('A', '2'), unit('B', '1')], { ...rule, keys }), ['1 B', '2 A'])
})

test('groups are ranked apart', () => {
  const units = [
    { ...unit('A', '5'), group: 'sở' },
    { ...unit('B', '9'), group: 'xã' },
    { ...unit('C', '7'), group: 'sở' },
  ]

  const groups = rankByGroup(units, (it) => it.group, rule)

  assert.deepEqual(
    groups.get('sở')?.standings.map((it) => it.item.name),
    ['C', 'A'],
  )
  assert.deepEqual(
    groups.get('xã')?.standings.map((it) => it.rank),
    [1],
  )
})

const anyUnits = fc.array(
  fc.record({
    units: fc.integer({ min: -3, max: 12 }),
    missing: fc.constantFrom(0, 0, 0, 2),
    group: fc.nat(2),
  }),
  { maxLength: 40 },
)

test('a rank is one more than the number of those with more points, whatever order they come in', () => {
  fc.assert(
    fc.property(anyUnits, fc.func(fc.integer()), (rows, shuffle) => {
      const units = rows.map((it, at) => ({ name: `${at}`, total: ratio(it.units, 3) }))
      const shuffled = units.toSorted((a, b) => shuffle(a.name) - shuffle(b.name))
      for (const { item, rank: own } of rank(shuffled, rule).standings) {
        const better = units.filter(
          (it) =>
            Number(it.total.n) * 3 * Number(item.total?.d) >
            Number(item.total?.n) * 3 * Number(it.total.d),
        )
        assert.equal(own, better.length + 1)
      }
    }),
  )
})

test('ranks from columns are the ranks of exact fractions, group by group', () => {
  fc.assert(
    fc.property(anyUnits, fc.constantFrom('competition', 'dense'), (rows, style) => {
      const column = {
        points: Int32Array.from(rows, (it) => it.units),
        missing: Uint16Array.from(rows, (it) => it.missing),
        group: Int32Array.from(rows, (it) => it.group),
        groups: 3,
      }
      const found = rankColumn(column, style)
      const indexed = rows.map((it, at) => ({ ...it, at }))
      const key = exactKey<(typeof indexed)[number]>('units', 'high-first', (it) => exact(it.units))
      const wanted = new Int32Array(rows.length)
      const own = { keys: [key], style, established: (it: { missing: number }) => it.missing === 0 }
      for (const ranking of rankByGroup(indexed, (it) => `${it.group}`, own).values()) {
        for (const it of ranking.standings) wanted[it.item.at] = it.rank
      }
      assert.deepEqual([...found], [...wanted])
    }),
  )
})
