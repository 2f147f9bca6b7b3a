/** Official papers of a campaign, from its records and receipts, as text, PDF and Word. */
export { MAKERS } from './kinds.ts'
export { labelOf } from './label.vi.ts'
export { type Age, ageOf, agesOf, type Listed, readList } from './list.ts'
export type { Maker } from './maker.ts'
export {
  dayOf,
  heldPost,
  type Material,
  materialOf,
  NOTHING_WRITTEN,
  nameOf,
  type Written,
} from './material.ts'
export { type Owing, owingIn } from './owing.ts'
export { paperPdf } from './pdf.ts'
export {
  FORMATS,
  type Format,
  fileNameOf,
  LIST,
  listed,
  type Otherwise,
  printed,
  type Unprintable,
} from './print.ts'
export { type PaperAnswer, type PaperOrder, setPaper } from './set-paper.ts'
export { paperText } from './text.vi.ts'
