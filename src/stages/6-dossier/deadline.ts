/**
 * The deadline of a dossier (thời hạn nộp hồ sơ): the plan's rule placed in a cycle. A term counted
 * from an event has no date until somebody records the event; two different dates for one event are
 * shown, not chosen from.
 */
import type { CivilDate, Deadline } from '#kernel'
import { deadlineIn } from '#launch'
import type { EventRow } from '#records'
import type { Cycle, DeadlineRule } from '#rulebook/definition'
import { isOpen, type Open } from '#rulebook/words'

export type DossierDeadline =
  | Readonly<{ state: 'known'; deadline: Deadline }>
  | Readonly<{ state: 'event-not-recorded'; event: string; count: number; unit: string }>
  | Readonly<{ state: 'event-ambiguous'; event: string; days: readonly CivilDate[] }>
  | Readonly<{ state: 'open'; question: string }>

/** Until when. "Trước ngày 30/12" of every year means that day of the year the cycle ends in. */
export function dossierDeadline(
  rule: DeadlineRule | Open,
  cycle: Cycle,
  events: readonly EventRow[],
): DossierDeadline {
  if (isOpen(rule)) return { state: 'open', question: rule.open }
  const days = 'after' in rule ? eventDays(events, rule.after, cycle.id) : []
  if ('after' in rule && days.length > 1) {
    return { state: 'event-ambiguous', event: rule.after, days }
  }
  const placed = deadlineIn(rule, cycle, () => days[0])
  if (placed.state === 'placed') return { state: 'known', deadline: placed.deadline }
  const { count, unit } = 'after' in rule ? rule : { count: 0, unit: '' }
  return { state: 'event-not-recorded', event: placed.event, count, unit }
}

/** The recorded days of an event: those of this cycle, else those that hold for every cycle. */
function eventDays(
  events: readonly EventRow[],
  event: string,
  cycle: string,
): readonly CivilDate[] {
  const named = events.filter((row) => row.event === event)
  const own = named.filter((row) => row.cycle === cycle)
  const rows = own.length > 0 ? own : named.filter((row) => row.cycle === undefined)
  return [...new Set(rows.map(({ on }) => on))].toSorted()
}
