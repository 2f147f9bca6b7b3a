/**
 * An issued paper (văn bản đi): one line of a book of one organisation and one year, under the
 * number that the records office gave it. Gaps are normal; a number is never used twice.
 */
import { z } from 'zod'
import {
  day,
  id,
  maybeId,
  maybeOneOf,
  maybeText,
  maybeYes,
  oneOf,
  text,
  whole,
} from '#rulebook/cells'

/** The books that offices keep apart: decisions, everything else, minutes, certificates. */
export const BOOKS = ['decisions', 'general', 'minutes', 'certificates'] as const
export type BookKind = (typeof BOOKS)[number]

/** Kinds of paper that a campaign needs; their abbreviations are words, in issued-paper.vi.ts. */
export const KINDS = [
  'decision',
  'plan',
  'notice',
  'submission',
  'minutes',
  'letter',
  'report',
  'certificate',
  'invitation',
  'other',
] as const
export type PaperKind = (typeof KINDS)[number]

/** For whom it is signed: on behalf of a body, for the head, by order, by delegation, acting. */
export const CAPACITIES = ['on-behalf', 'deputy', 'by-order', 'delegated', 'acting'] as const
export type SigningCapacity = (typeof CAPACITIES)[number]

/** What of a campaign a paper documents. */
export const DOCUMENTED = ['plan', 'notice', 'minutes', 'submission', 'decision'] as const
export type Documented = (typeof DOCUMENTED)[number]

const place = { organisation: id, book: oneOf(BOOKS), year: whole, number: whole }

export const IssuedPaperRow = z.strictObject({
  ...place,
  /** The letters behind the number: QĐ-UBND. */
  symbol: text,
  dated: day,
  kind: oneOf(KINDS),
  subject: text,
  'signed-by': text,
  post: maybeText,
  capacity: maybeOneOf(CAPACITIES),
  campaign: maybeId,
  documents: maybeOneOf(DOCUMENTED),
  about: maybeText,
  /** The number was given and the paper never went out. */
  void: maybeYes,
  /** Why this entry takes the place of an earlier one. */
  reason: maybeText,
  by: text,
  entered: day,
})
export type IssuedPaperRow = z.infer<typeof IssuedPaperRow>

/** A scan of the signed paper; there may be several. */
export const PaperScanRow = z.strictObject({
  ...place,
  hash: text,
  name: text,
  type: id,
  size: whole,
  by: text,
  on: day,
})
export type PaperScanRow = z.infer<typeof PaperScanRow>

type Numbered = Pick<IssuedPaperRow, 'number' | 'symbol'>

/** '05/QĐ-UBND': below ten with a leading zero, as Nghị định 30/2020/NĐ-CP writes numbers. */
export function paperNumber({ number, symbol }: Numbered): string {
  return `${String(number).padStart(2, '0')}/${symbol}`
}

/** The book that papers of a kind usually stand in. */
export function usualBook(kind: PaperKind): BookKind {
  if (kind === 'decision' || kind === 'minutes') return kind === 'decision' ? 'decisions' : kind
  return kind === 'certificate' ? 'certificates' : 'general'
}
