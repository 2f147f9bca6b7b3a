/**
 * Rows of one participant out of a campaign's (số liệu của một đối tượng): a table is divided once,
 * so that a page about one unit among hundreds does not read them all. Whoever keeps records
 * current keeps them divided too, and answers without listing a table at all.
 */
import { remembered } from '#kernel'

type Row = Readonly<{ participant?: string | undefined }>

/** The rows of one participant in the table of this name, in the order of the table. */
export type Division = (table: string, participant: string) => readonly unknown[]

const divisions = new WeakMap<object, Division>()

/** Says how these records are divided; they answer the same as their lists would. */
export function divideBy(records: object, division: Division): void {
  divisions.set(records, division)
}

/** By the list itself: lists are never changed in place. */
const partsOf = remembered((rows: readonly Row[]) =>
  Map.groupBy(rows, ({ participant }) => participant),
)

/** The participant's rows, in the order of the list. */
export function rowsOfParticipant<
  Name extends string,
  Records extends Readonly<Record<Name, readonly Row[]>>,
>(records: Records, table: Name, id: string): readonly Records[Name][number][] {
  const divided = divisions.get(records)
  // A division holds the rows of the very tables it was made of.
  if (divided) return divided(table, id) as readonly Records[Name][number][]
  return partsOf(records[table]).get(id) ?? []
}
