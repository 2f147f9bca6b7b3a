/**
 * A deadline of the plan (thời hạn) placed in a cycle: "trước ngày 30/12 hàng năm" becomes a day of
 * that year, a term counted from an event waits until the event is recorded.
 */
import { type CivilDate, type Deadline, present, readCivil, yearOf } from '#kernel'
import type { Cycle, DeadlineRule } from './participants.ts'

/** The event's date, when somebody recorded it for that cycle. */
export type EventDay = (event: string, cycle: string) => CivilDate | undefined

export type PlacedDeadline =
  | Readonly<{ state: 'placed'; deadline: Deadline }>
  | Readonly<{ state: 'awaiting-event'; event: string }>

/**
 * The deadline in a cycle. A yearly day that no calendar has (31/2) is a fault: ask `yearlyDay`.
 */
export function deadlineIn(rule: DeadlineRule, cycle: Cycle, eventDay: EventDay): PlacedDeadline {
  if ('date' in rule) return placed({ word: rule.word, date: rule.date })
  if ('yearly' in rule) {
    const date = yearlyDay(rule.yearly, yearOf(cycle.to))
    return placed({ word: rule.word, date: present(date, `a day of the year: ${rule.yearly}`) })
  }
  const after = eventDay(rule.after, cycle.id)
  if (after === undefined) return { state: 'awaiting-event', event: rule.after }
  return placed({ word: 'trong', count: rule.count, unit: rule.unit, after })
}

/** '30/12' in a year; a 29/2 that the year lacks is 28/2; undefined for a day no calendar has. */
export function yearlyDay(dayMonth: string, year: number): CivilDate | undefined {
  const leap = /^29\/0?2$/.test(dayMonth) ? readCivil(`28/2/${year}`) : undefined
  return readCivil(`${dayMonth}/${year}`) ?? leap
}

function placed(deadline: Deadline): PlacedDeadline {
  return { state: 'placed', deadline }
}
