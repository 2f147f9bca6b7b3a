/** The names of cycles in an outcome; an unknown one is called by its id. */
import type { OutcomeView } from '#outcome'

export type CycleName = (id: string) => string

export function cycleNames(view: OutcomeView): CycleName {
  const names = new Map(view.cycles.map((cycle) => [cycle.id, cycle.name]))
  return (id) => names.get(id) ?? id
}
