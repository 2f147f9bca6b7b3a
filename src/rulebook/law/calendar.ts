/**
 * The working calendar (ngày làm việc) of State offices: weekends, public holidays, days off in
 * lieu (nghỉ bù), exchanged days. Everything a yearly notice decides is data. Outside the table of
 * years only the fixed holidays are known; calendarCovers says so.
 */
import { addDays, type CivilDate, civil, covers, type WorkingDays, weekday, yearOf } from '#kernel'
import type { CalendarYear, Exchange } from './calendar.schema.ts'
import { type Certainty, certaintyOf } from './entry.ts'
import type { Law } from './law.ts'

export type DayOff =
  | Readonly<{ reason: 'weekly-rest' }>
  | Readonly<{ reason: 'holiday'; name: string; certainty: Certainty }>
  | Readonly<{ reason: 'in-lieu'; of: CivilDate; name: string; certainty: Certainty }>
  | Readonly<{ reason: 'exchange'; exchange: Exchange }>

/**
 * Days that the user of the calendar adds to the law's: off although usual, worked although off.
 */
export type CalendarOverrides = Readonly<{
  off?: readonly CivilDate[]
  work?: readonly CivilDate[]
}>

type NamedDay = Readonly<{ date: CivilDate; name: string; certainty: Certainty }>

/** Which days are worked. The days of a year are laid out once, at its first question. */
export function workingCalendar(law: Law, overrides: CalendarOverrides = {}): WorkingDays {
  const off = new Set(overrides.off)
  const work = new Set(overrides.work)
  const reasonOf = dayOffReasons(law)
  return (date) => {
    if (off.has(date)) return false
    return work.has(date) || reasonOf(date) === undefined
  }
}

/** Why a day is not worked; undefined on a working day. */
export function dayOffReason(law: Law, date: CivilDate): DayOff | undefined {
  return dayOffReasons(law)(date)
}

/** Whether the lunar holidays of the date's year are in the table. */
export function calendarCovers(law: Law, date: CivilDate): boolean {
  return law.years.some(({ year }) => year === yearOf(date))
}

function dayOffReasons(law: Law): (date: CivilDate) => DayOff | undefined {
  const years = new Map<number, ReadonlyMap<CivilDate, DayOff>>()
  const made = new Set(law.exchanges.flatMap(({ work }) => (work === undefined ? [] : [work])))
  return (date) => {
    if (made.has(date)) return undefined
    const year = yearOf(date)
    const days = years.get(year) ?? daysOff(law, year)
    years.set(year, days)
    return days.get(date) ?? (isRestDay(law, date) ? { reason: 'weekly-rest' } : undefined)
  }
}

function isRestDay(law: Law, date: CivilDate): boolean {
  return law['weekly-rest'].some(({ days }) => days.includes(weekday(date)))
}

function daysOff(law: Law, year: number): ReadonlyMap<CivilDate, DayOff> {
  const holidays = holidaysOf(law, year)
  const off = new Map<CivilDate, DayOff>()
  for (const { date, name, certainty } of holidays)
    off.set(date, { reason: 'holiday', name, certainty })
  // An exchanged day may stand next to a holiday, so it is off before days in lieu are looked for.
  for (const exchange of law.exchanges)
    if (yearOf(exchange.off) === year) off.set(exchange.off, { reason: 'exchange', exchange })
  for (const { date, name, certainty } of holidays) {
    if (!isRestDay(law, date)) continue
    const free = nextWorkingDay(date, (day) => off.has(day) || isRestDay(law, day))
    off.set(free, { reason: 'in-lieu', of: date, name, certainty })
  }
  return off
}

function nextWorkingDay(date: CivilDate, isOff: (day: CivilDate) => boolean): CivilDate {
  const next = addDays(date, 1)
  return isOff(next) ? nextWorkingDay(next, isOff) : next
}

/** The public holidays of a year in the order of their dates. */
function holidaysOf(law: Law, year: number): readonly NamedDay[] {
  const fixed = law['fixed-holidays'].flatMap((holiday) => {
    const date = civil(`${String(year).padStart(4, '0')}-${holiday.on}`)
    return covers(holiday, date) ? [{ ...holiday, date }] : []
  })
  const moving = law.years.filter((each) => each.year === year).flatMap(movingHolidays)
  return [...fixed, ...moving].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function movingHolidays(year: CalendarYear): readonly NamedDay[] {
  const tet = { name: 'Tết Âm lịch', certainty: certaintyOf(year, 'tet-days') }
  const hungKings = { name: 'Giỗ Tổ Hùng Vương', certainty: certaintyOf(year, 'hung-kings') }
  const second = year['second-national-day']
  const certainty = certaintyOf(year, 'second-national-day')
  return [
    ...daysFrom(year['tet-days'].from, year['tet-days'].to).map((date) => ({ date, ...tet })),
    { date: year['hung-kings'], ...hungKings },
    ...(second === undefined ? [] : [{ date: second, name: 'Quốc khánh', certainty }]),
  ]
}

function daysFrom(first: CivilDate, last: CivilDate): readonly CivilDate[] {
  return first > last ? [] : [first, ...daysFrom(addDays(first, 1), last)]
}
