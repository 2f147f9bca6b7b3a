/** What an entry changed (ô nào đổi): the cells that differ from what stood before it. */
import type { StoredRow } from '#platform/database'

export type ChangedCell = Readonly<{
  field: string
  before: string | undefined
  after: string | undefined
}>

/** In the order of the table; a row taken back loses all its cells, a taken-back one had none. */
export function changedCells(
  before: StoredRow | undefined,
  now: StoredRow,
): readonly ChangedCell[] {
  const was = before && !before.retracted ? before.cells : {}
  const is = now.retracted ? {} : now.cells
  const fields = new Set([...Object.keys(is), ...Object.keys(was)])
  return [...fields]
    .map((field) => ({ field, before: was[field], after: is[field] }))
    .filter((cell) => cell.before !== cell.after)
}
