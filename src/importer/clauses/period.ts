/**
 * When the emulation runs (thời gian thi đua): from and to, a year, a period of years, from the day
 * of issue, to an event; and the rounds it is divided into.
 */

import {
  bodyNodes,
  type Found,
  found,
  type Node,
  placeOf,
  type Reading,
  type Sureness,
  under,
} from '#importer/text'
import { type CivilDate, readCivil } from '#kernel'
import { datesIn } from './date-phrases.ts'

export type Period = Readonly<{
  from?: CivilDate
  to?: CivilDate
  /** 'from the day of issue': the plan's own date stands for it. */
  fromIssue?: boolean
  /** The words of the event that ends it. */
  endEvent?: string
  round?: string
}>

export function readPeriods(reading: Reading, issued?: string): readonly Found<Period>[] {
  const nodes = bodyNodes(reading).filter(isAboutTime)
  return nodes.flatMap((node) => {
    const read = periodIn(node.paragraph.flat, node.paragraph.text, issued)
    if (!read) return []
    const round = /(dot(?: thi dua)?(?: thu)? (?:\d+|nhat|hai|ba|mot|i{1,3}))/.exec(
      node.paragraph.flat,
    )?.[1]
    const value = { ...read.value, ...(round ? { round } : {}) }
    return [found(value, placeOf(reading, node, read.span), read.sureness)]
  })
}

const OTHER = /dang ky|ho so|kiem tra va danh gia|gui |bao cao/

function isAboutTime(node: Node): boolean {
  const isTime =
    node.topics.includes('period') ||
    /^thoi gian (?:thi dua|thuc hien|to chuc)/.test(node.paragraph.flat)
  return isTime && !under(node, 'duties') && !OTHER.test(node.paragraph.flat.slice(0, 60))
}

type Read = Readonly<{ value: Period; span: readonly [number, number]; sureness: Sureness }>

function periodIn(words: string, text: string, issued?: string): Read | undefined {
  return (
    shortStart(words) ??
    between(words) ??
    untilEvent(words, text, issued) ??
    fromNow(words, issued) ??
    years(words)
  )
}

/** 'từ ngày 08 đến ngày 10 tháng 12 năm 2025': month and year stand once. */
function shortStart(words: string): Read | undefined {
  const found =
    /tu (?:ngay )?(\d{1,2})(?:\s*(?:\/|thang)\s*(\d{1,2}))?\s+den (?:het )?(?:ngay )?/.exec(words)
  if (!found) return undefined
  const [end] = datesIn(words.slice(found.index + found[0].length - 1))
  if (!end?.date || end.from > 2) return undefined
  const [year, month] = end.date.split('-')
  const from = readCivil(`${found[1]}/${found[2] ?? month}/${year}`)
  const to = found.index + found[0].length - 1 + end.to
  return from && { value: { from, to: end.date }, span: [found.index, to], sureness: 'sure' }
}

function between(words: string): Read | undefined {
  const dates = datesIn(words)
  const start = dates.find(({ word, date }) => word === 'từ' && date)
  const end = dates.find(
    (one) => start && one.from >= start.to && one.from - start.to < 12 && one.word === 'đến',
  )
  if (!start?.date || !end?.date) return undefined
  const value = { from: start.date, to: end.date }
  return { value, span: [start.from, end.to], sureness: end.exact ? 'sure' : 'likely' }
}

const EVENT = new RegExp(
  'den (?:het |khi |khi ket thuc )([^.;,]*?(?:tong ket|to chuc thanh cong' +
    '|ket thuc|dai hoi|nam hoc|hoan thanh)[^.;,]*)',
)

function untilEvent(words: string, text: string, issued?: string): Read | undefined {
  const event = EVENT.exec(words)
  if (!event) return undefined
  const start = datesIn(words.slice(0, event.index)).find(({ word, date }) => word === 'từ' && date)
  const isIssue = /tu (?:nay|ngay (?:[a-z ]{0,25})?(?:ban hanh|phat dong|ky))/.test(
    words.slice(0, event.index),
  )
  const from = start?.date ?? (isIssue && issued ? readCivil(issued) : undefined)
  const endEvent = text.slice(event.index, event.index + event[0].length).trim()
  const value = { ...(from ? { from } : {}), ...(isIssue ? { fromIssue: true } : {}), endEvent }
  return { value, span: [start?.from ?? 0, event.index + event[0].length], sureness: 'likely' }
}

function years(words: string): Read | undefined {
  const found = /(?:giai doan|cac nam|trong|nam)\s*(?:nam )?(\d{4})(?:\s*-\s*(\d{4}))?/.exec(words)
  const from = found && readCivil(`1/1/${found[1]}`)
  const to = found && readCivil(`31/12/${found[2] ?? found[1]}`)
  if (!found || !from || !to || /nam hoc/.test(words)) return undefined
  return {
    value: { from, to },
    span: [found.index, found.index + found[0].length],
    sureness: 'likely',
  }
}

function fromNow(words: string, issued?: string): Read | undefined {
  const found = /tu (?:nay|ngay (?:ban hanh|phat dong|ky))[^.;]*/.exec(words)
  const from = issued ? readCivil(issued) : undefined
  if (!found || !from) return undefined
  const end = datesIn(found[0]).find(({ word }) => word === 'đến')
  const value = { from, fromIssue: true, ...(end?.date ? { to: end.date } : {}) }
  return { value, span: [found.index, found.index + found[0].length], sureness: 'likely' }
}
