/**
 * Places on a time line (trục thời gian): days as percents of the width, the firsts of months worth
 * naming, and a level for each mark so that near ones do not cover each other.
 */
import { type CivilDate, civil, compareDates, daysBetween, yearOf } from '#kernel'

const EDGE = 4
/** Marks nearer than this share of the width stand on different levels. */
const NEAR = 9
const NAMED_MONTHS = 5

export type Axis = Readonly<{ first: CivilDate; last: CivilDate }>

/** The axis that holds all of these days. */
export function axisOf(days: readonly CivilDate[]): Axis | undefined {
  const sorted = [...days].sort(compareDates)
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first && last && { first, last }
}

/** Where a day stands, in percents of the width; a single day stands in the middle. */
export function placeOf(day: CivilDate, { first, last }: Axis): number {
  const span = daysBetween(first, last)
  if (span === 0) return 50
  const place = EDGE + (daysBetween(first, day) / span) * (100 - 2 * EDGE)
  return Math.round(place * 100) / 100
}

/** The lowest level on which each place, given in order, has room: 0, 1, ... */
export function levelsOf(places: readonly number[]): readonly number[] {
  const last: number[] = []
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= NEAR)
    const level = free === -1 ? last.length : free
    last[level] = place
    return level
  })
}

/** The firsts of months on the axis, thinned out so that their names have room. */
export function monthsOf(axis: Axis): readonly CivilDate[] {
  const [from, to] = [monthNumber(axis.first) + 1, monthNumber(axis.last)]
  const step = Math.max(1, Math.ceil((to - from + 1) / NAMED_MONTHS))
  const count = Math.max(0, Math.floor((to - from) / step) + 1)
  return Array.from({ length: count }, (_, index) => firstOf(from + index * step))
}

/** The month as people write it: '7/2020'. */
export function nameMonth(day: CivilDate): string {
  return `${monthNumber(day) % 12 || 12}/${yearOf(day)}`
}

/** Months counted through the years, January of a year being 12 × year + 1. */
function monthNumber(day: CivilDate): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7))
}

function firstOf(month: number): CivilDate {
  const number = month % 12 || 12
  const year = (month - number) / 12
  return civil(`${year}-${String(number).padStart(2, '0')}-01`)
}
