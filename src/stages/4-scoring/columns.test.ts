/**
 * Columns of many sheets: scaled whole numbers, exact fractions and one sheet alone give the same
 * answer on any figures.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, type Exact, exact } from '#kernel'
import type { Outline } from '#rulebook/criteria'
import { exactArithmetic } from './arithmetic.ts'
import { addUpBulk } from './bulk.ts'
import { cellsOf, layStages } from './columns.ts'
import {
  FOUR,
  type Given,
  group,
  judged,
  line,
  NA,
  outlined,
  points,
  sheet,
  told,
} from './invented-set.test.ts'
import type { Line } from './line.ts'
import { rowSum } from './row.ts'
import { fitsPlaces, scaledArithmetic } from './scaled.ts'
import { scoreSheet } from './sheet.ts'
import { addUp } from './tally.ts'

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
