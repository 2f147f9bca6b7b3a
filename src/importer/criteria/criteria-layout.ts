/**
 * Criteria from a table whose rows are lines with gaps or bars (bảng in theo cột), as a PDF gives
 * it: '1   Duy trì sĩ số        15'. Lines without number go on with the name above.
 */

import { flat, type Line, rowPlace } from '#importer/text'
import { labelIn } from './criterion-label.ts'
import { pointsCell } from './criterion-points.ts'
import {
  type Column,
  type CriterionRow,
  columnOf,
  isTableHead,
  isTotalName,
} from './criterion-row.ts'

type Open = CriterionRow & Readonly<{ kind: 'line' | 'total' | 'head' }>

/** The rows of every such table among the lines. */
export function rowsInLayout(lines: readonly Line[]): readonly CriterionRow[] {
  const rows: Open[] = []
  let isOpen = false
  let head: readonly Column[] = []
  lines.forEach((line, at) => {
    const parts = partsOf(line)
    const place = rowPlace(lines, [at, at])
    if (isHead(parts)) {
      isOpen = true
      head = parts.map((part) => columnOf(flat(part)))
      rows.push({ kind: 'head', name: '', place, sureness: 'sure' })
      return
    }
    if (!isOpen) return
    const row = rowIn(parts, place, head)
    const last = rows.at(-1)
    if (row) rows.push(row)
    else if (last?.kind === 'line' && parts.length === 1 && /^\s{3,}\S|^\|/.test(line.text))
      rows[rows.length - 1] = longer(last, parts[0] ?? '', rowPlace(lines, [last.place.at, at]))
    else if (!isRule(line.text)) isOpen = false
    if (row?.kind === 'total') isOpen = false
  })
  return rows
}

/** Empty lines and rules between rows say nothing. */
function isRule(text: string): boolean {
  return /^[\s|:_=-]*$/.test(text)
}

function partsOf({ text, cell }: Line): readonly string[] {
  if (cell) return []
  return text
    .split(/\s*\|\s*|\s{3,}|\t/)
    .map((part) => part.replaceAll('*', '').trim())
    .filter((part) => part !== '')
}

function isHead(parts: readonly string[]): boolean {
  const columns = parts.map((part) => columnOf(flat(part)))
  return parts.length >= 3 && columns[0] === 'label' && isTableHead(columns)
}

function rowIn(
  parts: readonly string[],
  place: CriterionRow['place'],
  head: readonly Column[],
): Open | undefined {
  const [first = '', second = '', ...rest] = parts
  if (isTotalName(flat(first))) {
    const points = pointsCell(flat(second))?.points
    return points === undefined
      ? undefined
      : { kind: 'total', name: first, points, place, sureness: 'sure' }
  }
  const mark = labelIn(first)
  if (!mark || second === '') return undefined
  const points = pointsCell(flat(rest[0] ?? ''))
  const told = points ? { points: points.points } : {}
  const off = points?.off ? ({ section: 'penalty' } as const) : {}
  const how = howOf(rest.slice(1).join(' '), place, head)
  return { kind: 'line', mark, name: second, ...told, ...off, ...how, place, sureness: 'sure' }
}

/** What stands behind the points, where the head says that it tells how they are given. */
function howOf(words: string, place: CriterionRow['place'], head: readonly Column[]) {
  const column = head.find((one) => one === 'how' || one === 'note')
  if (words === '' || !column) return {}
  const from = column === 'how' ? 'column' : 'note'
  return { how: { words, place: { ...place, words }, from } } as const
}

function longer(row: Open, more: string, place: CriterionRow['place']): Open {
  return { ...row, name: `${row.name} ${more}`, place }
}
