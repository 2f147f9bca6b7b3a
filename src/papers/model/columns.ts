/**
 * How wide the columns of a table stand (độ rộng cột): in the proportions given, but none narrower
 * than the longest of its words, so that no word is broken inside while another column has room.
 */
import { formOn, textWidth } from './form.ts'
import type { Block, Column, Paper, Row } from './paper.ts'
import { plain } from './words.ts'

/** What a table is set in: the width of the text in millimetres, and the size of letters. */
export type Room = Readonly<{ mm: number; points: number }>

/** Left and right of the words of a cell, in millimetres, and a hair for rounding. */
const PADDING = 3.1

/** A word longer than this may be broken: it is an address or a name without spaces. */
const LONGEST = 14

/** The paper with every column as wide as it is set, in its form and on its own kind of page. */
export function withSetColumns(paper: Paper): Paper {
  const form = formOn(paper.day)
  const points = form.sizes.table.value
  const set = (body: readonly Block[], landscape = false): readonly Block[] =>
    body.map((block) => {
      if (block.kind !== 'table') return block
      const widths = columnWidths(block, { mm: textWidth(form, landscape), points })
      const columns = block.columns.map((one, at) => ({ ...one, mm: widths[at] ?? one.mm }))
      return { ...block, columns }
    })
  const annexes = paper.annexes?.map((one) => ({ ...one, body: set(one.body, one.landscape) }))
  return { ...paper, body: set(paper.body, paper.landscape), ...(annexes ? { annexes } : {}) }
}

/** The widths in millimetres, together as wide as the room; if that is too small, in proportion. */
export function columnWidths(
  { columns, rows }: Readonly<{ columns: readonly Column[]; rows: readonly Row[] }>,
  room: Room,
): readonly number[] {
  const least = columns.map(({ title }, at) => longestIn([title, ...cellsAt(rows, at)], room))
  const wanted = columns.map(({ mm }, at) => ({ mm, least: least[at] ?? 0 }))
  return sum(least) > room.mm
    ? shared(
        wanted.map(({ mm }) => mm),
        room.mm,
      )
    : widened(wanted, room)
}

/** Who would stand below its least is given that; the others share what is left, and so on. */
function widened(
  wanted: readonly Readonly<{ mm: number; least: number }>[],
  room: Pick<Room, 'mm'>,
  fixed: ReadonlySet<number> = new Set(),
): readonly number[] {
  const taken = sum(wanted.map(({ least }, at) => (fixed.has(at) ? least : 0)))
  const free = wanted.map(({ mm }, at) => (fixed.has(at) ? 0 : mm))
  const shares = shared(free, room.mm - taken)
  const widths = wanted.map(({ least }, at) => (fixed.has(at) ? least : (shares[at] ?? 0)))
  const tight = [...wanted.keys()].filter(
    (at) => (widths[at] ?? 0) < (wanted[at]?.least ?? 0) - 1e-9,
  )
  return tight.length === 0 ? widths : widened(wanted, room, new Set([...fixed, ...tight]))
}

function shared(parts: readonly number[], room: number): readonly number[] {
  const whole = sum(parts)
  return parts.map((part) => (whole === 0 ? 0 : (part * room) / whole))
}

const sum = (all: readonly number[]): number => all.reduce((whole, one) => whole + one, 0)

function cellsAt(rows: readonly Row[], at: number): readonly string[] {
  return rows.flatMap((row) => ('group' in row ? [] : [plain(row.cells[at] ?? '')]))
}

/** Where a line may end a word ends: at spaces, and after a hyphen or a stroke. */
function wordsIn(text: string): readonly string[] {
  return text.split(/\s+|(?<=[-/–])/).filter((word) => [...word].length <= LONGEST)
}

/** How much room the longest word of these texts needs. */
function longestIn(texts: readonly string[], room: Room): number {
  const widths = texts.flatMap(wordsIn).map((word) => widthOf(word, room))
  return widths.reduce((most, width) => Math.max(most, width), 0)
}

/** A word in bold letters of the typeface, in millimetres, with the padding of its cell. */
function widthOf(word: string, { points }: Room): number {
  const thousandths = sum([...word].map(advance))
  return (thousandths / 1000) * points * (25.4 / 72) + PADDING
}

/** Letters by their width in thousandths of the size: Times New Roman bold, as Tinos stands. */
const ADVANCES: readonly (readonly [letters: string, width: number])[] = [
  ["|,.'/\\il", 278],
  ['!()-:;[]`fjt', 333],
  ['Is{}cerz', 444],
  ['#$*0123456789?J_agovxy“”–~', 520],
  ['≥≤ơ"Sbdhknpquđ', 556],
  ['+<=>×^ưFP', 611],
  ['BELTZ', 667],
  ['ACDNRUVXYwĐ', 722],
  ['GHKOQƠƯ', 796],
  ['&mM@', 944],
]
const WIDEST = 1000

/** The five marks of tone, which take no room of their own; nor do those of ă, â, ê and ô. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

function advance(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const parts = letter.normalize('NFD').replaceAll(TONES, '')
  const held = (one: string) => ADVANCES.find(([letters]) => letters.includes(one))?.[1]
  const found = held(parts.normalize('NFC')) ?? held(parts.charAt(0)) ?? WIDEST
  known.set(letter, found)
  return found
}

const known = new Map<string, number>()
