/**
 * Criteria from a table with cells (bảng có ô): a Word table, or one whose cells stand between
 * bars. The head row says which column holds what; rows go on until a row that is none of it.
 */

import { flat, type Line, rowPlace } from '#importer/text'
import { type CriterionLabel, labelIn, labelledName } from './criterion-label.ts'
import { pointsCell } from './criterion-points.ts'
import {
  type Column,
  type CriterionRow,
  columnOf,
  isTableHead,
  isTotalName,
} from './criterion-row.ts'

type Cell = Readonly<{ column: number; text: string; from: number; to: number }>
type TableRow = Readonly<{ row: number; from: number; to: number; cells: readonly Cell[] }>

/** The rows of every table of points among the lines. */
export function rowsInCells(lines: readonly Line[]): readonly CriterionRow[] {
  let head: readonly Column[] | undefined
  let last = -1
  return tableRows(lines).flatMap((row): readonly CriterionRow[] => {
    const columns = columnsOf(row)
    const isNext = !speaksBetween(lines, last, row.from)
    last = row.to
    if (isTableHead(columns)) {
      head = columns
      return [headRow(lines, row)]
    }
    if (!isNext) head = undefined
    return head ? (rowIn(lines, row, head) ?? []) : []
  })
}

/** Does running text stand between two rows? Then they are of two tables. */
function speaksBetween(lines: readonly Line[], last: number, from: number): boolean {
  return lines.slice(last + 1, from).some(({ text }) => /[\p{L}\d]/u.test(text))
}

type Filled = Readonly<{ parts: readonly string[]; from: number; to: number }>

function tableRows(lines: readonly Line[]): readonly TableRow[] {
  const rows = new Map<number, { from: number; to: number; cells: Map<number, Filled> }>()
  lines.forEach(({ cell, text }, at) => {
    if (!cell) return
    const row = rows.get(cell.row) ?? { from: at, to: at, cells: new Map<number, Filled>() }
    row.to = at
    const { parts, from } = row.cells.get(cell.column) ?? { parts: [], from: at }
    row.cells.set(cell.column, { parts: [...parts, plain(text)], from, to: at })
    rows.set(cell.row, row)
  })
  return [...rows].map(([row, { from, to, cells }]) => ({
    row,
    from,
    to,
    cells: [...cells].map(([column, { parts, ...span }]) => ({
      column,
      text: parts.join(' ').trim(),
      ...span,
    })),
  }))
}

/** Stars of bold print are no letters. */
function plain(text: string): string {
  return text.replaceAll('*', '').trim()
}

function columnsOf({ cells }: TableRow): readonly Column[] {
  const columns: Column[] = []
  for (const { column, text } of cells) columns[column] = columnOf(flat(text))
  return Array.from(columns, (one) => one ?? 'other')
}

function headRow(lines: readonly Line[], { from, to }: TableRow): CriterionRow {
  return { kind: 'head', name: '', place: rowPlace(lines, [from, to]), sureness: 'sure' }
}

function rowIn(
  lines: readonly Line[],
  row: TableRow,
  head: readonly Column[],
): readonly CriterionRow[] | undefined {
  const read = partsOf(row, head)
  const isBlank = row.cells.every(({ text }) => text === '')
  if (isBlank || read.name === '') return undefined
  const place = rowPlace(lines, [row.from, row.to])
  const isTotal = isTotalName(flat(read.name))
  if (isTotal && read.points === undefined) return undefined
  const { name, mark, points, section } = read
  const how = howOf(lines, row, head)
  return [
    {
      kind: isTotal ? 'total' : 'line',
      name,
      ...(mark ? { mark } : {}),
      ...(points === undefined ? {} : { points }),
      ...(section ? { section } : {}),
      ...(how ? { how } : {}),
      place,
      sureness: 'sure',
    },
  ]
}

/** The cell that says how the line is scored; a row of merged cells has none. */
function howOf(lines: readonly Line[], { cells }: TableRow, head: readonly Column[]) {
  if (cells.length < head.length) return undefined
  const cell = cells.find(({ column, text }) => /^(?:how|note)$/.test(head[column] ?? '') && text)
  if (!cell) return undefined
  const place = { ...rowPlace(lines, [cell.from, cell.to]), words: cell.text }
  const from = head[cell.column] === 'how' ? 'column' : 'note'
  return { words: cell.text, place, from } as const
}

type Parts = Readonly<{
  name: string
  mark?: CriterionLabel
  points?: string
  section?: 'bonus' | 'penalty'
}>

/** A row with as many cells as the head is read by columns; merged cells leave fewer. */
function partsOf({ cells }: TableRow, head: readonly Column[]): Parts {
  const inColumn = (column: Column) =>
    cells.find((cell) => head[cell.column] === column && cell.text !== '')?.text ?? ''
  const isMerged = cells.length < head.length
  const numbers = cells.filter((cell) => pointsCell(flat(cell.text)) && !isLabel(cell, cells))
  const printed = isMerged ? (numbers.at(-1)?.text ?? '') : inColumn('points')
  const label = isMerged ? labelIn(cells[0]?.text ?? '') : labelIn(inColumn('label'))
  const longest = cells.map(({ text }) => text).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const own = isMerged ? longest : inColumn('name')
  const named = label ? { name: own, mark: label } : labelledName(own)
  const points = pointsCell(flat(printed))
  const bonus = isMerged || points ? undefined : pointsCell(flat(inColumn('bonus')))
  const off = isMerged || points || bonus ? undefined : pointsCell(flat(inColumn('penalty')))
  const given = points ?? bonus ?? off
  const section = bonus ? 'bonus' : off || points?.off ? 'penalty' : undefined
  return {
    name: named.name.trim() === '' ? '' : named.name.trim(),
    ...(named.mark ? { mark: named.mark } : {}),
    ...(given ? { points: given.points } : {}),
    ...(section ? { section } : {}),
  }
}

function isLabel(cell: Cell, [first]: readonly Cell[]): boolean {
  return cell === first && labelIn(cell.text) !== undefined
}
