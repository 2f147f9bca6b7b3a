/** The one composition: definition, records, law and a day in; the outcome out. */
export { STATE_HEADINGS } from '#selection'
export type { Input } from './context.ts'
export { namesOf } from './names.ts'
export { outcome, registrationsOf } from './outcome.ts'
export { type Ground, type Receipt, receiptFile, receiptsOf } from './receipt.ts'
export * from './view.ts'
