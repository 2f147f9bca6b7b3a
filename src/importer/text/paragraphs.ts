/**
 * Paragraphs (đoạn văn) put together again from lines: lines broken by the sheet's width, sentences
 * broken by the end of a page, headings that follow one another without an empty line.
 */

import { flat } from './flat.ts'
import type { Place } from './found.ts'
import { claimsNumber, markerOf } from './marker.ts'
import type { Line } from './plan-text.ts'

export type Paragraph = Readonly<{
  text: string
  /** The same without tone marks and capitals, letter for letter. */
  flat: string
  /** Where each of its lines begins in it. */
  starts: readonly Readonly<{ offset: number; at: number }>[]
  cell?: Readonly<{ row: number; column: number }>
}>

/** Lines of this share of the width, or longer, were broken because the sheet ended. */
const FULL = 0.87
/** Wider text was not broken by a sheet. */
const WIDEST_WRAP = 130
const FINAL = /[.;:!?…]["”»')]*$/
/** The points of a line end it. */
const POINTS = /\d\s*điểm\)?$/iu
const OPENING = /^(?:căn cứ|thực hiện (?:quyết|chỉ|kế|thông|công|nghị)|nơi nhận|đợt \d|điều \d)/i

/** The paragraphs of the lines from `from` to `to`. */
export function paragraphsOf(lines: readonly Line[], from = 0, to = lines.length): Paragraph[] {
  const width = widthOf(lines)
  const groups: number[][] = []
  let blank = true
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as Line
    if (line.text.trim() === '') {
      blank = true
      continue
    }
    const group = groups.at(-1)
    if (group && goesOn(lines, { group, at, blank, width })) group.push(at)
    else groups.push([at])
    blank = false
  }
  return groups.map((group) => joined(lines, group))
}

type Step = Readonly<{ group: readonly number[]; at: number; blank: boolean; width: number }>

/** Does the line go on with the paragraph before it? */
function goesOn(lines: readonly Line[], { group, at, blank, width }: Step): boolean {
  const line = lines[at] as Line
  const last = lines[group.at(-1) ?? at] as Line
  const [text, before] = [line.text.trim(), last.text.trim()]
  const sameCell = line.cell?.row === last.cell?.row && line.cell?.column === last.cell?.column
  if (!sameCell) return false
  if (claimsNumber(before) && /^\d/.test(text)) return true
  const marker = markerOf(text)
  const isFull = last.text.length + 1 + (text.split(' ', 1)[0] ?? '').length > width
  const isOpen = !FINAL.test(before)
  const isOpenRow = isFull && isOpen && !blank && !POINTS.test(before)
  if (marker?.kind === 'dash' && !isOpenRow) return false
  if (marker && marker.kind !== 'dash' && !claimsNumber(before)) return false
  if (OPENING.test(text) && !isOpen) return false
  if (/^\p{Ll}/u.test(text) && isOpen) return !isHeadingLine(before)
  if (blank) return isFull && isOpen && width < WIDEST_WRAP && !isHeadingLine(before)
  return line.cell ? isOpen : isFull && !isIndented(line, last) && !isCapitals(text)
}

function isHeadingLine(text: string): boolean {
  return isCapitals(text) || (markerOf(text) !== undefined && FINAL.test(text) && text.length < 60)
}

/** A line in capitals is a heading or a title. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return (
    letters.length >= 3 &&
    letters.filter((one) => /\p{Lu}/u.test(one)).length >= letters.length * 0.9
  )
}

function isIndented(line: Line, last: Line): boolean {
  return indentOf(line.text) >= indentOf(last.text) + 3
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** The width at which lines were broken; endless when each line is a paragraph. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter(({ text, cell }) => !cell && text.trim() !== '')
    .map(({ text }) => text.length)
    .toSorted((a, b) => a - b)
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const isWrapped = lengths.length >= 8 && wide <= WIDEST_WRAP && wide >= 30
  return isWrapped
    ? (lengths[Math.floor(lengths.length * 0.8)] ?? wide) * FULL
    : Number.POSITIVE_INFINITY
}

function joined(lines: readonly Line[], group: readonly number[]): Paragraph {
  let text = ''
  const starts = group.map((at) => {
    const part = (lines[at] as Line).text.trim().replace(/\s+/g, ' ')
    if (text !== '') text += ' '
    const offset = text.length
    text += part
    return { offset, at }
  })
  const { cell } = lines[group[0] ?? 0] as Line
  return { text, flat: flat(text), starts, ...(cell ? { cell } : {}) }
}

/** The place of the letters from `from` to `to` of a paragraph. */
export function placeIn(
  lines: readonly Line[],
  { paragraph, clause }: Readonly<{ paragraph: Paragraph; clause: string }>,
  [from, to]: readonly [number, number],
): Place {
  const starts = paragraph.starts
  const first = starts.findLast(({ offset }) => offset <= from) ?? starts[0]
  const last = starts.findLast(({ offset }) => offset < to) ?? first
  const at = first?.at ?? 0
  const { page = 1, line = 1 } = lines[at] ?? {}
  return {
    at,
    until: last?.at ?? at,
    page,
    line,
    words: paragraph.text.slice(from, to).trim(),
    clause,
  }
}
