/**
 * The order of a book (thứ tự trong sổ): a later number never bears an earlier day. Only the
 * neighbours matter, since the lines that stand are already in order.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { IssuedPaperRow } from './issued-paper.ts'

type Line = Pick<IssuedPaperRow, 'number' | 'symbol' | 'dated' | 'void'>

export type OrderRefusal =
  | Readonly<{ why: 'no-number' }>
  | Readonly<{ why: 'taken'; by: Line }>
  | Readonly<{ why: 'later-than-today'; today: CivilDate }>
  | Readonly<{ why: 'other-year'; year: number }>
  | Readonly<{ why: 'before-previous' | 'after-next'; neighbour: Line }>

type Wish = Pick<IssuedPaperRow, 'number' | 'year' | 'dated'>

type Book = Readonly<{
  /** The lines of the same book and year that stand. */
  lines: readonly Line[]
  today: CivilDate
  /** The number is there already and its entry is being replaced. */
  isCorrection: boolean
}>

/** May the number bear the day? Refused with the neighbour that says otherwise. */
export function checkOrder(
  wish: Wish,
  { lines, today, isCorrection }: Book,
): Result<void, OrderRefusal> {
  const { number, year, dated } = wish
  if (number === 0) return refuse({ why: 'no-number' })
  const own = lines.find((line) => line.number === number)
  if (own && !isCorrection) return refuse({ why: 'taken', by: own })
  if (dated > today) return refuse({ why: 'later-than-today', today })
  if (Number(dated.slice(0, 4)) !== year) return refuse({ why: 'other-year', year })
  const { previous, next } = neighboursOf(number, lines)
  if (previous && dated < previous.dated)
    return refuse({ why: 'before-previous', neighbour: previous })
  if (next && dated > next.dated) return refuse({ why: 'after-next', neighbour: next })
  return ok(undefined)
}

type Neighbours = Readonly<{ previous?: Line | undefined; next?: Line | undefined }>

/** The nearest lines below and above; a number that never went out bears no witness. */
export function neighboursOf(number: number, lines: readonly Line[]): Neighbours {
  const sorted = lines
    .filter((line) => !line.void && line.number !== number)
    .toSorted((a, b) => a.number - b.number)
  return {
    previous: sorted.findLast((line) => line.number < number),
    next: sorted.find((line) => line.number > number),
  }
}

/** The number after the last one, for whoever enters papers as they go out. */
export function nextNumber(lines: readonly Line[]): number {
  return lines.reduce((most, { number }) => Math.max(most, number), 0) + 1
}
