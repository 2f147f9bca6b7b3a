/** The deadlines of a campaign in the order of their last days, each with its words and clause. */
import { type CivilDate, daysBetween, lastDay, type WorkingDays, wordDeadline } from '#kernel'
import { type DeadlineRule, type Definition, deadlineIn, type EventDay } from '#rulebook/definition'
import { isOpen, type Open } from '#rulebook/words'

export type CampaignDeadline = Readonly<{
  kind: 'registration' | 'dossier'
  /** The plan's words about it, and where they stand. */
  says: string
  clause: string
  cycle: string
  last: CivilDate
  /** The deadline with its last moment. */
  words: string
  daysLeft: number
}>

type Asked = Readonly<{
  definition: Definition
  eventDay: EventDay
  isWorking: WorkingDays
  today: CivilDate
}>

type Rule = Readonly<{
  kind: CampaignDeadline['kind']
  until: DeadlineRule | Open
  words: string
  clause: string
  cycles: readonly string[]
}>

/** What is left open or waits for an event has no day yet and is not listed. */
export function deadlinesOf(asked: Asked): readonly CampaignDeadline[] {
  const { definition } = asked
  const placed = rulesOf(definition).flatMap((rule) => {
    const cycles = definition.cycles.filter(({ id }) => rule.cycles.includes(id))
    return cycles.flatMap((cycle) => placedIn(rule, cycle, asked))
  })
  const distinct = new Map(placed.map((one) => [`${one.kind} ${one.last} ${one.says}`, one]))
  return [...distinct.values()].toSorted((a, b) => (a.last < b.last ? -1 : 1))
}

function rulesOf({ registration, dossiers, awards }: Definition): readonly Rule[] {
  const cyclesOf = (ids: readonly string[]) =>
    awards.filter(({ id }) => ids.includes(id)).flatMap(({ cycles }) => cycles)
  return [
    ...registration.map((one) => ({ ...one, kind: 'registration' as const })),
    ...dossiers.map((one) => ({ ...one, kind: 'dossier' as const, cycles: cyclesOf(one.awards) })),
  ]
}

function placedIn(
  { kind, until, words: says, clause }: Rule,
  cycle: Definition['cycles'][number],
  { eventDay, isWorking, today }: Asked,
): readonly CampaignDeadline[] {
  if (isOpen(until)) return []
  const placed = deadlineIn(until, cycle, eventDay)
  if (placed.state !== 'placed') return []
  const last = lastDay(placed.deadline, isWorking)
  const words = wordDeadline(placed.deadline, isWorking)
  return [
    { kind, says, clause, cycle: cycle.name, last, words, daysLeft: daysBetween(today, last) },
  ]
}
