/** The names people know things by: indicators, levels, cycles, participants. Sentences ask here, never guess. */
import type { Names } from '#rulebook/conditions'
import type { Context } from './context.ts'

export function namesOf(context: Pick<Context, 'definition' | 'tree' | 'records'>): Names {
  const { definition, tree, records } = context
  const indicators = new Map(definition.indicators.map((one) => [one.id, one]))
  const scales = new Map(definition.scales.map((scale) => [scale.id, scale]))
  const cycles = new Map(definition.cycles.map((cycle) => [cycle.id, cycle.name]))
  const people = new Map(records.people.map((person) => [person.id, person.name]))
  const ratio = (id: string) => {
    const found = indicators.get(id)
    return found?.kind === 'ratio' ? found : undefined
  }
  return {
    indicator: (id) => indicators.get(id)?.name ?? id,
    part: (id) => ratio(id)?.part ?? id,
    whole: (id) => ratio(id)?.whole ?? id,
    level: (id, level) => {
      const found = indicators.get(id)
      const scale = found?.kind === 'class' ? scales.get(found.scale) : undefined
      return scale?.levels.find((one) => one.id === level)?.name ?? level
    },
    cycle: (id) => cycles.get(id) ?? id,
    subject: (id) => people.get(id) ?? tree.organisations.get(id)?.name ?? id,
  }
}
