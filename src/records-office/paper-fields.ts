/** What the forms of the records office hold, read like the cells of the records. */
import { z } from 'zod'
import { day, maybeOneOf, maybeText, maybeYes, oneOf, text, whole } from '#rulebook/cells'
import { BOOKS, CAPACITIES, KINDS } from './issued-paper.ts'

/** What may be wrong of an entry and is then replaced. */
export const PaperFields = z.object({
  kind: oneOf(KINDS),
  symbol: text,
  dated: day,
  subject: text,
  'signed-by': text,
  post: maybeText,
  capacity: maybeOneOf(CAPACITIES),
  deed: maybeText,
  void: maybeYes,
  reason: maybeText,
})
export type PaperFields = z.output<typeof PaperFields>

export const NewPaperForm = PaperFields.extend({ book: maybeOneOf(BOOKS), number: whole })
