/**
 * Civil dates (ngày dương lịch): a day on the calendar of Vietnam, no hour and no zone. The whole
 * country is at UTC+7 without summer time. Nothing here knows what day it is today, and nothing
 * uses the machine's clock or zone.
 */
import { assert, present } from './assert.ts'
import { dayNumber, isRealDay, partsOfDay, type YearMonthDay } from './day-number.ts'

/** A real day written 'YYYY-MM-DD', years 0001 to 9999. The text order is the time order. */
export type CivilDate = string & { readonly __brand: 'CivilDate' }

/** Days with both ends included; an end that is absent is open. */
export type Interval = Readonly<{ from?: CivilDate; to?: CivilDate }>

/** 1 is thứ Hai (Monday) and 7 is Chủ nhật (Sunday). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_FIRST = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/
const DAY_MS = 86_400_000
/** 1/1/1970 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 3
/** Asia/Ho_Chi_Minh, UTC+7 since 1975: earlier instants do not occur in this program. */
const OFFSET_MS = 7 * 3_600_000

/** The date written 'YYYY-MM-DD'. Throws on anything else; people's input goes to readCivil. */
export function civil(text: string): CivilDate {
  const read = ISO.test(text) ? readCivil(text) : undefined
  return present(read, `not a civil date: '${text}'`)
}

/**
 * Reads '2020-07-31', '31/07/2020', '31/7/2020' or '31-7-2020'. Undefined when it is none of these
 * or no real day.
 */
export function readCivil(text: string): CivilDate | undefined {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso) return fromParts({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const local = DAY_FIRST.exec(trimmed)
  if (!local) return undefined
  return fromParts({ year: Number(local[4]), month: Number(local[3]), day: Number(local[1]) })
}

/** The day so many days later (earlier when negative); throws outside the years 0001 to 9999. */
export function addDays(d: CivilDate, n: number): CivilDate {
  assert(Number.isSafeInteger(n), `not a whole number of days: ${n}`)
  return fromDayNumber(dayNumber(partsOf(d)) + n)
}

/** Days from one date to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(partsOf(to)) - dayNumber(partsOf(from))
}

/** The day of the week. */
export function weekday(d: CivilDate): Weekday {
  const index = (((dayNumber(partsOf(d)) + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7
  return present(WEEKDAYS[index], `no weekday ${index}`)
}

/** The calendar year. */
export function yearOf(d: CivilDate): number {
  return partsOf(d).year
}

/** −1 when a is the earlier day, 0 on the same day, 1 when a is the later. */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a is an earlier day than b; the same day is not. */
export function isBefore(a: CivilDate, b: CivilDate): boolean {
  return a < b
}

/** Whether a is a later day than b; the same day is not. */
export function isAfter(a: CivilDate, b: CivilDate): boolean {
  return a > b
}

/** Whether the day lies in the interval; both ends belong to it. */
export function covers(interval: Interval, d: CivilDate): boolean {
  const { from, to } = interval
  return (from === undefined || from <= d) && (to === undefined || d <= to)
}

/** The short form of plans and lists: '31/7/2020', no leading zeros. */
export function formatCivil(d: CivilDate): string {
  const { year, month, day } = partsOf(d)
  return `${day}/${month}/${year}`
}

/** The day in Vietnam at an instant (milliseconds since 1970 UTC). */
export function civilFromInstant(epochMs: number): CivilDate {
  assert(Number.isFinite(epochMs), `not an instant: ${epochMs}`)
  return fromDayNumber(Math.floor((epochMs + OFFSET_MS) / DAY_MS))
}

/** The clock in Vietnam at an instant, 'HH:mm:ss'; parts of a second are dropped. */
export function clockFromInstant(epochMs: number): string {
  assert(Number.isFinite(epochMs), `not an instant: ${epochMs}`)
  const local = epochMs + OFFSET_MS
  const seconds = Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Year, month and day of a date as numbers. */
export function partsOf(d: CivilDate): YearMonthDay {
  return { year: Number(d.slice(0, 4)), month: Number(d.slice(5, 7)), day: Number(d.slice(8)) }
}

function fromDayNumber(n: number): CivilDate {
  return present(fromParts(partsOfDay(n)), 'the date leaves the years 0001 to 9999')
}

function fromParts(parts: YearMonthDay): CivilDate | undefined {
  if (!isRealDay(parts)) return undefined
  const { year, month, day } = parts
  const two = (part: number) => String(part).padStart(2, '0')
  // The one place where a text becomes a civil date: the day has just been checked.
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CivilDate
}
