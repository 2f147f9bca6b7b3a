/** Official papers of a campaign, from its records and receipts, as text, PDF and Word. */
export { MAKERS } from './kinds.ts'
export { type Age, ageOf, agesOf, type Listed, readList } from './list.ts'
export type { Maker } from './maker.ts'
export { type Material, materialOf } from './material.ts'
export { paperPdf } from './pdf.ts'
export {
  FORMATS,
  type Format,
  LIST,
  listed,
  nameOf,
  type Otherwise,
  printed,
  type Unprintable,
} from './print.ts'
export { type PaperAnswer, type PaperOrder, setPaper } from './set-paper.ts'
export { paperText } from './text.vi.ts'
