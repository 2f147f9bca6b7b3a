/** Deadlines of a definition placed in its cycles, as far as the plan alone fixes them. */
import { type CivilDate, type Deadline, lastDay, readCivil, yearOf } from '#kernel'
import type { Cycle, DeadlineRule, Definition, Dossier } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Checked } from './checked.ts'
import type { FoundProblem } from './problem.ts'
import type { Path } from './report.ts'

type Rule = DeadlineRule | Readonly<{ open: string }>
/** A dated deadline in a cycle; `rule` is where it is written. */
export type Due = Readonly<{ deadline: Deadline; cycle: Cycle; path: Path; subject: string }>

/** The deadline in a cycle; undefined while open, or while it waits for an event. */
export function deadlineOf(rule: Rule, cycle: Cycle): Deadline | undefined {
  if (isOpen(rule)) return undefined
  if ('date' in rule) return { word: rule.word, date: rule.date }
  if (!('yearly' in rule)) return undefined
  const date = dayInYear(rule.yearly, yearOf(cycle.to))
  return date && { word: rule.word, date }
}

/** Every deadline of registration and of dossiers, in each cycle it concerns. */
export function duesOf(definition: Definition): readonly Due[] {
  const registrations = definition.registration.flatMap(({ until, cycles, id }, i) =>
    dues(until, cyclesNamed(definition, cycles), ['registration', i, 'until'], id),
  )
  const dossiers = definition.dossiers.flatMap((dossier, i) =>
    dues(dossier.until, cyclesOfDossier(definition, dossier), ['dossiers', i, 'until'], dossier.id),
  )
  return [...registrations, ...dossiers]
}

/** The last day on which an award's dossiers of a cycle are in time; the latest where several fix one. */
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
    if (isOpen(until) || !('yearly' in until) || dayInYear(until.yearly, 2024)) return []
    return {
      file: 'campaign.yaml' as const,
      path: [...path, 'until', 'yearly'],
      fact: { code: 'no-such-day' as const },
      found: until.yearly,
    }
  })
}

function dues(rule: Rule, cycles: readonly Cycle[], path: Path, subject: string): Due[] {
  return cycles.flatMap((cycle) => {
    const deadline = deadlineOf(rule, cycle)
    return deadline ? [{ deadline, cycle, path, subject }] : []
  })
}

/** 29/2 is 28/2 in a year without it. */
function dayInYear(dayMonth: string, year: number): CivilDate | undefined {
  const leap = /^29\/0?2$/.test(dayMonth) ? readCivil(`28/2/${year}`) : undefined
  return readCivil(`${dayMonth}/${year}`) ?? leap
}
