/**
 * The head of the paper (phần đầu văn bản): number, place and date, kind, title. A blank that was
 * left for the pen stays blank.
 */

import {
  canonical,
  type Found,
  flat,
  found,
  isPost,
  NUMBER,
  type Reading,
  type Segment,
  segmentsOf,
} from '#importer/text'
import { readCivil } from '#kernel'

export type Letterhead = Readonly<{
  kind?: Found<string>
  number?: Found<string>
  /** The symbol behind a blank number: 'KH-UBND'. */
  symbol?: Found<string>
  date?: Found<string>
  place?: Found<string>
  title?: Found<string>
}>

export function readLetterhead(reading: Reading): Letterhead {
  const { sheet } = reading
  const segments = headSegments(reading)
  const columns = [0, 1, 2].map((column) => segments.filter((one) => one.column === column))
  const { kind } = sheet
  return {
    ...(kind ? { kind: at(kind.name, { at: kind.at, text: kind.name }, reading) } : {}),
    ...first(columns.map((column) => readNumber(column, reading))),
    ...first(columns.map((column) => readDay(column, reading))),
    ...readTitle(reading),
  }
}

/** The segments above the kind of paper. */
export function headSegments({ sheet }: Reading): readonly Segment[] {
  return segmentsOf(sheet.lines, 0, sheet.kind?.at ?? Math.min(sheet.lines.length, 20))
}

function first<T extends object>(list: readonly T[]): T | undefined {
  return list.find((one) => Object.keys(one).length > 0)
}

type Printed = Readonly<{ at: number; text: string }>

function at<T>(value: T, { at: index, text }: Printed, { sheet }: Reading): Found<T> {
  const { page = 1, line = 1 } = sheet.lines[index] ?? {}
  const place = { at: index, until: index, page, line, words: text, clause: 'Phần đầu' }
  return found(value, place, 'sure')
}

const HEAD_NUMBER = new RegExp(`(?:^|\\n|\\s)(?:Số|SỐ|So|số)\\s*[:.]?\\s*${NUMBER}`, 'u')
const BLANK =
  /(?:^|\n)\s*(?:Số|SỐ|số)\s*[:.]?[\s.…_]*[/-]\s*(\p{Lu}[\p{L}&]*(?:[-–/]\p{Lu}[\p{L}&]*)+)/u

function readNumber(column: readonly Segment[], reading: Reading) {
  const text = column.map((one) => one.text).join('\n')
  const printed = HEAD_NUMBER.exec(text)
  if (printed) return { number: at(canonical(printed), lineOf(column, text, printed), reading) }
  const blank = BLANK.exec(text)
  return blank ? { symbol: at(blank[1] ?? '', lineOf(column, text, blank), reading) } : {}
}

const DAY = /ngay\s*(\d{1,2})\s*(?:thang|[/.-])\s*(\d{1,2})\s*(?:nam|[/.-])\s*(\d{4})/

function readDay(column: readonly Segment[], reading: Reading) {
  const text = column.map((one) => one.text).join('\n')
  const day = DAY.exec(flat(text))
  const date = day && readCivil(`${day[1]}/${day[2]}/${day[3]}`)
  if (!day || !date) return blankDay(column, text, reading)
  const line = lineOf(column, text, day)
  const place = placeBefore(text.slice(0, day.index))
  return { date: at(date, line, reading), ...(place ? { place: at(place, line, reading) } : {}) }
}

/** 'An Mẫu, ngày     tháng 9 năm 2026': the day is left for the pen, the place is printed. */
function blankDay(column: readonly Segment[], text: string, reading: Reading) {
  const blank = BLANK_DAY.exec(flat(text))
  const place = blank ? placeBefore(text.slice(0, blank.index)) : undefined
  return blank && place ? { place: at(place, lineOf(column, text, blank), reading) } : {}
}

const BLANK_DAY = /ngay[\s.…_]*thang[\s.…_\d]*nam/

/** 'Khôi Kỳ, ' before the day; a number of the paper on the same line is no place. */
function placeBefore(text: string): string | undefined {
  const line = text.slice(text.lastIndexOf('\n') + 1).replace(new RegExp(`^.*?${NUMBER}`, 'u'), '')
  const place = line.trim().replace(/[,.\s]+$/, '')
  return /^\p{Lu}[\p{L}\s.'-]{1,40}$/u.test(place) ? place : undefined
}

/** The segment in which a match of the joined column begins. */
function lineOf(column: readonly Segment[], text: string, match: RegExpExecArray): Printed {
  const lead = match[0].length - match[0].trimStart().length
  const index = text.slice(0, match.index + lead).split('\n').length - 1
  return { at: column[index]?.at ?? 0, text: match[0].trim().replaceAll('\n', ' ') }
}

function readTitle(reading: Reading) {
  const { sheet } = reading
  if (!sheet.kind) return {}
  const lines = sheet.lines
    .slice(sheet.kind.at + 1, sheet.titleTo)
    .filter(({ text }) => text.trim() !== '' && !/^[\s\-_=*]+$/.test(text))
    // Who decides stands below the title of a decision.
    .filter(({ text }) => !isPost(text.trim()))
  const words = [sheet.kind.rest, ...lines.map(({ text }) => text.trim())].filter(
    (one) => one !== '',
  )
  const text = words.join(' ').replace(/\s+/g, ' ').trim()
  if (text === '') return {}
  // A title on the line of the kind alone stands there.
  const from = lines.length > 0 ? sheet.kind.at + 1 : sheet.kind.at
  const title = at(text, { at: from, text }, reading)
  const until = Math.max(from, sheet.titleTo - 1)
  return { title: { ...title, place: { ...title.place, until } } }
}
