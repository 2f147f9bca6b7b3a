/**
 * Levels of a scale (mức xếp loại) that do not exist: the level of that very name is offered first,
 * then the nearest ids.
 */
import { fold } from '#kernel'
import type { FoundProblem } from './record-problem.ts'

export type Level = Readonly<{ id: string; name: string }>

/** People write "Tốt" where the id is good: the name is as good a hint as a slip of the finger. */
export function unknownLevel(
  found: string,
  levels: readonly Level[],
): Pick<FoundProblem, 'fact' | 'found' | 'among' | 'meant'> {
  const named = levels.find(({ name }) => fold(name) === fold(found))
  const among = levels.map(({ id }) => id)
  const fact = { code: 'unknown-level', levels } as const
  return { fact, found, among, ...(named ? { meant: named.id } : {}) }
}
