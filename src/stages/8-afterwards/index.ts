/** Afterwards (sau khi có kết quả): reviews, receipts, recovered money, corrected papers. */
export * from './correction.ts'
export * from './receipt.ts'
export * from './recovery.ts'
export * from './review.ts'
export { subjectParts } from './review-part.ts'
export * from './rows.ts'
