/** Adding up invented sets: the five N/A treatments, ceilings, rounding orders, branches. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exact } from '#kernel'
import { FOUR, group, line, outlined, points, sheet, told } from './invented-set.test.ts'
import type { Line } from './line.ts'
import { scaledArithmetic } from './scaled.ts'
import { linesFor, scoreSheet } from './sheet.ts'
import { addUp } from './tally.ts'

for (const { na, gives, why } of [
  { na: 'remove', gives: '12 of 16', why: 'its maximum is taken off the sheet' },
  { na: 'full', gives: '16 of 20', why: 'its maximum is awarded' },
  { na: 'zero', gives: '12 of 20', why: 'nothing is awarded and the maximum stays' },
  { na: 'rescale', gives: '15 of 20', why: '12 of 16 is 15 of 20' },
  {
    na: 'spread',
    gives: '15 of 20',
    why: '4 points in three parts raise 6/8 to 7, and 3/4 to 4 twice',
  },
  { na: undefined, gives: 'none (1 missing) of 20', why: 'the set is silent, so it is asked' },
] as const) {
  test(`an N/A line treated as ${na ?? 'undeclared'} gives ${gives}`, () => {
    const outline = outlined(FOUR, na ? { na } : {})

    const sum = scoreSheet(outline, sheet({ '1': '6', '2': '3', '3': '3', '4': 'na' }))

    assert.equal(told(sum), gives, why)
  })
}

test('a percentage is of what applies: 12 of 16 is 75%', () => {
  const sum = scoreSheet(
    outlined(FOUR, { na: 'remove' }),
    sheet({ '1': '6', '2': '3', '3': '3', '4': 'na' }),
  )

  assert.deepEqual(sum.percent, exact(75))
})

test('a block is rescaled to its own maximum and leaves the others alone', () => {
  const outline = outlined([
    group('I', 10, [line('1', 5), line('2', 5)], { na: 'rescale' }),
    group('II', 10, [line('3', 10)]),
  ])

  const sum = scoreSheet(outline, sheet({ '1': '4', '2': 'na', '3': '7' }))

  assert.equal(told(sum), '15 of 20')
  assert.deepEqual(sum.groups.get('I')?.points, exact(8))
})

test('a block of which nothing applies cannot be rescaled, so there is no total', () => {
  const outline = outlined([group('I', 10, [line('1', 10)], { na: 'rescale' }), line('2', 10)])

  assert.equal(told(scoreSheet(outline, sheet({ '1': 'na', '2': '7' }))), 'none (1 missing) of 10')
})

test('when every line of a group is to be spread, nothing is left to spread it over', () => {
  const outline = outlined([
    group('I', 10, [line('1', 5), line('2', 5)], { na: 'spread' }),
    line('3', 10),
  ])

  assert.equal(scoreSheet(outline, sheet({ '1': 'na', '2': 'na', '3': '7' })).total, undefined)
})

test('no sheet is not zero points', () => {
  const sum = scoreSheet(outlined(FOUR), new Map())

  assert.equal(sum.total, undefined)
  assert.equal(sum.percent, undefined)
  assert.equal(sum.missing, 4)
})

const PARTS = [
  line('1', 20),
  line('b', 8, { section: 'bonus' }),
  line('p', 0, { section: 'penalty', rule: { kind: 'penalty-fixed', points: '-1' } }),
]

for (const { given, totals, gives, why } of [
  {
    given: { '1': '20', b: '8', p: '0' },
    totals: { 'bonus-ceiling': 5 },
    gives: '25',
    why: 'eight bonus points count as five',
  },
  {
    given: { '1': '10', b: '0', p: '-4' },
    totals: { 'penalty-ceiling': 3 },
    gives: '7',
    why: 'four off count as three',
  },
  {
    given: { '1': '1', b: '0', p: '-4' },
    totals: { least: 0 },
    gives: '0',
    why: 'the total does not go below zero',
  },
  {
    given: { '1': '20', b: '8', p: '0' },
    totals: { greatest: 22 },
    gives: '22',
    why: 'nor above the highest',
  },
] as const) {
  test(`the total is ${gives}: ${why}`, () => {
    const outline = outlined(PARTS, { totals: { main: 20, ...totals } })

    assert.deepEqual(scoreSheet(outline, sheet(given)).total, exact(gives))
  })
}

test('a group with a ceiling counts no more than its points', () => {
  const rule = { kind: 'sum-of-children', ceiling: true }
  const outline = outlined([group('I', 5, [line('1', 4), line('2', 4)], { rule }), line('3', 15)])

  assert.deepEqual(scoreSheet(outline, sheet({ '1': '4', '2': '4', '3': '1' })).total, exact(6))
})

for (const { order, gives, why } of [
  { order: 'round-then-add', gives: '1.26', why: '0.625 and 0.625 are 0.63 each before adding' },
  { order: 'add-then-round', gives: '1.25', why: 'they are 1.25 together' },
] as const) {
  test(`${order} gives ${gives}: ${why}`, () => {
    const rounding = { order, mode: 'half-up', places: 2 }
    const outline = outlined([line('1', 10), line('2', 10)], { rounding })

    assert.deepEqual(scoreSheet(outline, sheet({ '1': '0.625', '2': '0.625' })).total, exact(gives))
  })
}

const BRANCHES = [
  group('I', 20, [line('1', 20, { 'unit-level': 'tỉnh' }), line('2', 20, { 'unit-level': 'xã' })], {
    rule: { kind: 'one-of-by-unit-level' },
  }),
]

test('only the branch of the unit level counts, and the other is not missing', () => {
  const outline = outlined(BRANCHES)

  const sum = scoreSheet(outline, sheet({ '2': '9' }), { unitLevel: 'xã' })

  assert.equal(told(sum), '9 of 20')
  assert.deepEqual(
    linesFor(outline, 'xã').map((it) => it.id),
    ['2'],
  )
})

test('a unit level that no branch names has no total', () => {
  assert.equal(
    scoreSheet(outlined(BRANCHES), sheet({ '2': '9' }), { unitLevel: 'huyện' }).total,
    undefined,
  )
})

test('an N/A cell in a set that is silent about N/A is a missing line in the columns too', () => {
  const outline = outlined([line('1', 20)])
  const cells = { rows: 1, line: () => ({ points: Int32Array.of(0), presence: Uint8Array.of(2) }) }

  assert.deepEqual([...addUp(outline, cells, scaledArithmetic(0)).missing], [1])
})

test('a ratio allowed above one passes its own maximum but not that of the main part', () => {
  const rule = { kind: 'linear-ratio', part: 'a', whole: 'b', 'above-one': 'allow' }
  const outline = outlined([line('1', 15, { rule }), line('2', 5)])
  const above: Line = { as: 'inputs', inputs: { part: exact(6), whole: exact(5) } }
  const total = (other: string) =>
    scoreSheet(
      outline,
      new Map([
        ['1', above],
        ['2', points(other)],
      ]),
    ).total

  assert.deepEqual(total('1'), exact(19))
  assert.deepEqual(total('5'), exact(20))
})
