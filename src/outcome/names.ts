/** The names people know things by: indicators, levels, cycles, participants. Never guessed. */
import type { Names } from '#rulebook/conditions'
import type { Indicator, Scale } from '#rulebook/definition'
import type { Context } from './context.ts'

export function namesOf(context: Pick<Context, 'definition' | 'tree' | 'records'>): Names {
  const { definition, tree, records } = context
  const indicators = new Map(definition.indicators.map((one) => [one.id, one]))
  const scales = new Map(definition.scales.map((scale) => [scale.id, scale]))
  const cycles = new Map(definition.cycles.map((cycle) => [cycle.id, cycle.name]))
  const people = new Map(records.people.map((person) => [person.id, person.name]))
  const levelsOf = (id: string): Scale['levels'] => {
    const found = indicators.get(id)
    return found?.kind === 'class' ? (scales.get(found.scale)?.levels ?? []) : []
  }
  return {
    indicator: (id) => indicators.get(id)?.name ?? id,
    part: (id) => ofKind(indicators.get(id), 'ratio')?.part ?? id,
    whole: (id) => ofKind(indicators.get(id), 'ratio')?.whole ?? id,
    unit: (id) => ofKind(indicators.get(id), 'number')?.unit ?? '',
    level: (id, level) => levelsOf(id).find((one) => one.id === level)?.name ?? level,
    isBest: (id, level) => levelsOf(id)[0]?.id === level,
    cycle: (id) => cycles.get(id) ?? id,
    subject: (id) => people.get(id) ?? tree.organisations.get(id)?.name ?? id,
  }
}

function ofKind<K extends Indicator['kind']>(
  indicator: Indicator | undefined,
  kind: K,
): Extract<Indicator, { kind: K }> | undefined {
  return indicator?.kind === kind ? (indicator as Extract<Indicator, { kind: K }>) : undefined
}
