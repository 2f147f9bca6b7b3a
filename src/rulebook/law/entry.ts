/**
 * What every entry of the law data (dữ liệu pháp luật) carries: the words of its source, how
 * certain it is, and its days. A number without a source does not enter the law; an uncertain one
 * enters with its mark and keeps it in every answer.
 */

import { z } from 'zod'
import { exact } from '#kernel'
import { Day, Id, Text } from '#rulebook/words'

/** From best known to least: read, derived from what was read, repeated elsewhere, unseen. */
export const CERTAINTIES = ['seen', 'computed', 'second-hand', 'unverified'] as const
export const Certainty = z.enum(CERTAINTIES)
export type Certainty = z.output<typeof Certainty>

/** A place in the law, in words, and where the public can read it. */
export const Source = z.strictObject({ citation: Text, url: z.exactOptional(z.url()) }).readonly()
export type Source = z.output<typeof Source>

/** The id of a regime (chế độ pháp lý): R and the year it began. */
export const RegimeId = z.string().regex(/^R\d{4}$/, 'mã chế độ có dạng R2025')

/** An exact number of the law, '0.15' or '2/3' between quotes: never a floating point number. */
export const ExactNumber = z
  .string('ghi số trong dấu nháy đơn')
  .regex(/^\d+(\.\d+|\/[1-9]\d*)?$/, "ghi như '0.15' hoặc '2/3', trong dấu nháy")
  .transform((text) => exact(text))

/** The fields of every entry. `uncertain` marks fields known less (or better) than the entry. */
export const meta = {
  source: Source,
  certainty: Certainty,
  uncertain: z.exactOptional(z.record(z.string(), Certainty).readonly()),
  note: z.exactOptional(Text),
}

/** The first and last day an entry holds, both included; an absent end is open. */
export const span = { from: z.exactOptional(Day), to: z.exactOptional(Day) }

/** A fact in words, with a value where it has one. */
export const Statement = z
  .strictObject({
    id: Id,
    ...span,
    statement: Text,
    value: z.exactOptional(Text),
    unit: z.exactOptional(Text),
    ...meta,
  })
  .readonly()
export type Statement = z.output<typeof Statement>

/** A section of a law file: never changed after reading. */
export const list = <T extends z.ZodType>(entry: T) => z.array(entry).readonly()

/** A conclusion is only as certain as the least certain thing it rests on. */
export function leastCertain(certainties: readonly Certainty[]): Certainty {
  const worst = Math.max(0, ...certainties.map((each) => CERTAINTIES.indexOf(each)))
  return CERTAINTIES[worst] ?? 'unverified'
}

/** How certain one field of an entry is: its own mark, else the entry's. */
export function certaintyOf(
  entry: Readonly<{ certainty: Certainty; uncertain?: Readonly<Record<string, Certainty>> }>,
  field: string,
): Certainty {
  return entry.uncertain?.[field] ?? entry.certainty
}
