/**
 * Day numbers: the Gregorian calendar counted in whole days from 1/1/1970, so that adding days is
 * adding numbers. Knows no clock, no zone and no days off; used by civil-date.ts only.
 */

/** A day in parts, not yet known to exist. */
export type YearMonthDay = Readonly<{ year: number; month: number; day: number }>

/** The calendar repeats every 400 years. */
const DAYS_IN_ERA = 146_097
/** Days from 1/3/0000, where counting starts so that 29 February ends a year, to 1/1/1970. */
const DAY_ZERO = 719_468

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the parts name a day that exists in the years 0001 to 9999. */
export function isRealDay({ year, month, day }: YearMonthDay): boolean {
  if (year < 1 || year > 9999) return false
  const days = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return day >= 1 && day <= days
}

/** Days from 1/1/1970 to this real day. */
export function dayNumber({ year, month, day }: YearMonthDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = daysBeforeMonth((month + 9) % 12) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * DAYS_IN_ERA + dayOfEra + dayOfYear - DAY_ZERO
}

/** The day with this number. */
export function partsOfDay(n: number): YearMonthDay {
  const shifted = n + DAY_ZERO
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = yearInEra(dayOfEra)
  const daysBefore = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - daysBefore
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - daysBeforeMonth(marchMonth) + 1 }
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/**
 * Days before a month counted from March (0) to February (11): the months repeat 153 days in five.
 */
function daysBeforeMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5)
}

/**
 * The year of the 400 a day falls in: the leap days are taken out first, then 365 divides evenly.
 */
function yearInEra(dayOfEra: number): number {
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  return Math.floor((dayOfEra - leapDays) / 365)
}
