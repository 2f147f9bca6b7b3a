/**
 * The tables of a page as data (bảng để tải về): every list that is drawn can also be taken away as
 * a spreadsheet, with the words that the page shows and numbers and days as such.
 */
import { type ComponentChildren, createContext, createElement } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type CivilDate, readCivil } from '#kernel'
import { type Lang, Language } from './words.ts'

/** A text, a number, a day, or nothing. */
export type Plain = string | number | Readonly<{ day: CivilDate }> | undefined

export type DrawnTable = Readonly<{
  name: string
  headers: readonly string[]
  rows: readonly (readonly Plain[])[]
}>

/**
 * Where the page is, and the tables drawn on it so far. When one is wanted, no table is drawn for
 * the page that nobody will see, and only the wanted one is filled.
 */
export type Tables = Readonly<{ here: string; wanted: boolean; drawn: DrawnTable[] }>

export const TablesDrawn = createContext<Tables | undefined>(undefined)

/** What a column is to a spreadsheet. */
type Column<Row> = Readonly<{
  header: string
  end?: boolean
  cell(row: Row): ComponentChildren
  value?(row: Row): Plain
}>

type Given<Row> = Readonly<{
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  lang: Lang
}>

/** Notes a table that is being drawn; answers where it can be downloaded. */
export function note<Row>(tables: Tables, given: Given<Row>): string {
  const { caption, columns, rows, lang } = given
  const url = new URL(tables.here, 'http://here')
  const isAsked = tables.wanted && numberAsked(url) === tables.drawn.length + 1
  tables.drawn.push({
    name: caption,
    headers: isAsked ? columns.map(({ header }) => header) : [],
    rows: isAsked ? rows.map((row) => columns.map((column) => plain(column, row, lang))) : [],
  })
  url.searchParams.set('tai', 'xlsx')
  if (tables.drawn.length > 1) url.searchParams.set('bang', String(tables.drawn.length))
  return `${url.pathname}${url.search}`
}

/** Which table of its page an address asks for, counted from 1. */
export function numberAsked({ searchParams }: URL): number {
  return Number(searchParams.get('bang') ?? 1)
}

/** What a column says its cell holds; else what the cell shows. */
function plain<Row>(column: Column<Row>, row: Row, lang: Lang): Plain {
  if (column.value) return column.value(row)
  const text = textIn(column.cell(row), lang)
  return (column.end ? numberOf(text) : undefined) ?? dayOf(text) ?? text
}

/** What a cell shows, as text; a text alone need not be drawn for that. */
export function textIn(cell: ComponentChildren, lang: Lang): string {
  if (typeof cell === 'string') return withoutGaps(cell)
  return textOf(renderToString(createElement(Language.Provider, { value: lang }, cell)))
}

function withoutGaps(text: string): string {
  return text.replaceAll(/[ \t]+/g, ' ').trim()
}

function textOf(html: string): string {
  const words = html
    .replaceAll(/<\/(li|p|dd|dt|div)>|<br ?\/?>/g, '\n')
    // What stands side by side on the page is not one word.
    .replaceAll(/<\/(span|a|strong)><(?!\/)/g, ' <')
    .replaceAll(/<[^>]*>/g, '')
  return withoutGaps(decoded(words))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

function decoded(html: string): string {
  return html.replaceAll(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** Fifteen digits are what a spreadsheet keeps exactly; longer ones stay texts. */
function numberOf(text: string): number | undefined {
  const written = /^-?\d+(,\d+)?$/.test(text) && text.replaceAll(/\D/g, '').length <= 15
  return written ? Number(text.replace(',', '.')) : undefined
}

function dayOf(text: string): Plain {
  const day = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text) ? readCivil(text) : undefined
  return day === undefined ? undefined : { day }
}
