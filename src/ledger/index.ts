/** The ledger: everything offices recorded for a campaign as one type, and what is wrong in it. */

export { recordsAsOf } from './as-of.ts'
export { bookName, unitName } from './book-name.ts'
export { carriedOver } from './carried-over.ts'
export { checkRecords } from './check-records.ts'
export type { LedgerInput } from './ledger.ts'
export { wordRecordProblem } from './ledger.vi.ts'
export { type CellProblem, measureProblems } from './measure-problems.ts'
export type { CellPlace, RecordFact, RecordProblem, Referent, Severity } from './record-problem.ts'
export * from './records.ts'
export type { LineOf } from './sentence-parts.ts'
