/**
 * The cut of many quotas at once (xét chọn hàng loạt), on columns: same answer as cut.ts, tie for
 * tie. Only the threshold of each key is sought, among those still level at the cut, so nobody is
 * put in order who need not be. A reserved share and votes on a tie concern few and go through
 * cut.ts.
 */
import { present } from '#kernel'
import type { PreferenceMode } from './order.ts'

/** Where a row stands after the cut. */
export const NO_CANDIDATE = 0
export const PLACED = 1
export const TIED = 2
export const BELOW = 3

/** An order key, high first, in whole units; `present` is 1 where recorded; absent: all are. */
export type KeyColumn = Readonly<{ units: Int32Array | Float64Array; present?: Uint8Array }>

export type CutColumns = Readonly<{
  /** 1 where nothing stands against the candidate. */
  free: Uint8Array
  /** Quota line of each row, and the places of each line; no ceiling: as many as rows. */
  line: Int32Array
  places: readonly number[]
  keys: readonly KeyColumn[]
  direct: Uint8Array
  mode: Extract<PreferenceMode, string>
}>

/** The standing of every row, and by quota line the places kept for its tie. */
export type BulkCut = Readonly<{ states: Uint8Array; forTies: Float64Array }>

/** Cuts every quota line from the top down; ties across a cut stay open. */
export function cutColumns(columns: CutColumns): BulkCut {
  const { free, places } = columns
  const states = new Uint8Array(free.length)
  const forTies = new Float64Array(places.length)
  const keys = keysOf(columns)
  const lines = rowsByLine(columns)
  const room = new Float64Array(Math.max(0, ...lines.map((rows) => rows.length)))
  for (const [line, rows] of lines.entries()) {
    const level = narrow({ rows, open: places[line] ?? 0, keys, room }, states)
    const isTie = level.open > 0 && level.rows.length > level.open
    if (isTie) forTies[line] = level.open
    const state = isTie ? TIED : level.open === 0 ? BELOW : PLACED
    for (const row of level.rows) states[row] = state
  }
  return { states, forTies }
}

/** The keys with the preference where its mode puts it. */
function keysOf({ keys, direct, mode }: CutColumns): readonly KeyColumn[] {
  if (mode === 'none') return keys
  const preference: KeyColumn = { units: Int32Array.from(direct) }
  return mode === 'before-all' ? [preference, ...keys] : [...keys, preference]
}

type Narrowing = Readonly<{
  rows: Int32Array
  open: number
  keys: readonly KeyColumn[]
  /** Room for the figures of the longest line. */
  room: Float64Array
}>

/** Key by key: above the threshold is placed, below is below; the level go to the next key. */
function narrow({ rows, open, keys, room }: Narrowing, states: Uint8Array) {
  let level = { rows, open }
  for (const key of keys) {
    if (level.open === 0 || level.rows.length <= level.open) return level
    const least = threshold(key, level, room.subarray(0, level.rows.length))
    level = splitAt(least, { ...level, key }, states)
  }
  return level
}

type Level = Readonly<{ rows: Int32Array; open: number }>

/** The figure of the last who has a place. */
function threshold(key: KeyColumn, { rows, open }: Level, figures: Float64Array): number {
  for (let at = 0; at < rows.length; at += 1) figures[at] = figureOf(key, rows[at] ?? 0)
  figures.sort()
  return present(figures[rows.length - open], 'more candidates than places')
}

function splitAt(
  least: number,
  { rows, open, key }: Level & Readonly<{ key: KeyColumn }>,
  states: Uint8Array,
): Level {
  let [left, equal] = [open, 0]
  for (const row of rows) {
    const figure = figureOf(key, row)
    if (figure > least) left -= 1
    if (figure === least) equal += 1
    else states[row] = figure > least ? PLACED : BELOW
  }
  const level = new Int32Array(equal)
  let at = 0
  for (const row of rows) {
    if (figureOf(key, row) !== least) continue
    level[at] = row
    at += 1
  }
  return { rows: level, open: left }
}

/** A key not recorded goes after every recorded one: it is not zero. */
function figureOf({ units, present: recorded }: KeyColumn, row: number): number {
  return recorded && recorded[row] !== 1 ? Number.NEGATIVE_INFINITY : (units[row] ?? 0)
}

/** The candidates of each line, by counting. */
function rowsByLine({ free, line, places }: CutColumns): readonly Int32Array[] {
  const counts = new Int32Array(places.length)
  for (let row = 0; row < free.length; row += 1) {
    const at = line[row] ?? 0
    if (free[row] === 1) counts[at] = (counts[at] ?? 0) + 1
  }
  const lines = Array.from(counts, (count) => new Int32Array(count))
  const next = new Int32Array(places.length)
  for (let row = 0; row < free.length; row += 1) {
    const at = line[row] ?? 0
    const rows = lines[at]
    if (free[row] !== 1 || !rows) continue
    rows[next[at] ?? 0] = row
    next[at] = (next[at] ?? 0) + 1
  }
  return lines
}
