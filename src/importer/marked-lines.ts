/**
 * The plan's lines with the words that gave values marked (đánh dấu chỗ đã dùng), and the lines
 * that gave none told apart from them.
 */
import type { Place } from './text/found.ts'
import type { Line } from './text/plan-text.ts'

export type Piece = Readonly<{ text: string; marked: boolean }>

export type MarkedLine = Readonly<{
  page: number
  line: number
  /** Its index, which places name. */
  at: number
  pieces: readonly Piece[]
  used: boolean
}>

type Span = readonly [from: number, to: number]

/** Every line in order; blank ones with no piece. */
export function markedLines(
  lines: readonly Line[],
  places: readonly Place[],
): readonly MarkedLine[] {
  const spans = new Map<number, Span[]>()
  for (const place of places)
    for (let at = place.at; at <= place.until; at += 1) {
      const text = lines[at]?.text ?? ''
      const list = spans.get(at) ?? []
      list.push(spanIn(text, place.words))
      spans.set(at, list)
    }
  return lines.map(({ page, line, text }, at) => {
    const own = spans.get(at) ?? []
    return { page, line, at, pieces: piecesOf(text, own), used: own.length > 0 }
  })
}

/** Where the words stand in the line; the whole line where that cannot be told. */
function spanIn(text: string, words: string): Span {
  const start = text.length - text.trimStart().length
  const whole = [start, text.trimEnd().length] as const
  const inside = text.indexOf(words)
  if (inside >= 0 && words !== '') return [inside, inside + words.length]
  const plain = text.trim()
  if (words.includes(plain)) return whole
  const begins = overlap(plain, words)
  if (begins > 3) return [whole[1] - begins, whole[1]]
  const ends = overlap(words, plain)
  return ends > 3 ? [start, start + ends] : whole
}

const LONGEST = 400

/** How many letters at the end of one text are those at the beginning of the other. */
function overlap(one: string, other: string): number {
  for (let length = Math.min(one.length, other.length, LONGEST); length > 0; length -= 1)
    if (one.endsWith(other.slice(0, length))) return length
  return 0
}

function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const add = (to: number, marked: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), marked })
    done = Math.max(done, to)
  }
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    add(from, false)
    add(to, true)
  }
  add(text.length, false)
  return pieces
}
