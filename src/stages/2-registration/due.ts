/** The registration deadline of a kind of participant in a cycle, and how it reads on a day. */
import {
  type CivilDate,
  type Deadline,
  daysBetween,
  lastDay,
  type WorkingDays,
  wordDeadline,
} from '#kernel'
import { type Cycle, type Definition, deadlineIn, type EventDay } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Participant } from './participant.ts'

export type RegistrationDue = Readonly<{
  last: CivilDate
  /** The plan's words with the last moment. */
  words: string
  clause: string
  /** Days from today to the last day; negative when it is over. */
  daysLeft: number
}>

export type DueIn = Readonly<{
  definition: Definition
  cycle: Cycle
  eventDay: EventDay
  isWorking: WorkingDays
  today: CivilDate
}>

/** Undefined where the plan names no deadline, or leaves it open, or waits for an event. */
export function registrationDue(
  { definition, cycle, eventDay, isWorking, today }: DueIn,
  kind: Participant['kind'],
): RegistrationDue | undefined {
  const rule = definition.registration.find(
    (one) => one.for === kind && one.cycles.includes(cycle.id),
  )
  if (!rule || isOpen(rule.until)) return undefined
  const placed = deadlineIn(rule.until, cycle, eventDay)
  if (placed.state !== 'placed') return undefined
  const deadline: Deadline = placed.deadline
  const last = lastDay(deadline, isWorking)
  const daysLeft = daysBetween(today, last)
  return { last, words: wordDeadline(deadline, isWorking), clause: rule.clause, daysLeft }
}
