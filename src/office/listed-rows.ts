/**
 * The rows of a table as one list, with the place of each line in it: what changed is put in place
 * or added at the end, so that one saved line costs no more in a table of a hundred thousand.
 */
import { carryParticipants } from '#registry'

export type Listed<Row> = Readonly<{
  rows: readonly Row[]
  /** Grows with the list: only its newest form may be asked. */
  places: Map<number, number>
  last: number
}>

/** The list of lines in their order. */
export function listed<Row>(standing: Iterable<Readonly<{ line: number; row: Row }>>): Listed<Row> {
  const rows: Row[] = []
  const places = new Map<number, number>()
  let last = 0
  for (const { line, row } of standing) {
    places.set(line, rows.push(row) - 1)
    last = line
  }
  return { rows, places, last }
}

/** The list after these lines changed; undefined when it has to be made anew. */
export function taken<Row>(
  { rows, places, last }: Listed<Row>,
  changed: ReadonlyMap<number, Row | undefined>,
): Listed<Row> | undefined {
  const next = [...rows]
  const replaced = new Map<unknown, Row>()
  const added: Row[] = []
  let end = last
  for (const [line, row] of [...changed].toSorted(([a], [b]) => a - b)) {
    const place = places.get(line)
    const former = place === undefined ? undefined : rows[place]
    // Taken back, or standing again in the middle: others move.
    if (row === undefined || (place === undefined && line < end)) return undefined
    if (place === undefined) {
      places.set(line, next.push(row) - 1)
      added.push(row)
      end = line
    } else {
      next[place] = row
      replaced.set(former, row)
    }
  }
  carryParticipants([rows, next], { replaced, added })
  return { rows: next, places, last: end }
}
