/**
 * Criteria from a table flattened to one cell a line (bảng bị dàn thành dòng), as pasted from a
 * page or taken out of a PDF: number, name, points, each on lines of its own. A number is points
 * only where a new line of the table begins behind it.
 */

import { flat, type Line, rowPlace } from '#importer/text'
import { labelIn } from './criterion-label.ts'
import { pointsCell } from './criterion-points.ts'
import { type CriterionRow, columnOf, type How, isTableHead, isTotalName } from './criterion-row.ts'
import { nameAndRule, type Part } from './flattened-rule.ts'

const MOST_HEAD = 8
const MOST_NAME = 12

/** The rows of every such table among the lines. */
export function rowsInLines(lines: readonly Line[]): readonly CriterionRow[] {
  const rows: CriterionRow[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const body = headEnd(lines, at)
    if (body === undefined) continue
    const read = tableAt(lines, body, howAt(lines, at, body))
    if (read.length < 2) continue
    const place = rowPlace(lines, [at, body - 1])
    rows.push({ kind: 'head', name: '', place, sureness: 'sure' }, ...read)
    at = read.at(-1)?.place.until ?? body
  }
  return rows
}

/** The line after the head that begins here with 'TT'; undefined where no table begins. */
function headEnd(lines: readonly Line[], at: number): number | undefined {
  if (lines[at]?.cell || columnOf(flat(textAt(lines, at))) !== 'label') return undefined
  const heads = [at]
  let next = at
  for (let count = 0; count < MOST_HEAD; count += 1) {
    next = after(lines, next)
    if (labelIn(textAt(lines, next))) break
    heads.push(next)
  }
  const columns = heads.map((one) => columnOf(flat(textAt(lines, one))))
  return isTableHead(columns) && labelIn(textAt(lines, next)) ? next : undefined
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text.replaceAll('*', '').trim() ?? ''
}

/** The next line that is not empty. */
function after(lines: readonly Line[], at: number): number {
  let next = at + 1
  while (next < lines.length && textAt(lines, next) === '') next += 1
  return next
}

/** Where the column that tells how points are given stands: before them, or behind. */
type HowAt = 'before' | 'behind' | undefined

function howAt(lines: readonly Line[], from: number, to: number): HowAt {
  const columns = lines.slice(from, to).map(({ text }) => columnOf(flat(text.trim())))
  const [how, points] = [columns.indexOf('how'), columns.indexOf('points')]
  if (how < 0) return undefined
  return how < points ? 'before' : 'behind'
}

function tableAt(lines: readonly Line[], from: number, how: HowAt): readonly CriterionRow[] {
  const rows: CriterionRow[] = []
  let at = from
  while (at < lines.length) {
    const row = isTotalName(flat(textAt(lines, at))) ? totalAt(lines, at) : rowAt(lines, at, how)
    if (!row) break
    rows.push(row)
    at = after(lines, row.place.until)
    if (row.kind === 'total') break
  }
  return rows
}

function totalAt(lines: readonly Line[], at: number): CriterionRow | undefined {
  const next = after(lines, at)
  const points = pointsCell(flat(textAt(lines, next)))?.points
  if (points === undefined) return undefined
  const place = rowPlace(lines, [at, next])
  return { kind: 'total', name: textAt(lines, at), points, place, sureness: 'sure' }
}

function rowAt(lines: readonly Line[], at: number, how: HowAt): CriterionRow | undefined {
  const mark = labelIn(textAt(lines, at))
  if (!mark) return undefined
  const names: Part[] = []
  let next = after(lines, at)
  for (; names.length < MOST_NAME && next < lines.length; next = after(lines, next)) {
    const text = textAt(lines, next)
    const points = pointsCell(flat(text))
    const told = points && how === 'behind' ? howAfter(lines, next) : undefined
    if (points && names.length > 0 && (told || begins(lines, after(lines, next)))) {
      const place = rowPlace(lines, [at, told?.place.until ?? next])
      const off = points.off ? ({ section: 'penalty' } as const) : {}
      const {
        name,
        how: rule,
        isSure,
      } = how === 'before'
        ? nameAndRule(lines, names, points.points)
        : { name: nameOf(names), how: told, isSure: true }
      const row = { kind: 'line', mark, name, points: points.points, ...off } as const
      return { ...row, ...(rule ? { how: rule } : {}), place, sureness: isSure ? 'sure' : 'likely' }
    }
    if (labelIn(text) && names.length > 0) break
    names.push({ at: next, text })
  }
  const last = next - 1
  if (names.length === 0 || names.length >= MOST_NAME || next >= lines.length) return undefined
  return {
    kind: 'line',
    mark,
    name: nameOf(names),
    place: rowPlace(lines, [at, last]),
    sureness: 'likely',
  }
}

function nameOf(names: readonly Part[]): string {
  return names.map(({ text }) => text).join(' ')
}

/** The lines behind the points, up to the next line of the table or its total. */
function howAfter(lines: readonly Line[], points: number): How | undefined {
  const first = after(lines, points)
  let next = first
  for (let count = 0; count <= MOST_HOW; count += 1) {
    if (next >= lines.length) return undefined
    if (begins(lines, next, false)) break
    next = after(lines, next)
  }
  const last = lines.slice(0, next).findLastIndex(({ text }) => text.trim() !== '')
  if (last < first || !begins(lines, next, false)) return undefined
  const place = rowPlace(lines, [first, last])
  return { words: place.words, place, from: 'column' }
}

const MOST_HOW = 8

/** Does a line of the table, or what ends it, begin here? Points are followed by nothing else. */
function begins(lines: readonly Line[], at: number, isLoose = true): boolean {
  const text = textAt(lines, at)
  if (at >= lines.length || labelIn(text) || isTotalName(flat(text))) return true
  if (!isLoose) return false
  return lines[at - 1]?.text.trim() === '' || /^\p{Lu}.{25}/u.test(text)
}
