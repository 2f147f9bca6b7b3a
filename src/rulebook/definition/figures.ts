/** What is measured and on which scales: the names that conditions and records share. */
import { z } from 'zod'
import { Id, Text } from '#rulebook/words'

/** An ordered scale (thang xếp loại), best first: xuất sắc, tốt, khá, trung bình, yếu. */
export const Scale = z.strictObject({
  id: Id,
  name: Text,
  levels: z.array(z.strictObject({ id: Id, name: Text })).min(2),
})
export type Scale = z.infer<typeof Scale>

const named = { id: Id, name: Text, source: Text.optional() }

/** A figure or finding that records supply for a participant in a cycle (số liệu, kết luận). */
export const Indicator = z.discriminatedUnion('kind', [
  /** Two counts, never a percentage: 4.898 of 5.000. */
  z.strictObject({ kind: z.literal('ratio'), part: Text, whole: Text, ...named }),
  /** One exact number: an index of 81,25 points, 3 initiatives. */
  z.strictObject({ kind: z.literal('number'), unit: Text, max: z.string().optional(), ...named }),
  /** A level of a scale, concluded by somebody entitled. */
  z.strictObject({ kind: z.literal('class'), scale: Id, by: Text.optional(), ...named }),
  /** Yes or no, attested in a paper by somebody entitled. */
  z.strictObject({ kind: z.literal('attestation'), by: Text.optional(), ...named }),
])
export type Indicator = z.infer<typeof Indicator>

/** How bodies or persons are scored in this campaign. */
export const Scoring = z.strictObject({
  id: Id,
  name: Text,
  /** The criteria set: criteria/<set>.yaml of the campaign folder, else of the program. */
  set: Id,
  for: z.strictObject({
    organisations: z.array(Id).default([]),
    participants: z.array(Id).default([]),
  }),
  cycles: z.array(Id).min(1),
  stages: z.array(z.strictObject({ id: Id, name: Text, by: Text })).min(1),
  'carry-forward': z.boolean().default(true),
  /** Ranked apart by organisations.csv column `group`, or all together. */
  grouped: z.boolean().default(false),
  /** Absent: as the criteria set says, else competition. */
  ranks: z.enum(['competition', 'dense']).optional(),
  /**
   * Keys that break equal totals, the last may be `vote`. Absent: those of the criteria set. None:
   * ties are shown, never cut.
   */
  ties: z.array(Id).optional(),
  /** The indicator that the class (as concluded) and the percent of points feed. */
  class: Id.optional(),
  index: Id.optional(),
  /** Whose written notice turns points into a class; none: the class stands when the points do. */
  conclusion: z.strictObject({ by: Text, clause: Text, words: Text }).optional(),
  clause: Text,
  words: Text,
})
export type Scoring = z.infer<typeof Scoring>
