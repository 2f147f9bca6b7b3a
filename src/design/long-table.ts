/**
 * A list of thousands is shown part by part (danh sách dài): a browser need not draw them all, and
 * the spreadsheet still takes all away. Which part is in the address, a place for each table.
 */
import type { Tables } from './tables.ts'

/** The units of a province stay on one page. */
export const MOST_ROWS = 500

export type Part<Row> = Readonly<{
  rows: readonly Row[]
  /** Counted from 1. */
  page: number
  pages: number
  hrefOf(page: number): string
}>

/** The part of the table drawn last that the address asks for; nonsense asks for the first. */
export function partOf<Row>(rows: readonly Row[], { here, drawn }: Tables): Part<Row> {
  const url = new URL(here, 'http://here')
  const name = drawn.length > 1 ? `trang-${drawn.length}` : 'trang'
  const pages = Math.max(1, Math.ceil(rows.length / MOST_ROWS))
  const asked = Math.trunc(Number(url.searchParams.get(name))) || 1
  const page = Math.min(pages, Math.max(1, asked))
  const hrefOf = (to: number): string => {
    url.searchParams.set(name, String(to))
    return `${url.pathname}${url.search}`
  }
  const shown = pages === 1 ? rows : rows.slice((page - 1) * MOST_ROWS, page * MOST_ROWS)
  return { rows: shown, page, pages, hrefOf }
}
