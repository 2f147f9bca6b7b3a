/**
 * Events of the plan (sự kiện của kế hoạch): what it says will happen, what is counted from each,
 * and whether its day is recorded. A term has no last day until somebody records the event.
 */
import type { CivilDate } from '#kernel'
import type { DeadlineRule } from '#rulebook/definition'
import { isOpen, type Open } from '#rulebook/words'
import type { EventRow } from './rows.ts'

/** The cycle of an event that holds for all of them, as an address names it. */
export const EVERY_CYCLE = 'tat-ca'

export type PlanEvent = Readonly<{
  event: string
  /** A cycle's id, or EVERY_CYCLE. */
  cycle: string
  words: string
  clause: string
  /** What a term is counted for from here, each in the plan's words. */
  counts: readonly string[]
  /** The day that the plan itself names. */
  planned: CivilDate | undefined
  recorded: EventRow | undefined
}>

type Cited = Readonly<{ words: string; clause: string }>
type Counted = Cited & Readonly<{ event: string }>

type Term = Cited & Readonly<{ until: DeadlineRule | Open }>

/** What of a definition events are told from. */
export type Eventful = Readonly<{
  plan: Readonly<{
    events: readonly (Cited & Readonly<{ id: string; on?: CivilDate | undefined }>)[]
  }>
  cycles: readonly Readonly<{ id: string }>[]
  registration: readonly Term[]
  dossiers: readonly Term[]
}>

/** Every event in the plan's order, by cycle where something is counted from it. */
export function planEvents(definition: Eventful, rows: readonly EventRow[]): readonly PlanEvent[] {
  const counted = termsIn(definition)
  const named = definition.plan.events
  const unnamed = counted.filter(({ event }) => !named.some(({ id }) => id === event))
  const events = [
    ...named,
    ...unnamed.map(({ event, ...one }) => ({ id: event, on: undefined, ...one })),
  ]
  return distinctById(events).flatMap((one) => {
    const terms = counted.filter(({ event }) => event === one.id)
    const own = rows.filter(({ event }) => event === one.id)
    return cyclesFor(definition.cycles, { terms, own }).map((cycle) => ({
      event: one.id,
      cycle,
      words: one.words,
      clause: one.clause,
      counts: [...new Set(terms.map(({ words }) => words))],
      planned: one.on,
      recorded: own.find((row) => (row.cycle ?? EVERY_CYCLE) === cycle),
    }))
  })
}

/** Events without a day that a term is counted from. */
export function awaitedEvents(
  definition: Eventful,
  rows: readonly EventRow[],
): readonly PlanEvent[] {
  const all = planEvents(definition, rows)
  const forAll = new Set(rows.filter(({ cycle }) => cycle === undefined).map(({ event }) => event))
  return all.filter(
    ({ event, counts, recorded }) => counts.length > 0 && !recorded && !forAll.has(event),
  )
}

function termsIn({ registration, dossiers }: Eventful): readonly Counted[] {
  return [...registration, ...dossiers].flatMap(({ until, words, clause }) => {
    const event = eventOf(until)
    return event === undefined ? [] : [{ event, words, clause }]
  })
}

/** The event that a rule counts from. */
export function eventOf(rule: DeadlineRule | Open): string | undefined {
  return !isOpen(rule) && 'after' in rule ? rule.after : undefined
}

type Own = Readonly<{ terms: readonly Counted[]; own: readonly EventRow[] }>

function cyclesFor(cycles: Eventful['cycles'], { terms, own }: Own): readonly string[] {
  const recorded = own.map(({ cycle }) => cycle ?? EVERY_CYCLE)
  const wanted = terms.length > 0 ? cycles.map(({ id }) => id) : []
  const all = [...new Set([...wanted, ...recorded])]
  return all.length > 0 ? all : [EVERY_CYCLE]
}

function distinctById<T extends Readonly<{ id: string }>>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()]
}
