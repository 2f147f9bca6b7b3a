/**
 * Units that ceased or were renamed within a cycle (đơn vị sắp xếp lại), told beside the outcome:
 * nobody may wonder why a unit is missing, or believe its results were added to another.
 */
import { changesWithin, wordChange } from '#registration'
import type { Context } from './context.ts'

/**
 * What became of units within the cycles that have begun. A unit that still takes part is told of
 * once it is gone; one that no longer does, at once, because its successor already stands instead.
 */
export function unitNotes({
  definition,
  asOf,
  register,
}: Pick<Context, 'definition' | 'asOf' | 'register'>): readonly string[] {
  const begun = definition.cycles.filter(({ from }) => from <= asOf)
  const groups = definition.participants.filter(({ kind }) => kind === 'collective')
  const scopes = [
    ...groups.map(({ scope }) => scope.organisations),
    ...definition.scoring.map((scoring) => scoring.for.organisations),
  ]
  const changes = begun.flatMap((cycle) => changesWithin(scopes, cycle, register))
  const told = changes.filter(({ state, last }) => state !== 'kept' || last < asOf)
  return [...new Set(told.map(wordChange))]
}
