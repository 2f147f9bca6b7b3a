/**
 * The text of a plan (văn bản kế hoạch) as a reader of its paper finds it: pages and lines,
 * whatever kind of file it came from. Cells of a table stand one after another, each knowing its
 * row.
 */
import { normalise } from './normal.ts'

export type Line = Readonly<{
  page: number
  /** Counted from 1 on its page. */
  line: number
  text: string
  /** For cells of a table: which row of the text, and which column. */
  cell?: Readonly<{ row: number; column: number }>
}>

export type PlanText = Readonly<{ lines: readonly Line[] }>

/** What more than any plan has; a longer text is cut and said to be cut. */
export const MOST_LINES = 40_000
export const LONGEST_LINE = 20_000

/** Text as pasted or from a .txt file: a form feed begins a page. */
export function textOf(text: string): PlanText {
  const pages = text.split('\f').map((page) => page.split(/\r\n?|\n/))
  return pagesOf(pages)
}

/** Pages of lines, normalised, without the lines that only number the page. */
export function pagesOf(pages: readonly (readonly string[])[]): PlanText {
  const lines = pages.flatMap((page, index) =>
    page.slice(0, MOST_LINES).map((text, at) => ({
      page: index + 1,
      line: at + 1,
      text: normalise(text.slice(0, LONGEST_LINE)),
    })),
  )
  return { lines: withoutPageNumbers(lines.slice(0, MOST_LINES)) }
}

/**
 * A line that is only the next page number is dropped. Numbers in cells of a table, which stand
 * between bars or close to one another, and numbers that do not follow one another stay.
 */
function withoutPageNumbers(lines: readonly Line[]): readonly Line[] {
  let next = 1
  const numbers = lines.map(({ text }) => numberIn(text))
  return lines.filter((_, at) => {
    const number = numbers[at]
    const isNext = number === next || number === next + 1
    if (!isNext || isInTable(lines, numbers, at)) return true
    next = number + 1
    return false
  })
}

function numberIn(text: string): number | undefined {
  const found = /^\s*(?:-\s*)?(?:trang\s+)?(\d{1,3})(?:\/\d+)?(?:\s*-)?\s*$/i.exec(text)
  return found ? Number(found[1]) : undefined
}

/** How far from one another the numbers of a table may stand, in lines of one page. */
const NEAR = 5

function isInTable(
  lines: readonly Line[],
  numbers: readonly (number | undefined)[],
  at: number,
): boolean {
  if ([at - 1, at + 1].some((near) => lines[near]?.text.trim() === '|')) return true
  const { page } = lines[at] ?? {}
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near += 1)
    if (near !== at && numbers[near] !== undefined && lines[near]?.page === page) return true
  return false
}
