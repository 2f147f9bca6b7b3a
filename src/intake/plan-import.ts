/**
 * A plan taken in (nhập kế hoạch): its file, what was read of it, and what people settled value by
 * value. Nothing becomes a campaign before every value is settled.
 */
import { z } from 'zod'
import { type Cells, type Draft, type Settled, unsettled, valuesOf } from '#importer'
import { day, id, maybeId, oneOf, text } from '#rulebook/cells'

export const PlanImportRow = z.strictObject({
  plan: id,
  /** The file's name, or what stands for it when the text was pasted. */
  name: text,
  /** Hashes of the file, and of the reading kept of it. */
  file: text,
  reading: text,
  title: text,
  host: id,
  by: text,
  on: day,
  /** The campaign that came of it. */
  made: maybeId,
})
export type PlanImportRow = z.infer<typeof PlanImportRow>

export const PlanSettlingRow = z.strictObject({
  plan: id,
  value: text,
  does: oneOf(['kept', 'corrected', 'struck', 'added']),
  /** What was typed, cell by cell, as JSON; '{}' when nothing was. */
  cells: text,
  by: text,
  on: day,
})
export type PlanSettlingRow = z.infer<typeof PlanSettlingRow>

/** A settling with the entry it stands in, which the next one must have seen. */
export type SettledHere = Settled & Readonly<{ entry: number; by: string; on: string }>

export type Settlings = ReadonlyMap<string, SettledHere>

export function settlingsOf(
  rows: readonly Readonly<{ entry: number; row: PlanSettlingRow }>[],
): Settlings {
  return new Map(
    rows.map(({ entry, row: { value, does, cells, by, on } }) => [
      value,
      { entry, does, by, on, cells: cellsIn(cells) },
    ]),
  )
}

function cellsIn(text: string): Cells {
  const read = z.record(z.string(), z.string()).safeParse(JSON.parse(text))
  return read.success ? read.data : {}
}

/** The mark of what has been settled so far: it moves whenever anybody settles anything. */
export function markOf(settlings: Settlings): string {
  return [...settlings.values()]
    .map(({ entry }) => entry)
    .toSorted((a, b) => a - b)
    .join('-')
}

export type Standing = Readonly<{ settled: number; of: number; sure: readonly string[] }>

/** How far it is, and which values still wait that the reader is sure of. */
export function standingOf(draft: Draft, settlings: Settlings): Standing {
  const open = unsettled(draft, settlings)
  const { length } = valuesOf(draft)
  const sure = open.filter(({ found }) => found.sureness === 'sure').map(({ key }) => key)
  return { settled: length - open.length, of: length, sure }
}

/** The value to look at next: the first open one after the one just settled, else the first. */
export function nextKey(
  draft: Draft,
  settlings: Settlings,
  after: string | undefined,
): string | undefined {
  const keys = valuesOf(draft).map(({ key }) => key)
  const from = after === undefined ? -1 : keys.indexOf(after)
  const order = [...keys.slice(from + 1), ...keys.slice(0, from + 1)]
  return order.find((key) => !settlings.has(key))
}
