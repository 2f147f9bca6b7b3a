/** The ledger: everything offices recorded for a campaign as one type, and what is wrong in it. */
export * from './records.ts'
