/**
 * Deadline (thời hạn): the preposition of the plan and its date, because "đến ngày 31/7" includes
 * the day and "trước ngày 30/12" does not. A date the plan names is never moved, even onto a
 * working day; only a term counted in days is (BLDS 2015, Điều 148 khoản 5).
 */
import { assert, unreachable } from './assert.ts'
import { addDays, type CivilDate, daysBetween, isAfter } from './civil-date.ts'

/** The calendar of the office: true on a working day (lunar holidays and days in lieu are data). */
export type WorkingDays = (d: CivilDate) => boolean

/** 'đến' and 'trước' a date, or 'trong' so many days after the day of an event. */
export type Deadline =
  | Readonly<{ word: 'đến'; date: CivilDate }>
  | Readonly<{ word: 'trước'; date: CivilDate }>
  | Term

/** A term in days; the day of the event is not counted. */
export type Term = Readonly<{
  word: 'trong'
  count: number
  unit: 'ngày' | 'ngày làm việc'
  after: CivilDate
}>

/** A calendar with a longer rest than this is a mistake in the calendar, not a holiday. */
const LONGEST_REST = 60

/**
 * The last day on which a paper is still in time; it ends at 24:00 (BLDS 2015, Điều 148 khoản 6).
 * 'trong' is counted from the day after the event (Điều 147), and a term in days that ends on a day
 * off ends on the next working day.
 */
export function lastDay(deadline: Deadline, isWorking: WorkingDays): CivilDate {
  switch (deadline.word) {
    case 'đến':
      return deadline.date
    case 'trước':
      return addDays(deadline.date, -1)
    case 'trong':
      return lastDayOfTerm(deadline, isWorking)
    default:
      return unreachable(deadline)
  }
}

/** Whether a paper received on that day is in time. */
export function isOpen(deadline: Deadline, received: CivilDate, isWorking: WorkingDays): boolean {
  return !isAfter(received, lastDay(deadline, isWorking))
}

/** The n-th working day after the day, which is not counted itself; with n = 0, the day. */
export function addWorkingDays(d: CivilDate, n: number, isWorking: WorkingDays): CivilDate {
  assert(Number.isSafeInteger(n) && n >= 0, `not a number of working days: ${n}`)
  let day = d
  for (let counted = 0; counted < n; counted += 1) {
    day = firstWorkingDayFrom(addDays(day, 1), isWorking)
  }
  return day
}

function lastDayOfTerm(term: Term, isWorking: WorkingDays): CivilDate {
  const { count, unit, after } = term
  assert(Number.isSafeInteger(count) && count >= 1, `not a term: ${count} ${unit}`)
  if (unit === 'ngày làm việc') return addWorkingDays(after, count, isWorking)
  return firstWorkingDayFrom(addDays(after, count), isWorking)
}

function firstWorkingDayFrom(d: CivilDate, isWorking: WorkingDays): CivilDate {
  let day = d
  while (!isWorking(day)) {
    day = addDays(day, 1)
    assert(daysBetween(d, day) <= LONGEST_REST, `no working day soon after ${d}`)
  }
  return day
}
