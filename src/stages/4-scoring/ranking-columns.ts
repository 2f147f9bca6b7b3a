/**
 * Ranks of tens of thousands of rows at once (xếp hạng hàng loạt), by group, from a column of
 * scaled points.
 * Same answer as ranking.ts with one key; ties stay ties, and rows without a total get rank 0,
 * which is no rank.
 */
import { assert } from '#kernel'
import type { RankStyle } from './ranking.ts'

export type RankedColumn = Readonly<{
  points: Int32Array
  /** Missing lines per row: a row with any is not ranked. */
  missing: Uint16Array
  /** Group number per row, 0 to groups - 1. Absent: one group. */
  group?: Int32Array
  groups?: number
}>

/** Room for the row inside its group, below the points, in one number that is still exact. */
const ROW_ROOM = 2 ** 21
const HIGHEST = 2 ** 31 - 1

/** The rank of every row, highest points first; 0 for a row that is not ranked. */
export function rankColumn(
  column: RankedColumn,
  style: Exclude<RankStyle, 'declared-order'>,
): Int32Array {
  const order = rowsByGroup(column)
  const ranks = new Int32Array(column.points.length)
  const keys = new Float64Array(order.rows.length)
  for (let at = 0; at + 1 < order.starts.length; at += 1) {
    const [from, to] = [order.starts[at] ?? 0, order.starts[at + 1] ?? 0]
    rankSlice(column.points, {
      rows: order.rows.subarray(from, to),
      keys: keys.subarray(0, to - from),
      ranks,
      style,
    })
  }
  return ranks
}

type Slice = Readonly<{
  rows: Int32Array
  keys: Float64Array
  ranks: Int32Array
  style: RankStyle
}>

/**
 * Packs (points from the top, row) into one number each, so that the plain numeric sort puts them
 * in order.
 */
function rankSlice(points: Int32Array, { rows, keys, ranks, style }: Slice): void {
  const { length } = rows
  assert(length < ROW_ROOM, 'a group fits the room for its rows')
  for (let at = 0; at < length; at += 1) {
    keys[at] = (HIGHEST - (points[rows[at] ?? 0] ?? 0)) * ROW_ROOM + at
  }
  keys.sort()
  let rank = 0
  let before = Number.NaN
  for (let at = 0; at < length; at += 1) {
    const row = rows[(keys[at] ?? 0) % ROW_ROOM] ?? 0
    const own = points[row] ?? 0
    if (own !== before) rank = style === 'dense' ? rank + 1 : at + 1
    ranks[row] = rank
    before = own
  }
}

type GroupedRows = Readonly<{ rows: Int32Array; starts: Int32Array }>

/** The rows with a total, group after group, by counting. */
function rowsByGroup({ points, missing, group, groups = 1 }: RankedColumn): GroupedRows {
  const starts = new Int32Array(groups + 1)
  for (let row = 0; row < points.length; row += 1) {
    if (missing[row] === 0) bump(starts, (group?.[row] ?? 0) + 1)
  }
  for (let at = 1; at <= groups; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const next = starts.slice()
  const rows = new Int32Array(starts[groups] ?? 0)
  for (let row = 0; row < points.length; row += 1) {
    if (missing[row] === 0) rows[bump(next, group?.[row] ?? 0)] = row
  }
  return { rows, starts }
}

function bump(counts: Int32Array, at: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}
