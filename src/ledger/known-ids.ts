/**
 * The ids that exist, by what they name: those of the definition, and those of the registers among
 * the records.
 */
import { byKind, type Condition } from '#rulebook/conditions'
import type { DeadlineRule, Definition } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Referent } from './record-problem.ts'
import type { Records } from './records.ts'

/** What an id alone can name; criteria, stages and items depend on other cells of the row. */
export type Named = Exclude<Referent, 'criterion' | 'gate' | 'item' | 'stage'>

export type KnownIds = Readonly<Record<Named, ReadonlySet<string>>>

export function knownIds(definition: Definition, records: Records): KnownIds {
  const organisations = ids(records.organisations)
  const people = ids(records.people)
  return {
    award: ids(definition.awards),
    condition: conditionIds(definition),
    cycle: ids(definition.cycles),
    dossier: ids(definition.dossiers),
    event: eventIds(definition),
    indicator: ids(definition.indicators),
    organisation: organisations,
    participant: new Set([...organisations, ...people]),
    person: people,
    scoring: ids(definition.scoring),
    session: new Set(records.sessions.map(({ session }) => session)),
  }
}

function ids(list: readonly Readonly<{ id: string }>[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}

/**
 * Every condition of every standard, the parts of composed ones too; supplied standards as well as
 * the plan's own.
 */
function conditionIds({ awards, supplements }: Definition): ReadonlySet<string> {
  const supplied = supplements.flatMap(({ standards }) => standards)
  const standards = [...awards, ...supplied].map(({ standard }) => standard)
  return new Set(standards.flatMap((one) => (Array.isArray(one) ? one.flatMap(withParts) : [])))
}

function withParts(condition: Condition): readonly string[] {
  return [condition.id, ...partsOf(condition).flatMap(withParts)]
}

const none = (): readonly Condition[] => []

function partsOf(condition: Condition): readonly Condition[] {
  return byKind<readonly Condition[]>(condition, {
    ratio: none,
    count: none,
    class: none,
    attested: none,
    registered: none,
    noPending: none,
    all: (one) => one.all,
    any: (one) => one.any,
    none: (one) => one.none,
    unit: (one) => one.unit,
    eachYear: (one) => one['each-year'],
    run: (one) => one.run.of,
  })
}

/** Events of the plan, and those that terms are counted from. */
function eventIds({ plan, registration, dossiers }: Definition): ReadonlySet<string> {
  const rules = [...registration, ...dossiers].map(({ until }) => until)
  return new Set([...ids(plan.events), ...rules.flatMap(eventOf)])
}

function eventOf(rule: DeadlineRule | Readonly<{ open: string }>): readonly string[] {
  return !isOpen(rule) && 'after' in rule ? [rule.after] : []
}
