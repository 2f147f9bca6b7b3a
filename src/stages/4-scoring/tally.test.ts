/**
 * Adding up invented sets: the five N/A treatments, ceilings, rounding orders, branches; and the property that scaled
 * columns and exact fractions give the same answer on any sheet.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, type Exact, exact, exactText } from '#kernel'
import { CriteriaSet, type Outline, outlineOf } from '#rulebook'
import { exactArithmetic } from './arithmetic.ts'
import { addUpBulk } from './bulk.ts'
import { cellsOf, layStages } from './columns.ts'
import { judgeLine, type Line } from './line.ts'
import { type RowSum, rowSum } from './row.ts'
import { fitsPlaces, scaledArithmetic } from './scaled.ts'
import { linesFor, scoreSheet } from './sheet.ts'
import { addUp } from './tally.ts'

const free = { kind: 'discretionary' }
const line = (id: string, points: number, more: object = {}) => ({
  id,
  name: id,
  points,
  rule: free,
  ...more,
})
const group = (id: string, points: number, children: readonly object[], more: object = {}) => ({
  id,
  name: id,
  points,
  rule: { kind: 'sum-of-children' },
  children,
  ...more,
})

function outlined(criteria: readonly object[], more: object = {}): Outline {
  return outlineOf(
    CriteriaSet.parse({
      id: 'thu',
      title: 'Bộ thử',
      for: 'collective',
      period: 'annual',
      sources: [{ name: 'bảng tự đặt' }],
      rounding: { order: 'none' },
      totals: { main: 20 },
      criteria,
      ...more,
    }),
  )
}

const NA: Line = { as: 'not-applicable', ground: 'không được giao nhiệm vụ' }
const points = (text: string): Line => ({ as: 'points', points: exact(text) })

type Given = Readonly<Record<string, string | 'na'>>

function sheet(given: Given): ReadonlyMap<string, Line> {
  return new Map(Object.entries(given).map(([id, it]) => [id, it === 'na' ? NA : points(it)]))
}

function told(sum: RowSum): string {
  const total = sum.total ? exactText(sum.total) : `none (${sum.missing} missing)`
  return `${total} of ${exactText(sum.maximum)}`
}

const FOUR = [line('1', 8), line('2', 4), line('3', 4), line('4', 4)]

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

const MIXED = [
  group('I', 10, [line('1', 5), line('2', 3, { na: 'full' }), line('3', 2, { na: 'zero' })], {
    na: 'remove',
  }),
  group('II', 10, [line('4', 4), line('5', 3), line('6', 3)], { na: 'spread' }),
  group('III', 10, [group('III.a', 6, [line('7', 6)]), line('8', 4)], { na: 'rescale' }),
  line('b', 6, { section: 'bonus' }),
  line('p', 0, { section: 'penalty' }),
]

const ROUNDINGS = [
  { order: 'none' },
  { order: 'round-then-add', mode: 'half-up', places: 1 },
  { order: 'add-then-round', mode: 'half-even', places: 1 },
]

const outlines = ROUNDINGS.map((rounding) =>
  outlined(MIXED, {
    rounding,
    totals: { main: 30, 'bonus-ceiling': 5, 'penalty-ceiling': 3, least: 0, greatest: 33 },
  }),
)

/** A sheet with anything in it: points to two places, N/A, or nothing. */
function anySheet(outline: Outline) {
  const cell = (max: Exact, penalty: boolean) => {
    const most = penalty ? 900 : Number((max.n * 100n) / max.d)
    const given = fc
      .integer({ min: 0, max: most })
      .map((units): Line | undefined =>
        points(`${penalty && units > 0 ? '-' : ''}${(units / 100).toFixed(2)}`),
      )
    return fc.oneof(
      { weight: 8, arbitrary: given },
      { weight: 2, arbitrary: fc.constant(NA) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    )
  }
  return fc.tuple(...outline.leaves.map((it) => cell(it.max, it.section === 'penalty'))).map(
    (cells) =>
      new Map(
        outline.leaves.flatMap((it, at) => {
          const found = cells[at]
          return found ? [[it.id, found] as const] : []
        }),
      ),
  )
}

const anyCohort = fc
  .constantFrom(...outlines)
  .chain((outline) =>
    fc.tuple(fc.constant(outline), fc.array(anySheet(outline), { minLength: 1, maxLength: 9 })),
  )

function judged(outline: Outline, lines: ReadonlyMap<string, Line>) {
  return {
    lines: new Map(outline.leaves.map((it) => [it.id, judgeLine(outline, it, lines.get(it.id))])),
  }
}

test('scaled columns give what exact fractions give, row by row, on any sheets', () => {
  const units = scaledArithmetic(2)
  fc.assert(
    fc.property(anyCohort, ([outline, sheets]) => {
      const rows = sheets.map((it) => judged(outline, it))
      const { tally, exact: apart } = addUpBulk(outline, cellsOf(outline, rows, units), units)
      for (const [row, lines] of sheets.entries()) {
        const bulk = apart.get(row) ?? rowSum({ outline, tally, arithmetic: units }, row)
        const alone = scoreSheet(outline, lines)
        assert.equal(told(bulk), told(alone))
        assert.deepEqual(bulk.sections.main.counted, alone.sections.main.counted)
      }
    }),
  )
})

test('a total never leaves its limits, and a missing line never leaves a total', () => {
  const outline = outlines[0]
  assert(outline)
  fc.assert(
    fc.property(anySheet(outline), fc.nat(), (lines, pick) => {
      const full = scoreSheet(outline, lines)
      if (full.total)
        assert(compare(full.total, exact(0)) >= 0 && compare(full.total, exact(33)) <= 0)
      const gone = outline.leaves[pick % outline.leaves.length]?.id
      const fewer = new Map([...lines].filter(([id]) => id !== gone))
      assert.equal(scoreSheet(outline, fewer).total, undefined)
    }),
  )
})

test('a row of the cohort does not depend on the other rows', () => {
  fc.assert(
    fc.property(anyCohort, ([outline, sheets]) => {
      const rows = sheets.map((it) => judged(outline, it))
      const tally = addUp(outline, cellsOf(outline, rows, exactArithmetic), exactArithmetic)
      sheets.forEach((lines, row) => {
        const sum = rowSum({ outline, tally, arithmetic: exactArithmetic }, row)
        assert.equal(told(sum), told(scoreSheet(outline, lines)))
      })
    }),
  )
})

test('laying stages over one another takes the earlier cell only where the later gave none', () => {
  const outline = outlined(FOUR, { na: 'remove' })
  const stage = (given: Given) => cellsOf(outline, [judged(outline, sheet(given))], exactArithmetic)
  const stages = [stage({ '1': '8', '2': '4', '3': '4', '4': '4' }), stage({ '1': '5', '2': 'na' })]
  const sumOf = (carryForward: boolean) => {
    const cells = layStages(stages, carryForward, exactArithmetic)
    assert(cells)
    return told(
      rowSum(
        { outline, tally: addUp(outline, cells, exactArithmetic), arithmetic: exactArithmetic },
        0,
      ),
    )
  }

  assert.equal(sumOf(true), '13 of 16')
  assert.equal(sumOf(false), 'none (2 missing) of 16')
})

test('a set whose points do not fit the places is not for columns', () => {
  const outline = outlined([line('1', 19.75), line('2', 0.25)])

  assert.equal(fitsPlaces(outline, 2), true)
  assert.equal(fitsPlaces(outline, 1), false)
})
