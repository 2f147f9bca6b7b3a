/**
 * The two N/A treatments that move points between lines: rescaling a block to its nominal maximum,
 * and spreading a line's
 * points in equal parts over the other lines of its group. Rare rows, so they are worked out one by
 * one in exact fractions.
 */
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  isZero,
  multiply,
  round,
  subtract,
  sum,
  ZERO,
} from '#kernel'
import type { Leaf } from '#rulebook/criteria'
import { GIVEN, NOT_APPLICABLE } from './presence.ts'
import { miss, type Sums, type Walk } from './sums.ts'

/**
 * Brings each row with N/A lines back to the block's nominal maximum: points × nominal /
 * applicable.
 */
export function rescaleBlock<Column, Value>(
  walk: Walk<Column, Value>,
  sums: Sums<Column>,
  nominal: Exact,
): void {
  const { arithmetic, cells } = walk
  const { removed } = sums
  if (!removed) return
  for (let row = 0; row < cells.rows; row += 1) {
    const taken = arithmetic.at(removed, row)
    if (isZero(taken)) continue
    const applicable = subtract(nominal, taken)
    // Nothing in the block applies: there is no figure to bring back to the maximum.
    if (compare(applicable, ZERO) <= 0) {
      miss(sums, row, cells.rows)
      continue
    }
    const share = divide(arithmetic.at(sums.points, row), applicable)
    store(walk, sums, { row, points: multiply(share, nominal) })
    arithmetic.put(removed, row, ZERO)
  }
}

type Spread = { lost: Exact; extra: Exact; readonly left: Leaf[] }

/**
 * Raises the maximum of each remaining line of the group by an equal part of what the N/A lines
 * leave, and its points in
 * proportion. When no line remains, the row is incomplete.
 */
export function spreadRows<Column, Value>(
  walk: Walk<Column, Value>,
  sums: Sums<Column>,
  lines: readonly Leaf[],
): void {
  const scored = lines.filter((it) => !isZero(it.max))
  const rows = exemptRows(walk, scored)
  for (const leaf of scored) {
    const line = walk.cells.line(leaf)
    for (const [row, spread] of rows) {
      if (line?.presence[row] === NOT_APPLICABLE) continue
      if (line?.presence[row] === GIVEN) {
        const part = divide(spread.lost, exact(spread.left.length))
        const points = walk.arithmetic.at(line.points, row)
        spread.extra = add(spread.extra, multiply(points, divide(part, leaf.max)))
      }
    }
  }
  for (const [row, { left, extra }] of rows) {
    if (left.length === 0) miss(sums, row, walk.cells.rows)
    else store(walk, sums, { row, points: sum([walk.arithmetic.at(sums.points, row), extra]) })
  }
}

/** The rows with a line to be spread: what is lost there and which lines remain. */
function exemptRows<Column, Value>(
  { cells }: Walk<Column, Value>,
  lines: readonly Leaf[],
): ReadonlyMap<number, Spread> {
  const rows = new Map<number, Spread>()
  for (const leaf of lines.filter((it) => it.na === 'spread')) {
    const presence = cells.line(leaf)?.presence
    presence?.forEach((code, row) => {
      if (code !== NOT_APPLICABLE) return
      const spread = rows.get(row) ?? { lost: ZERO, extra: ZERO, left: [] }
      spread.lost = add(spread.lost, leaf.max)
      rows.set(row, spread)
    })
  }
  for (const leaf of lines) {
    const presence = cells.line(leaf)?.presence
    for (const [row, { left }] of rows) if (presence?.[row] !== NOT_APPLICABLE) left.push(leaf)
  }
  return rows
}

type Stored = Readonly<{ row: number; points: Exact }>

function store<Column, Value>(
  { outline, arithmetic, inexact }: Walk<Column, Value>,
  sums: Sums<Column>,
  { row, points }: Stored,
): void {
  const rounded = outline.lineRounding ? round(points, outline.lineRounding) : points
  if (!arithmetic.put(sums.points, row, rounded)) inexact.add(row)
}
