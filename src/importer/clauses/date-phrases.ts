/**
 * Days as plans print them (ngày tháng): 31/7/2020, 31 tháng 7 năm 2020, 30/12 hàng năm, tháng
 * 10/2025; with the preposition that says whether the day itself is still in time.
 */
import { type CivilDate, readCivil } from '#kernel'

export type Preposition = 'đến' | 'trước' | 'từ' | 'trong'

export type DatePhrase = Readonly<{
  from: number
  to: number
  word?: Preposition
  /** One day; for a month or a year its last day when the word is đến, else its first. */
  date?: CivilDate
  /** '30/12': every year. */
  yearly?: string
  /** 'ngày 15/01 của năm sau': in the year after the one that counts. */
  year?: 'next'
  /** The day itself is printed, not only its month or its year. */
  exact: boolean
}>

const WORD =
  '(?:(cham nhat(?: la| vao)?(?: den)?(?: het)?|khong (?:qua|muon hon|tre hon|cham hon)' +
  '|muon nhat(?: la| vao)?(?: den)?(?: het)?|han (?:cuoi|chot)(?: cung)?(?: la)?:?' +
  '|(?:thoi han|han)(?: [a-z]{2,10}){0,6}(?::| la)' +
  '|(?:thoi gian|thoi diem|ngay) (?:chot|nop|gui|nhan|cuoi)(?: [a-z]{2,10}){0,5}:' +
  '|den(?: het)?|het|truoc(?: het)?|ke tu|tu' +
  '|trong|bat dau tu|vao)\\s+' +
  '(?:\\d{1,2}(?:[:.]\\d{2}|\\s*(?:gio|h)(?:\\s*\\d{1,2}(?:\\s*phut)?)?),?\\s+)?' +
  '(?:(?:sang|trua|chieu|toi)\\s+)?' +
  '(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),?\\s+)?' +
  '(?:ngay\\s+|thang\\s+)?(?:ngay\\s+)?)?'
const HOUR = /^[a-z ]+\d{1,2}(?:\s*(?:gio|h)|[:.]\d{2}\s+ngay)/
const DAY = '(?:m[uo]ng\\s+)?(\\d{1,2})\\s*(?:[/.-]|thang)\\s*(\\d{1,2})'
const FULL = new RegExp(`${WORD}(?:ngay\\s+)?${DAY}\\s*(?:[/.-]|nam)\\s*(\\d{4})(?!\\d)`, 'g')
const YEARLY = new RegExp(`${WORD}(?:ngay\\s+)?${DAY}\\s*(?:cua\\s+)?(?:\\(?(?:hang|moi) nam)`, 'g')
const EVERY_YEAR = new RegExp(
  `(?:hang|moi) nam,?\\s+\\(?(?:[^.;\\d]{0,60}?\\s)?${WORD.slice(0, -1)}` +
    `(?:ngay\\s+)?${DAY}(?!\\s*(?:[/.-]|nam)\\s*\\d)`,
  'g',
)
const ROW_OF_DAYS = new RegExp(
  String.raw`(truoc|den(?: het)?|cham nhat(?: la| vao)?)\s+(?:ngay\s+)?` +
    String.raw`(?:\d{1,2}\s*(?:/|thang)\s*\d{1,2}\s*(?:,|va)\s*(?:truoc\s+)?(?:ngay\s+)?)+$`,
)
/** 'trước ngày 15/6, cả năm trước ngày 05/12 hằng năm': each has a word of its own. */
const DAY_BEFORE = new RegExp(
  String.raw`(?:truoc|den(?: het)?|cham nhat(?: la| vao)?)\s+(?:ngay\s+)?` +
    String.raw`\d{1,2}\s*(?:/|thang)\s*\d{1,2}\s*(?:,|va)\s+(?:[a-z]+ ){1,6}$`,
)
const NEXT = new RegExp(
  `${WORD}(?:ngay\\s+)?${DAY}\\s*,?\\s*(?:cua\\s+)?nam\\s+(?:sau|ke tiep|tiep theo|lien ke)`,
  'g',
)
const PARTIAL = new RegExp(
  `${WORD}(?:ngay\\s+)?(\\d{1,2})\\s*(?:/|(?<=ngay\\s+\\d{1,2})\\.|(?<=ngay\\s+\\d{1,2} )thang)` +
    String.raw`\s*(\d{1,2})(?![\d/.-]*\d)(?! nam \d)`,
  'g',
)
const MONTH = new RegExp(`${WORD}(?:thang\\s+)(\\d{1,2})\\s*(?:/|nam|-)\\s*(\\d{4})(?!\\d)`, 'g')
const QUARTER = new RegExp(
  `${WORD}(?:quy\\s+)(iv|i{1,3}|[1-4])\\s*(?:/|nam|-)\\s*(\\d{4})(?!\\d)`,
  'g',
)
const YEAR = new RegExp(`${WORD}(?:nam\\s+)(\\d{4})(?!\\s*-\\s*\\d|\\d)`, 'g')

/** Every day, month and year that the words name, in their order; `year` completes '31/10'. */
export function datesIn(words: string, year?: number): readonly DatePhrase[] {
  const found: DatePhrase[] = []
  if (!/\d/.test(words)) return found
  const add = (phrase: DatePhrase | undefined): void => {
    if (phrase && !found.some((one) => one.from < phrase.to && phrase.from < one.to))
      found.push(phrase)
  }
  for (const one of words.matchAll(FULL)) add(fullDay(one))
  for (const one of words.matchAll(YEARLY)) for (const day of rowOf(words, one)) add(day)
  for (const one of words.matchAll(EVERY_YEAR)) add(everyYear(one))
  for (const one of words.matchAll(NEXT)) add(nextYearDay(one))
  if (year) for (const one of words.matchAll(PARTIAL)) add(partialDay(one, year))
  for (const one of words.matchAll(MONTH)) add(wholeMonth(one))
  for (const one of words.matchAll(QUARTER)) add(wholeQuarter(one))
  for (const one of words.matchAll(YEAR)) add(wholeYear(one))
  return found.toSorted((a, b) => a.from - b.from)
}

/** đến: the day included; trước: not. 'chậm nhất' and 'không quá' include it. */
export function prepositionOf(word: string | undefined): Preposition | undefined {
  if (word === undefined) return undefined
  if (/truoc/.test(word)) return 'trước'
  if (/^(?:ke tu|bat dau tu|tu)/.test(word)) return 'từ'
  return /^(?:trong|vao)/.test(word) ? 'trong' : 'đến'
}

function span(found: RegExpExecArray): Readonly<{ from: number; to: number; word?: Preposition }> {
  // Before an hour of a day: the day itself is still in time.
  const word = HOUR.test(found[0]) ? 'đến' : prepositionOf(found[1])
  return { from: found.index, to: found.index + found[0].length, ...(word ? { word } : {}) }
}

function fullDay(found: RegExpExecArray): DatePhrase | undefined {
  const date = readCivil(`${found[2]}/${found[3]}/${found[4]}`)
  return date && { ...span(found), date, exact: !HOUR.test(found[0]) }
}

function yearlyDay(found: RegExpExecArray): DatePhrase | undefined {
  const isDay = readCivil(`${found[2]}/${found[3]}/2024`)
  return isDay && { ...span(found), yearly: `${Number(found[2])}/${Number(found[3])}`, exact: true }
}

/** 'trước ngày 15/6 và 15/12 hằng năm': the word and the year govern every day of the row. */
function rowOf(words: string, found: RegExpExecArray): readonly DatePhrase[] {
  const last = yearlyDay(found)
  const ahead = words.slice(0, found.index)
  const row = ROW_OF_DAYS.exec(ahead) ?? (last?.word && found[1] ? DAY_BEFORE.exec(ahead) : null)
  const word = prepositionOf(row?.[0].trim().split(' ngay')[0])
  if (!last || !row || !word) return last ? [last] : []
  const before = [...row[0].matchAll(new RegExp(DAY, 'g'))].flatMap((day) => {
    const from = row.index + day.index
    const read = yearlyDay(Object.assign(day, ['', '', day[1], day[2]]))
    return read ? [{ ...read, from, to: from + day[0].length, word }] : []
  })
  return [...before, { word, ...last }]
}

/** 'hằng năm, trước ngày 15/11': the year stands before the day. */
function everyYear(found: RegExpExecArray): DatePhrase | undefined {
  const day = yearlyDay(found)
  const lead = found[1] ? found[0].lastIndexOf(found[1]) : -1
  return day && lead >= 0 ? { ...day, from: found.index + lead } : undefined
}

function nextYearDay(found: RegExpExecArray): DatePhrase | undefined {
  const day = yearlyDay(found)
  return day && { ...day, year: 'next' }
}

function partialDay(found: RegExpExecArray, year: number): DatePhrase | undefined {
  const date = readCivil(`${found[2]}/${found[3]}/${year}`)
  return date && found[1] ? { ...span(found), date, exact: false } : undefined
}

function wholeMonth(found: RegExpExecArray): DatePhrase | undefined {
  const [month, year] = [Number(found[2]), Number(found[3])]
  const at = span(found)
  const day = at.word === 'đến' ? lastOf(month, year) : readCivil(`1/${month}/${year}`)
  return day && { ...at, date: day, exact: false }
}

/** The last day of a quarter when the word is đến, else its first. */
function wholeQuarter(found: RegExpExecArray): DatePhrase | undefined {
  const quarter = Number(found[2]) || (found[2] === 'iv' ? 4 : (found[2]?.length ?? 0))
  const at = span(found)
  const year = Number(found[3])
  const first = readCivil(`1/${quarter * 3 - 2}/${year}`)
  const day = at.word === 'đến' ? lastOf(quarter * 3, year) : first
  return day && { ...at, date: day, exact: false }
}

function wholeYear(found: RegExpExecArray): DatePhrase | undefined {
  const at = span(found)
  const day = readCivil(at.word === 'đến' ? `31/12/${found[2]}` : `1/1/${found[2]}`)
  return day && { ...at, date: day, exact: false }
}

function lastOf(month: number, year: number): CivilDate | undefined {
  return [31, 30, 29, 28].map((day) => readCivil(`${day}/${month}/${year}`)).find((day) => day)
}
