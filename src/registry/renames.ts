/**
 * Units that only changed their name (đổi tên): the same unit under a new id. A merger or a split
 * is none, whatever the register calls it; nothing is ever counted for another unit here.
 */
import type { CivilDate } from '#kernel'
import type { SuccessionRow } from './organisation.ts'

/** From each former id to the one the unit has in the end. */
export type Renames = ReadonlyMap<string, string>

/**
 * The renames up to and including the day. Only one predecessor with one successor is a rename;
 * powers that moved as well make no difference, because no unit came or went with them.
 */
export function renamesBy(successions: readonly SuccessionRow[], day: CivilDate): Renames {
  // What became of the unit after the day, recorded already, makes no other unit of it before.
  const changes = successions.filter(({ how, on }) => how !== 'powers-moved' && on <= day)
  const before = Map.groupBy(changes, ({ successor }) => successor)
  const after = Map.groupBy(changes, ({ predecessor }) => predecessor)
  const steps = new Map<string, string>()
  for (const { predecessor, successor, how } of changes) {
    if (how !== 'renamed' || successor === undefined) continue
    const alone = before.get(successor)?.length === 1 && after.get(predecessor)?.length === 1
    if (alone) steps.set(predecessor, successor)
  }
  return new Map([...steps.keys()].map((id) => [id, lastOf(id, steps)]))
}

/** A circle in the data ends the walk. */
function lastOf(id: string, steps: Renames): string {
  const walked = new Set<string>()
  let at = id
  for (let next = steps.get(at); next !== undefined && !walked.has(at); next = steps.get(at)) {
    walked.add(at)
    at = next
  }
  return at
}
