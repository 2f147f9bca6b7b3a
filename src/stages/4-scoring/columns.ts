/**
 * Columns of cells from judged lines (bảng điểm theo cột): one row a participant. Stages lie over
 * one another line by line
 * without copying the whole table. Lines that are refused or missing are missing cells.
 */
import { type Exact, present, ZERO } from '#kernel'
import type { Leaf, Outline } from '#rulebook/criteria'
import type { Arithmetic } from './arithmetic.ts'
import type { LineResult } from './line.ts'
import { GIVEN, MISSING, NOT_APPLICABLE, rowsNotGiven } from './presence.ts'
import type { Cells, LineColumn } from './sums.ts'

/** One participant's judged lines by criterion id, with the unit level that chooses branches. */
export type JudgedSheet = Readonly<{ lines: ReadonlyMap<string, LineResult>; unitLevel?: string }>

/**
 * The cells of these sheets, row by row. The columns must be able to hold the points: a fault
 * otherwise.
 */
export function cellsOf<Column, Value>(
  outline: Outline,
  sheets: readonly JudgedSheet[],
  arithmetic: Arithmetic<Column, Value>,
): Cells<Column> {
  const columns = new Map(
    outline.leaves.map((leaf) => [leaf.id, columnOf(leaf, sheets, arithmetic)]),
  )
  return {
    rows: sheets.length,
    line: (leaf) => columns.get(leaf.id),
    levelOf: (row) => sheets[row]?.unitLevel,
  }
}

/**
 * The last stage's cells; with carryForward, a cell it does not give is taken from the nearest
 * earlier stage that gave one.
 * The column returned is reused for the next line.
 */
export function layStages<Column, Value>(
  stages: readonly Cells<Column>[],
  carryForward: boolean,
  arithmetic: Arithmetic<Column, Value>,
): Cells<Column> | undefined {
  const last = stages.at(-1)
  if (!last || !carryForward) return last
  const scratch = arithmetic.filled(last.rows, ZERO)
  const presence = new Uint8Array(last.rows)
  const rows = new Int32Array(last.rows)
  return {
    ...last,
    line: (leaf) => {
      const lines = stages.map((it) => it.line(leaf)).filter((it) => it !== undefined)
      if (lines.length < 2) return lines[0]
      return overlay(lines, { points: scratch, presence, rows }, arithmetic)
    },
  }
}

function columnOf<Column, Value>(
  leaf: Leaf,
  sheets: readonly JudgedSheet[],
  arithmetic: Arithmetic<Column, Value>,
): LineColumn<Column> {
  const points = arithmetic.filled(sheets.length, ZERO)
  const presence = new Uint8Array(sheets.length)
  for (const [row, sheet] of sheets.entries()) {
    const result = sheet.lines.get(leaf.id)
    presence[row] = codeOf(result)
    if (result?.status === 'given')
      arithmetic.addAt(points, row, arithmetic.value(pointsOf(result)))
  }
  return { points, presence }
}

function codeOf(result: LineResult | undefined): number {
  if (result?.status === 'given') return GIVEN
  return result?.status === 'not-applicable' ? NOT_APPLICABLE : MISSING
}

function pointsOf(result: Extract<LineResult, { status: 'given' }>): Exact {
  return result.points
}

type Room<Column> = LineColumn<Column> & Readonly<{ rows: Int32Array }>

/** The last line's cells, with the missing ones filled from the nearest earlier stage. */
function overlay<Column, Value>(
  lines: readonly LineColumn<Column>[],
  { points, presence, rows }: Room<Column>,
  arithmetic: Arithmetic<Column, Value>,
): LineColumn<Column> {
  const top = present(lines.at(-1), 'there are stages to lay')
  arithmetic.copy(points, top.points)
  presence.set(top.presence)
  const found = rowsNotGiven(top.presence, rows)
  for (let at = 0; at < found; at += 1) {
    const row = rows[at] ?? 0
    const below = presence[row] === MISSING ? lastGiven(lines, row) : undefined
    if (!below) continue
    presence[row] = below.presence[row] ?? MISSING
    arithmetic.copyAt(points, row, below.points)
  }
  return { points, presence }
}

function lastGiven<Column>(
  lines: readonly LineColumn<Column>[],
  row: number,
): LineColumn<Column> | undefined {
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const line = lines[at]
    if (line && line.presence[row] !== MISSING) return line
  }
  return undefined
}
