/**
 * What a run is made from, indexed once: the definition as answered, the records, the law and the
 * day. Every later step asks the context; nothing reads a clock or a file.
 */
import type { CivilDate, WorkingDays } from '#kernel'
import { deadlineIn } from '#launch'
import { carriedOver, type Records, recordsAsOf } from '#ledger'
import {
  admission,
  type Participant,
  participantsIn,
  type Register,
  type RegistrationRow,
  renamesIn,
} from '#registration'
import { type Tree, treeOf } from '#registry'
import type { RegistrationFact } from '#rulebook/conditions'
import type { CriteriaSet } from '#rulebook/criteria'
import type { Answer, Cycle, Definition, Question, Registration } from '#rulebook/definition'
import { type Law, workingCalendar } from '#rulebook/law'
import { isOpen } from '#rulebook/words'

/** Everything an outcome is computed from. `program` is the version that goes on receipts. */
export type Input = Readonly<{
  definition: Definition
  questions: readonly Question[]
  answers: readonly Answer[]
  criteria: ReadonlyMap<string, CriteriaSet>
  records: Records
  law: Law
  asOf: CivilDate
  program: string
}>

export type Context = Input &
  Readonly<{
    tree: Tree
    /** Organisations, people and posts; units that were renamed are known under their last id. */
    register: Register
    isWorking: WorkingDays
    cycles: ReadonlyMap<string, Cycle>
    /** Participants of each cycle by id. */
    participants: ReadonlyMap<string, ReadonlyMap<string, Participant>>
    eventDay(event: string, cycle: string): CivilDate | undefined
    registration(participant: string, cycle: string): RegistrationFact
  }>

export function contextOf(input: Input): Context {
  const { definition } = input
  const renamed = renamesIn(definition.cycles, input.records.successions)
  const records = carriedOver(recordsAsOf(input.records, input.asOf), renamed)
  const tree = treeOf(records.organisations, records.successions)
  const register = { tree, renamed, people: records.people, posts: records.posts }
  const participants = new Map(
    definition.cycles.map((cycle) => {
      const found = participantsIn(definition.participants, cycle, register)
      return [cycle.id, new Map(found.map((one) => [one.id, one]))]
    }),
  )
  const base = {
    ...input,
    records,
    tree,
    register,
    isWorking: workingCalendar(input.law),
    cycles: new Map(definition.cycles.map((cycle) => [cycle.id, cycle])),
    participants,
    eventDay: eventDays(records.events),
  }
  return { ...base, registration: registrations(base) }
}

function eventDays(events: Records['events']): Context['eventDay'] {
  return (event, cycle) => {
    const named = events.filter((row) => row.event === event)
    const row = named.find((one) => one.cycle === cycle) ?? named.find((one) => !one.cycle)
    return row?.on
  }
}

/** Registrations as admitted by the deadline of kind and cycle, worked out once each. */
function registrations(context: Omit<Context, 'registration'>): Context['registration'] {
  const rows = Map.groupBy(context.records.registrations, rowKey)
  const known = new Map<string, RegistrationFact>()
  return (participant, cycle) => {
    const key = `${participant} ${cycle}`
    const fact =
      known.get(key) ??
      admission(rows.get(key) ?? [], deadlineFor(context, participant, cycle), context.isWorking)
    known.set(key, fact)
    return fact
  }
}

const rowKey = (row: RegistrationRow): string => `${row.participant} ${row.cycle}`

function deadlineFor(context: Omit<Context, 'registration'>, participant: string, cycle: string) {
  const rule = registrationRule(context, participant, cycle)
  const within = context.cycles.get(cycle)
  if (!rule || !within || isOpen(rule.until)) return undefined
  const placed = deadlineIn(rule.until, within, context.eventDay)
  return placed.state === 'placed' ? placed.deadline : undefined
}

/** The registration rule of the participant's kind in a cycle; undefined: none asked. */
export function registrationRule(
  { definition, participants }: Pick<Context, 'definition' | 'participants'>,
  participant: string,
  cycle: string,
): Registration | undefined {
  const kind = participants.get(cycle)?.get(participant)?.kind
  return definition.registration.find((rule) => rule.for === kind && rule.cycles.includes(cycle))
}
