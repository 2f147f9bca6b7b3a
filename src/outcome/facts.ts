/**
 * The facts conditions ask for, composed from the records of one campaign: figures with their
 * papers, classes as concluded, registrations, matters under verification, rulings of "not
 * applicable", and units by year.
 */
import { type CivilDate, readExact } from '#kernel'
import { holdsAward, isOpenOn, type MatterRow, type MeasureRow, type RulingRow } from '#records'
import type { Participant } from '#registration'
import { readYes } from '#rulebook/cells'
import type {
  Evidence,
  Facts,
  PendingFact,
  Reading,
  RegistrationFact,
  Ruling,
} from '#rulebook/conditions'
import type { Cycle, Definition, Indicator } from '#rulebook/definition'

/**
 * What scoring gives to conditions: a class or an index, or whose conclusion it still waits for.
 */
export type Scored = Readonly<{
  reading(body: string, cycle: string, indicator: string): Reading | undefined
  awaiting(body: string, cycle: string, indicator: string): string | undefined
}>

export type FactSources = Readonly<{
  definition: Definition
  measures: readonly MeasureRow[]
  rulings: readonly RulingRow[]
  matters: readonly MatterRow[]
  scored: Scored
  /** Participants of each cycle by id. */
  participants: ReadonlyMap<string, ReadonlyMap<string, Participant>>
  registration(participant: string, cycle: string): RegistrationFact
  /** The day a participant is judged on: the decision's once granted, else the day of the run. */
  judgedOn(participant: string, cycle: string): CivilDate
}>

/** Composes the facts once per run; every lookup afterwards is a map access. */
export function factsOf(sources: FactSources): Facts {
  const { definition, participants, scored } = sources
  const measured = readingsOf(sources.measures, definition.indicators)
  const scales = new Map(definition.scales.map((scale) => [scale.id, scale.levels]))
  const indicators = new Map(definition.indicators.map((one) => [one.id, one]))
  const rulings = Map.groupBy(sources.rulings, (row) => key(row.participant, row.condition))
  const matters = Map.groupBy(sources.matters, (row) => row.participant)
  const years = new Map(definition.cycles.map((cycle) => [cycle.id, yearsOf(cycle)]))
  const annual = definition.cycles.filter((cycle) => cycle.kind === 'annual').map((one) => one.id)
  const body = (subject: string, cycle: string): string | undefined =>
    participants.get(cycle)?.get(subject)?.classBody
  return {
    reading: (subject, cycle, indicator) =>
      measured.get(key(subject, cycle, indicator)) ??
      scored.reading(subject, cycle, indicator) ??
      scored.reading(body(subject, cycle) ?? '', cycle, indicator),
    awaiting: (subject, cycle, indicator) =>
      scored.awaiting(subject, cycle, indicator) ??
      scored.awaiting(body(subject, cycle) ?? '', cycle, indicator),
    registration: sources.registration,
    pending: (subject, cycle) =>
      pendingOf(matters.get(subject) ?? [], sources.judgedOn(subject, cycle)),
    ruling: (subject, cycle, condition) =>
      rulingOf(rulings.get(key(subject, condition)) ?? [], cycle),
    unit: body,
    years: (cycle) => years.get(cycle) ?? [],
    yearsUpTo: (cycle) => annual.slice(0, annual.indexOf(years.get(cycle)?.at(-1) ?? '') + 1),
    level: (indicator, level) => {
      const found = indicators.get(indicator)
      const levels = found?.kind === 'class' ? scales.get(found.scale) : undefined
      const position = levels?.findIndex((one) => one.id === level) ?? -1
      return position < 0 ? undefined : position
    },
  }
}

const key = (...parts: readonly string[]): string => parts.join('\u0000')

function yearsOf(cycle: Cycle): readonly string[] {
  return cycle.kind === 'annual' ? [cycle.id] : cycle.years
}

function readingsOf(rows: readonly MeasureRow[], indicators: readonly Indicator[]) {
  const kinds = new Map(indicators.map((one) => [one.id, one.kind]))
  const readings = new Map<string, Reading>()
  for (const row of rows) {
    const reading = readingOf(row, kinds.get(row.indicator))
    if (reading) readings.set(key(row.participant, row.cycle, row.indicator), reading)
  }
  return readings
}

/** The row as its indicator's kind reads it; a row that does not fit its kind is no reading. */
export function readingOf(
  row: MeasureRow,
  kind: Indicator['kind'] | undefined,
): Reading | undefined {
  const evidence = evidenceOf(row)
  switch (kind) {
    case 'ratio':
      return row.part && row.whole && { ...evidence, kind, part: row.part, whole: row.whole }
    case 'number': {
      const value = readExact(row.value ?? '')
      return value && { ...evidence, kind, value }
    }
    case 'class':
      return row.value === undefined ? undefined : { ...evidence, kind, level: row.value }
    case 'attestation': {
      const holds = readYes(row.value ?? '')
      return holds === undefined ? undefined : { ...evidence, kind, holds }
    }
    default:
      return undefined
  }
}

/** Paper, author and day of a recorded row. */
export function evidenceOf(row: {
  paper?: string | undefined
  by?: string | undefined
  on?: CivilDate | undefined
}): Evidence {
  return {
    ...(row.paper === undefined ? {} : { paper: row.paper }),
    ...(row.by === undefined ? {} : { by: row.by }),
    ...(row.on === undefined ? {} : { on: row.on }),
  }
}

function pendingOf(rows: readonly MatterRow[], asOf: CivilDate): readonly PendingFact[] {
  return rows
    .filter((row) => isOpenOn(row, asOf))
    .map((row) => ({
      kind: row.kind,
      holds: holdsAward(row.kind),
      on: row.from,
      ...(row.paper === undefined ? {} : { paper: row.paper }),
    }))
}

function rulingOf(rows: readonly RulingRow[], cycle: string): Ruling | undefined {
  const row = rows.find((one) => one.cycle === cycle) ?? rows.find((one) => one.cycle === undefined)
  if (!row) return undefined
  return { ground: row.ground, ...evidenceOf(row), by: row.by, on: row.on }
}
