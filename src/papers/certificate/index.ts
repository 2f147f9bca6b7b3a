/** Certificates: what they say, where it stands, and how they are made one by one or in bulk. */
export { type Awarded, awardedOf, type Unbooked } from './awarded.ts'
export {
  type Batch,
  type BatchReport,
  MADE,
  madeIn,
  makeBatch,
  PAGES_IN_PRINT,
  SLIPS_IN_PRINT,
  SUMS,
  staleOf,
} from './batch.ts'
export { type Certificate, CODE_PLACES, type CodePlace, type PaperSize } from './certificate.ts'
export { createPress, type Made, type Press } from './make.ts'
export { Positions } from './positions.ts'
export type { Style } from './sheets.ts'
export { type Answer, type Order, workOff } from './work.ts'
