/**
 * Deadlines (thời hạn): of registering, of handing in, and others; with the preposition that says
 * whether the day itself is in time. A date without such a word is no deadline.
 */

import {
  bodyNodes,
  type Found,
  flat,
  found,
  headsIn,
  type Node,
  papersIn,
  placeOf,
  type Reading,
  type Sureness,
  sentencesOf,
  under,
} from '#importer/text'
import { type AfterEvent, afterEventsIn } from './after-event.ts'
import { type DatePhrase, datesIn } from './date-phrases.ts'
import { openEventsIn } from './open-event.ts'

export type Due = Readonly<{
  of: 'registration' | 'submission' | 'other'
  word: 'đến' | 'trước' | 'trong'
  date?: string
  yearly?: string
  /** The yearly day falls in the year after the one it is about. */
  year?: 'next'
  /** 'trong 10 ngày làm việc kể từ …': so many days after the event in the plan's words. */
  count?: number
  unit?: 'days' | 'working-days'
  after?: string
  /** To whom it is handed in, as printed. */
  to?: string
  cycle?: 'annual' | 'period'
  /** Whose award the papers ask for, where the sentence says so. */
  authorities: readonly string[]
}>

/** A deed whose day an event decides: 'gửi hồ sơ ngay sau khi kết thúc đợt thi đua'. */
export type EventDue = Readonly<{ of: Due['of']; words: string }>

/** The events without a number of days that somebody has to wait for. */
export function readOpenEvents(reading: Reading): readonly Found<EventDue>[] {
  return bodyNodes(reading).flatMap((node) =>
    sentencesOf(node.paragraph.text).flatMap(({ from, text }) => {
      const words = flat(text)
      return openEventsIn(words).map((one) => {
        const place = placeOf(reading, node, [from + one.from, from + one.to])
        const of = purposeOf(node, words.slice(0, one.from) + words.slice(one.to))
        return found({ of, words: text.slice(one.from, one.to) }, place, 'likely')
      })
    }),
  )
}

export function readDeadlines(reading: Reading): readonly Found<Due>[] {
  return bodyNodes(reading)
    .filter(({ paragraph }) => paragraph.starts.length > 0)
    .flatMap((node) =>
      sentencesOf(node.paragraph.text).flatMap((one) => [
        ...duesIn(reading, node, one),
        ...termsIn(reading, node, one),
      ]),
    )
}

type Sentence = Readonly<{ from: number; text: string }>

function duesIn(reading: Reading, node: Node, sentence: Sentence): readonly Found<Due>[] {
  const words = flat(sentence.text)
  const cited = papersIn(sentence.text)
  const dates = datesIn(words, reading.year).filter(
    ({ from }) => !cited.some((paper) => paper.from <= from && from < paper.to),
  )
  return dates.flatMap((one, index) => {
    const date = lastDayOf(one, words, purposeOf(node, words))
    const { word } = date
    if (word !== 'đến' && word !== 'trước') return []
    const of = purposeOf(node, words)
    const start = dates[index - 1]
    const isSpan = start?.word === 'từ' && date.from - start.to < 15
    if (isSpan && !isTakingIn(words, start.from, date.to)) return []
    if (!isDeadline(date, of, isSpan ? words.slice(start.to) : words)) return []
    const to = receiver(sentence.text)
    const cycle = cycleOf(words, date)
    const when = dayOf(date)
    const authorities = askedFor(sentence.text)
    const value: Due = {
      of,
      word,
      authorities,
      ...when,
      ...(to ? { to } : {}),
      ...(cycle ? { cycle } : {}),
    }
    const place = placeOf(reading, node, [sentence.from + date.from, sentence.from + date.to])
    return [found(value, place, surenessOf(of, date))]
  })
}

/** 'Gửi hồ sơ về Sở từ ngày 01/11 đến hết ngày 15/11': the last day of taking papers in. */
const TAKEN_IN = new RegExp(
  '(?<![a-z])(?:(?:gui|nop|nhan) (?:ho so|bao cao|danh sach|bai|ban dang ky)' +
    '|thoi (?:gian|han) (?:nhan|nop|gui|dang ky))[^.;]*$',
)

/** Behind the span: 'Từ ngày 01/10 đến ngày 30/10: các đơn vị bình xét, gửi hồ sơ'. */
const THEN_TAKEN = /^\s*[:,] [^.;:]{0,80}(?<![a-z])(?:gui|nop|nhan) (?:ho so|bao cao|bai|danh sach)/

function isTakingIn(words: string, from: number, to: number): boolean {
  return TAKEN_IN.test(words.slice(0, from)) || THEN_TAKEN.test(words.slice(to))
}

/** 'gửi trong tháng 11/2026', 'nộp trong quý I/2027': until its last day; so is what comes late. */
function lastDayOf(date: DatePhrase, words: string, of: Due['of']): DatePhrase {
  const isLate = LATE.test(words.slice(0, date.from)) && REFUSED.test(words)
  if (date.word === undefined && date.exact && isLate) return { ...date, word: 'đến' }
  const ahead = words.slice(0, date.from)
  if (date.word === undefined && of === 'submission' && SENT_ON.test(ahead))
    return { ...date, word: 'đến', exact: false }
  const said = ahead.trim() === '' ? words : ahead
  const isSent = of !== 'other' && SENT_IN.test(said)
  if (date.word !== 'trong' || !isSent) return date
  const [whole] = datesIn(words.slice(date.from, date.to).replace(/^trong /, 'den het '))
  return whole?.date ? { ...date, word: 'đến', date: whole.date } : date
}

/** 'nộp về Văn phòng ngày 30/10/2026': on that day at the latest. */
const SENT_ON = /(?<![a-z])(?:gui|nop|trinh) (?:[a-z]+ ){0,4}(?:ve|cho|den) [^.,;:\d]{2,60}$/
/** The deed stands in the clause of the month: 'ký giao ước trong tháng 3, nộp …' is none. */
const SENT_IN = /(?:^|[,;:])[^,;:]*(?<![a-z])(?:gui|nop|trinh|dang ky)(?![a-z])[^,;:]*$/

/** 'Không nhận hồ sơ sau ngày 20/11/2026': the day itself is still in time. */
const LATE = /(?<![a-z])(?:sau|qua(?: thoi han| han)?)\s+(?:ngay )?$/
const REFUSED =
  /khong (?:tiep nhan|nhan|(?:duoc )?(?:xem )?xet|duoc tinh|giai quyet|tong hop|tham dinh)|coi nhu/

function dayOf({ date, yearly = '', year }: DatePhrase) {
  if (date) return { date }
  return { yearly, ...(year ? { year } : {}) }
}

/**
 * Terms counted from an event; whose they are, the words around the event say. An event that the
 * sentence goes on behind may have been cut short.
 */
function termsIn(reading: Reading, node: Node, sentence: Sentence): readonly Found<Due>[] {
  const words = flat(sentence.text)
  return afterEventsIn(words).map((term) => {
    const of = purposeOf(node, words.slice(0, term.from) + words.slice(term.to))
    const place = placeOf(reading, node, [sentence.from + term.from, sentence.from + term.to])
    const isWhole = /^\s*(?:[,;.:(]|$)/.test(words.slice(term.to))
    const sureness = of === 'other' || !isWhole ? 'likely' : 'sure'
    return found(termOf(sentence.text, of, term), place, sureness)
  })
}

function termOf(text: string, of: Due['of'], { count, unit, event }: AfterEvent): Due {
  const to = receiver(text)
  const term = { of, word: 'trong', count, unit, after: text.slice(...event) } as const
  return { ...term, authorities: askedFor(text), ...(to ? { to } : {}) }
}

const REGISTERS = new RegExp(
  'dang ky (?:thi dua|danh hieu|cac danh hieu|tham gia|giao uoc' +
    '|noi dung|khen thuong|thuc hien|sau|truoc|den|truc tuyen|cham)' +
    '|(?:ban|han|phieu|gui|viec|thoi gian|nop) (?:ban )?dang ky|giao uoc thi dua',
)
const HANDS_IN = new RegExp(
  'ho so|gui (?:ve|cho|den|bao cao)|(?:nop|trinh) (?:ve|cho|den)' +
    '|gui (?:ket qua|bai|san pham|minh chung)|bao cao|danh sach' +
    '|de nghi khen|ban tu cham|ket qua tu cham',
)

function purposeOf(node: Node, words: string): Due['of'] {
  const isOfDossier = /ho so/.test(words) && !/dang ky/.test(words)
  // 'Thời gian: …' is the time of what the heading above it says.
  const isTime = node.topics.every((topic) => topic === 'period')
  const topics = (isTime ? node.parent?.topics : undefined) ?? node.topics
  const isRegistered = topics.includes('registration') && !isOfDossier
  if (REGISTERS.test(words) || isRegistered) return 'registration'
  const isSent = under(node, 'dossier') && /(?<![a-z])(?:gui|nop)(?![a-z])/.test(words)
  const isHanded = HANDS_IN.test(words) || under(node, 'submission') || isSent
  return isHanded ? 'submission' : 'other'
}

/** 'Đến hết ngày 30/6/2026 hoàn thành 100% nền đường': when an aim is reached is no last day. */
const AIM_BEHIND = /^[^.;]{0,60}\d\s*%/

/** A target of a year ('đến năm 2025') and a span are no deadlines. */
function isDeadline(date: DatePhrase, of: Due['of'], words: string): boolean {
  if (/co tu |tu \d+.{0,12}$/.test(words.slice(Math.max(0, date.from - 20), date.from)))
    return false
  if (of === 'other' && date.word === 'đến' && AIM_BEHIND.test(words.slice(date.to))) return false
  if (date.yearly || (date.exact && of !== 'other')) return true
  if (of === 'other')
    return (
      (date.exact || DAY_OF_YEAR.test(words.slice(date.from, date.to))) &&
      /truoc|cham nhat|muon nhat|khong (?:qua|muon hon|tre hon|cham hon)|han cuoi|hoan thanh/.test(
        words,
      )
    )
  return /thang|quy|[/.]/.test(words.slice(date.from, date.to))
}

/** 'trước 16 giờ ngày 14/11/2026': a day with its year, whatever the hour. */
const DAY_OF_YEAR = /\d{1,2}\s*(?:[/.-]|thang)\s*\d{1,2}\s*(?:[/.-]|nam)\s*\d{4}$/

function surenessOf(of: Due['of'], { exact, year }: DatePhrase): Sureness {
  if (!exact) return 'guess'
  return of === 'other' || year ? 'likely' : 'sure'
}

/** 'hồ sơ đề nghị Chủ tịch UBND tỉnh, Chủ tịch UBND huyện khen thưởng' */
function askedFor(text: string): readonly string[] {
  const asked = /đề nghị\s+(.{6,120}?)\s+(?:khen thưởng|tặng)/u.exec(text)?.[1] ?? ''
  return headsIn(asked).map(({ name }) => name)
}

const RECEIVER =
  /(?:gửi|nộp|trình|báo cáo)\s+(?:hồ sơ\s+)?(?:về|cho|đến|tới)\s+([^,;.()]*(?:\([^)]*\))?)/u

function receiver(text: string): string | undefined {
  const name = RECEIVER.exec(text)?.[1] ?? ''
  const plain = name.replace(/\s+(?:trước|chậm nhất|đến|để|theo|gồm|muộn).*$/u, '').trim()
  return plain.length < 3 ? undefined : plain
}

function cycleOf(words: string, date: DatePhrase): Due['cycle'] {
  if (date.yearly) return 'annual'
  return /giai doan/.test(words) && !/hang nam/.test(words) ? 'period' : undefined
}
