/**
 * The signed plan (kế hoạch) as a document: what is printed at its head, body and foot. Nothing
 * here decides anything; it is the source of the plan paper, of citations, and of the questions
 * about the law it rests on.
 */
import { z } from 'zod'
import { Cited, Day, Id, Text } from '#rulebook/words'

/** A cited paper (căn cứ): canonical identity, and the words as printed where they differ. */
export const LegalBasis = z.strictObject({
  id: Id,
  kind: Text,
  number: Text.optional(),
  date: Day.optional(),
  issuer: Text.optional(),
  subject: Text.optional(),
  clause: Text,
  words: Text,
  /** Other ways the plan prints the same paper ("39/QĐ-UBND" for 39/2018/QĐ-UBND). */
  'also-printed': z.array(z.strictObject({ ...Cited })).default([]),
})
export type LegalBasis = z.infer<typeof LegalBasis>

const Passage = z.strictObject({ ...Cited })

const Commitment = z.strictObject({ id: Text, clause: Text, items: z.array(Text).min(1) })

/** A change after issue (kế hoạch sửa đổi): numbered, dated, never a silent edit. */
export const Amendment = z.strictObject({
  number: Text,
  date: Day,
  effective: Day,
  words: Text,
  /** Paths of the definition that it sets from its effect date on. */
  changes: z.array(z.strictObject({ path: Text, value: z.unknown() })).default([]),
})
export type Amendment = z.infer<typeof Amendment>

export const Plan = z.strictObject({
  kind: Text.default('Kế hoạch'),
  number: Text,
  date: Day,
  place: Text,
  issuer: Id,
  signer: z.strictObject({ name: Text, post: Text, 'on-behalf': Text.optional() }),
  title: Text,
  bases: z.array(LegalBasis).default([]),
  /** Papers cited in the body, not in the head. */
  references: z.array(LegalBasis).default([]),
  purposes: z.array(Passage).default([]),
  requirements: z.array(Passage).default([]),
  theme: Passage.optional(),
  slogan: Passage.optional(),
  contents: z.array(Passage).default([]),
  commitments: z.array(Commitment).default([]),
  responsibilities: z.array(z.strictObject({ who: Text, does: Text, clause: Text })).default([]),
  recipients: z.array(Text).default([]),
  funding: Passage.optional(),
  amendments: z.array(Amendment).default([]),
  /** What is odd in the print itself (a doubled number, a skipped one): recorded, not repaired. */
  faults: z.array(z.strictObject({ ...Cited, fault: Text })).default([]),
  /** Things the plan says will happen: an end event, a summing up. */
  events: z
    .array(z.strictObject({ id: Id, ...Cited, on: Day.optional(), at: Id.optional() }))
    .default([]),
})
export type Plan = z.infer<typeof Plan>
