/**
 * Comma-separated text as cells: RFC 4180 with comma, semicolon or tab, quotes doubled inside
 * quotes, cells over several lines. Each row knows its line. What is not well quoted is a fault
 * with its line, never a guess.
 */

export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>
export type CsvFault = Readonly<{ line: number; fault: 'open-quote' | 'after-quote' }>
export type Delimiter = ',' | ';' | '\t'

const QUOTE = '"'
const NEW_LINE = '\n'

type Cursor = { at: number; line: number; fault?: CsvFault }

/**
 * The rows that have anything in them; after a fault, which is the last thing given, nothing more.
 */
export function* splitCsv(text: string, delimiter: Delimiter): Generator<CsvRow | CsvFault> {
  const cursor: Cursor = { at: 0, line: 1 }
  while (cursor.at < text.length) {
    const { line } = cursor
    const cells = takeRow(text, delimiter, cursor)
    if (cursor.fault) return yield cursor.fault
    if (cells.some((cell) => cell.trim() !== '')) yield { line, cells }
  }
}

function takeRow(text: string, delimiter: Delimiter, cursor: Cursor): readonly string[] {
  const cells = [takeCell(text, delimiter, cursor)]
  while (!cursor.fault && text[cursor.at] === delimiter) {
    cursor.at += 1
    cells.push(takeCell(text, delimiter, cursor))
  }
  cursor.at += 1
  cursor.line += 1
  return cells
}

function takeCell(text: string, delimiter: Delimiter, cursor: Cursor): string {
  if (text[cursor.at] === QUOTE) return takeQuoted(text, delimiter, cursor)
  const from = cursor.at
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== NEW_LINE) at += 1
  cursor.at = at
  return text.slice(from, at)
}

function takeQuoted(text: string, delimiter: Delimiter, cursor: Cursor): string {
  const from = cursor.at + 1
  let end = text.indexOf(QUOTE, from)
  while (end >= 0 && text[end + 1] === QUOTE) end = text.indexOf(QUOTE, end + 2)
  if (end < 0) return failed(cursor, 'open-quote')
  const after = text[end + 1]
  if (after !== undefined && after !== delimiter && after !== NEW_LINE) {
    return failed(cursor, 'after-quote')
  }
  cursor.at = end + 1
  const cell = text.slice(from, end)
  cursor.line += cell.split(NEW_LINE).length - 1
  return cell.replaceAll('""', QUOTE)
}

function failed(cursor: Cursor, fault: CsvFault['fault']): string {
  cursor.fault = { line: cursor.line, fault }
  return ''
}
