/**
 * Tables flattened to lines (bảng bị dàn thành dòng): a bar alone on its line stands between cells,
 * two bars between rows. A bar without its partner is dirt of a scan.
 */
import type { Line } from './plan-text.ts'

/** A cell longer than this is no cell. */
const MOST_CELL_LINES = 80

/** The lines without the bars; what stood between them knows its row and column. */
export function readBarCells(lines: readonly Line[]): readonly Line[] {
  const bars = lines.map(({ text }) => text.trim() === '|')
  if (!bars.includes(true)) return lines
  const read: Line[] = []
  let [row, column, isNewRow] = [-1, 0, true]
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line
    const end = bars[at] ? closing(lines, bars, at) : undefined
    if (!bars[at]) read.push(line)
    else if (isNewRow) [row, column] = [row + 1, 0]
    isNewRow = bars[at] ? end === undefined : isNewRow
    if (end === undefined) continue
    const cell = { row, column }
    read.push(...lines.slice(at + 1, end).map((one) => ({ ...one, cell })))
    column += 1
    at = end - 1
  }
  return read
}

/** Where the cell that this bar opens is closed; undefined when it opens none. */
function closing(lines: readonly Line[], bars: readonly boolean[], at: number): number | undefined {
  if (bars[at + 1] || (lines[at + 1]?.text.trim() ?? '') === '') return undefined
  const end = bars.indexOf(true, at + 1)
  return end < 0 || end - at > MOST_CELL_LINES ? undefined : end
}
