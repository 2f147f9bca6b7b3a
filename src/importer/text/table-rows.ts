/**
 * The rows of tables as they are printed (các dòng của bảng): cells of a Word table, a line between
 * bars ('| 1 | Khối trường học | 03 |'), a line whose parts stand apart.
 */
import type { Line } from './plan-text.ts'

export type TableRow = Readonly<{ from: number; to: number; cells: readonly string[] }>

/** Every row with two cells or more, in the order of the lines. */
export function tableRows(lines: readonly Line[]): readonly TableRow[] {
  const inCells = new Map<number, { from: number; to: number; cells: string[] }>()
  const rows: TableRow[] = []
  lines.forEach((line, at) => {
    if (line.cell) {
      const row = inCells.get(line.cell.row) ?? { from: at, to: at, cells: [] }
      row.to = at
      row.cells[line.cell.column] = plain(`${row.cells[line.cell.column] ?? ''} ${line.text}`)
      if (!inCells.has(line.cell.row)) rows.push(row)
      inCells.set(line.cell.row, row)
      return
    }
    const cells = partsOf(line.text)
    if (cells.length > 1) rows.push({ from: at, to: at, cells })
  })
  return rows.map(({ cells, ...span }) => ({
    ...span,
    cells: Array.from(cells, (one) => one ?? ''),
  }))
}

/** Between bars a cell may be empty; where parts stand apart nothing says so. */
function partsOf(text: string): readonly string[] {
  const line = text.trim()
  if (/^[\s|:_+=-]*$/.test(line)) return []
  if (line.startsWith('|'))
    return line
      .replace(/^\|\s*|\s*\|$/g, '')
      .split('|')
      .map(plain)
  return line.split(/\s{3,}|\t/).map(plain)
}

/** Stars of bold print are no letters. */
function plain(text: string): string {
  return text.replaceAll('*', '').trim().replace(/\s+/g, ' ')
}
