/**
 * A deadline of the plan (thời hạn) placed in a cycle: "trước ngày 30/12 hàng năm" becomes a day of that year, a term
 * counted from an event waits until the event is recorded.
 */
import { type CivilDate, type Deadline, present, readCivil, yearOf } from '#kernel'
import type { Cycle, DeadlineRule } from '#rulebook/definition'

/** The event's date, when somebody recorded it for that cycle. */
export type EventDay = (event: string, cycle: string) => CivilDate | undefined

export type PlacedDeadline =
  | Readonly<{ state: 'placed'; deadline: Deadline }>
  | Readonly<{ state: 'awaiting-event'; event: string }>

export function deadlineIn(rule: DeadlineRule, cycle: Cycle, eventDay: EventDay): PlacedDeadline {
  if ('date' in rule) return placed({ word: rule.word, date: rule.date })
  if ('yearly' in rule) return placed({ word: rule.word, date: yearlyDay(rule.yearly, cycle) })
  const after = eventDay(rule.after, cycle.id)
  if (after === undefined) return { state: 'awaiting-event', event: rule.after }
  return placed({ word: 'trong', count: rule.count, unit: rule.unit, after })
}

function placed(deadline: Deadline): PlacedDeadline {
  return { state: 'placed', deadline }
}

/** Day and month in the year the cycle ends. A 29/2 that the year lacks is 28/2. */
function yearlyDay(dayMonth: string, cycle: Cycle): CivilDate {
  const year = yearOf(cycle.to)
  const day =
    readCivil(`${dayMonth}/${year}`) ??
    (dayMonth === '29/2' ? readCivil(`28/2/${year}`) : undefined)
  return present(day, `a day and month, not ${dayMonth}`)
}
