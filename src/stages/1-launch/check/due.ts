/** Deadlines of a definition placed in its cycles, as far as the plan alone fixes them. */
import { type CivilDate, type Deadline, lastDay } from '#kernel'
import {
  type Cycle,
  type DeadlineRule,
  type Definition,
  type Dossier,
  deadlineIn,
  yearlyDay,
} from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked } from './checked.ts'
import type { Path } from './place.ts'
import type { FoundProblem } from './problem.ts'

type Rule = Dossier['until']

/** A dated deadline of some cycle, and where its rule is written. */
export type Due = Readonly<{ deadline: Deadline; path: Path }>

const LEAP_YEAR = 2024

/** The deadline in a cycle; undefined while open, or while it waits for an event. */
export function deadlineOf(rule: Rule, cycle: Cycle): Deadline | undefined {
  if (isOpen(rule) || isImpossible(rule)) return undefined
  const found = deadlineIn(rule, cycle, () => undefined)
  return found.state === 'placed' ? found.deadline : undefined
}

/** Every deadline of registration and of dossiers, in each cycle it concerns. */
export function duesOf(definition: Definition): readonly Due[] {
  const registrations = definition.registration.flatMap(({ until, cycles }, i) =>
    dues(until, cyclesNamed(definition, cycles), ['registration', i, 'until']),
  )
  const dossiers = definition.dossiers.flatMap((dossier, i) =>
    dues(dossier.until, cyclesOfDossier(definition, dossier), ['dossiers', i, 'until']),
  )
  return [...registrations, ...dossiers]
}

/**
 * The last day on which an award's dossiers of a cycle are in time; the latest where several fix
 * one.
 */
export function lastDossierDay(
  { definition, law }: Checked,
  award: string,
  cycle: Cycle,
): CivilDate | undefined {
  const days = definition.dossiers
    .filter(({ awards }) => awards.includes(award))
    .flatMap(({ until }) => deadlineOf(until, cycle) ?? [])
    .map((deadline) => lastDay(deadline, law.isWorking))
  return days.sort().at(-1)
}

export function cyclesOfDossier(definition: Definition, dossier: Dossier): readonly Cycle[] {
  const awards = definition.awards.filter(({ id }) => dossier.awards.includes(id))
  return cyclesNamed(
    definition,
    awards.flatMap(({ cycles }) => cycles),
  )
}

export function cyclesNamed({ cycles }: Definition, ids: readonly string[]): readonly Cycle[] {
  return cycles.filter(({ id }) => ids.includes(id))
}

/** Yearly days that no calendar has (31/2). */
export function impossibleDays({ definition }: Checked): readonly FoundProblem[] {
  const rules = [
    ...definition.registration.map(({ until }, i) => ({ until, path: ['registration', i] })),
    ...definition.dossiers.map(({ until }, i) => ({ until, path: ['dossiers', i] })),
  ]
  return rules.flatMap(({ until, path }) => {
    if (isOpen(until) || !('yearly' in until) || !isImpossible(until)) return []
    return {
      file: 'campaign.yaml' as const,
      path: [...path, 'until', 'yearly'],
      fact: { code: 'no-such-day' as const },
      found: until.yearly,
    }
  })
}

function dues(rule: Rule, cycles: readonly Cycle[], path: Path): Due[] {
  return cycles.flatMap((cycle) => {
    const deadline = deadlineOf(rule, cycle)
    return deadline ? [{ deadline, path }] : []
  })
}

/** Every day of the year stands in a leap year. */
function isImpossible(rule: DeadlineRule): boolean {
  return 'yearly' in rule && yearlyDay(rule.yearly, LEAP_YEAR) === undefined
}
