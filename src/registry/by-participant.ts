/**
 * Rows of one participant out of a campaign's (số liệu của một đối tượng): a table is divided once,
 * and when one line of it changes, only that participant's part is made anew. A page about one unit
 * among hundreds therefore does not read them all.
 */

type Row = Readonly<{ participant?: string | undefined }>
type Parts = ReadonlyMap<string | undefined, readonly Row[]>

/** By the list itself: lists are never changed in place. */
const known = new WeakMap<readonly unknown[], Parts>()

/** The participant's rows, in the order of the list. */
export function rowsOfParticipant<R extends Row>(rows: readonly R[], id: string): readonly R[] {
  const before = known.get(rows)
  const parts = before ?? Map.groupBy(rows, ({ participant }) => participant)
  if (!before) known.set(rows, parts)
  // What was put in under a list are the list's own rows.
  return (parts.get(id) ?? []) as readonly R[]
}

/** How a list came out of the one before: rows in place of others, and rows at the end. */
export type RowChange = Readonly<{
  replaced: ReadonlyMap<unknown, unknown>
  added: readonly unknown[]
}>

type Changed = Readonly<{ replaced: ReadonlyMap<Row, Row>; added: readonly Row[] }>

/** Carries the division of a list over to the list that it became. */
export function carryParticipants(
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
  change: RowChange,
): void {
  const parts = known.get(before)
  if (!parts) return
  // Lists that were divided hold rows with a participant.
  const { replaced, added } = change as Changed
  const touched = new Set([...replaced.values(), ...added].map(({ participant }) => participant))
  const moved = new Map(parts)
  for (const id of touched) {
    const own = (parts.get(id) ?? []).map((row) => replaced.get(row) ?? row)
    moved.set(id, [...own, ...added.filter(({ participant }) => participant === id)])
  }
  known.set(after, moved)
}
