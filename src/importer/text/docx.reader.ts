/**
 * The text of a DOCX (tệp Word): paragraphs and cells in their order, runs in old fonts converted.
 * Only the text, the lists and the styles are unpacked, and only when the listing is honest about
 * their size.
 */
import { unzipSync } from 'fflate'
import { autoLists, autoNumbers, type Numbered } from './auto-number.ts'
import { fromFont } from './legacy.ts'
import { normalise } from './normal.ts'
import { type Line, MOST_LINES, type PlanText } from './plan-text.ts'

const DOCUMENT = 'word/document.xml'
const LISTS = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
const WANTED: readonly string[] = [DOCUMENT, LISTS, STYLES]
/** The words of the longest regulation take a tenth of this. */
const MOST_XML = 60_000_000
const TOKEN = /<(\/?)(w:[A-Za-z]+)([^>]*?)(\/?)>|([^<]+)/g

export type DocxText = PlanText | 'bomb' | 'broken'

export function readDocx(bytes: Uint8Array): DocxText {
  let isBomb = false
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.includes(name)) return false
      isBomb ||= originalSize > MOST_XML
      return !isBomb
    },
  })
  const xml = files[DOCUMENT]
  if (isBomb) return 'bomb'
  if (!xml) return 'broken'
  const [lists, styles] = [LISTS, STYLES].map((name) => decoded(files[name]))
  const numberOf = autoNumbers(autoLists(lists ?? '', styles ?? ''))
  return { lines: linesOf(decoded(xml), numberOf) }
}

function decoded(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}

type State = {
  lines: Line[]
  text: string
  font: string
  isText: boolean
  row: number
  column: number
  depth: number
  page: number
  style: string | undefined
  numbered: Numbered
  /** Inside what a paragraph was before a tracked change. */
  isOld: boolean
  /** The next line is the paragraph's first, which bears its number. */
  isFirst: boolean
  numberOf: ReturnType<typeof autoNumbers>
}

function linesOf(xml: string, numberOf: State['numberOf']): readonly Line[] {
  const state: State = {
    lines: [],
    text: '',
    font: '',
    isText: false,
    row: -1,
    column: 0,
    depth: 0,
    page: 1,
    style: undefined,
    numbered: {},
    isOld: false,
    isFirst: false,
    numberOf,
  }
  for (const [, close, name = '', attributes = '', , words] of xml.matchAll(TOKEN)) {
    if (words !== undefined) addWords(state, words)
    else if (close) end(state, name)
    else start(state, name, attributes)
    if (state.lines.length >= MOST_LINES) break
  }
  return state.lines
}

function addWords(state: State, words: string): void {
  if (state.isText) state.text += fromFont(unescaped(words), state.font)
}

function start(state: State, name: string, attributes: string): void {
  if (name === 'w:p') [state.style, state.numbered, state.isFirst] = [undefined, {}, true]
  if (name === 'w:pPrChange') state.isOld = true
  if (!state.isOld) listed(state, name, attributes)
  if (name === 'w:t') state.isText = true
  if (name === 'w:r') state.font = ''
  if (name === 'w:tab') state.text += '    '
  if (name === 'w:tbl') state.depth += 1
  if (name === 'w:tr') [state.row, state.column] = [state.row + 1, -1]
  if (name === 'w:tc') state.column += 1
  if (name === 'w:rFonts') state.font = /w:ascii="([^"]*)"/.exec(attributes)?.[1] ?? ''
  if (name === 'w:lastRenderedPageBreak' || /w:type="page"/.test(attributes)) state.page += 1
  if (name === 'w:br' && !/w:type="page"/.test(attributes)) pushLine(state)
}

/** What puts the paragraph into a list. */
function listed(state: State, name: string, attributes: string): void {
  if (!/^w:(?:pStyle|numId|ilvl)$/.test(name)) return
  const value = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? ''
  if (name === 'w:pStyle') state.style = value
  if (name === 'w:numId') state.numbered = { ...state.numbered, list: value }
  if (name === 'w:ilvl') state.numbered = { ...state.numbered, level: Number(value) || 0 }
}

/** The number that Word prints before the paragraph; a blank one counts, and shows nothing. */
function numberText(state: State): void {
  const number = state.numberOf(state.numbered, state.style)
  if (number !== '' && state.text.trim() !== '') state.text = `${number} ${state.text.trimStart()}`
}

function end(state: State, name: string): void {
  if (name === 'w:t') state.isText = false
  if (name === 'w:tbl') state.depth -= 1
  if (name === 'w:pPrChange') state.isOld = false
  if (name === 'w:p') pushLine(state)
}

function pushLine(state: State): void {
  if (state.isFirst) numberText(state)
  state.isFirst = false
  const cell =
    state.depth > 0 ? { cell: { row: state.row, column: Math.max(0, state.column) } } : {}
  const line = state.lines.length + 1
  state.lines.push({ page: state.page, line, text: normalise(state.text), ...cell })
  state.text = ''
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#\d{1,7});/g, (_, name: string) => {
    const code = Number(name.slice(1))
    return ENTITIES[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '')
  })
}
