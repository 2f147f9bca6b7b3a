/** Records (số liệu, ghi nhận): the rows of what happened, and the evidence behind them. */

export * from './event.ts'
export { EVIDENCE_NOUNS, type EvidenceNoun, enteredIn, type Proven, subjectOf } from './evidence.ts'
export { holdsAward, isOpenOn } from './matter.ts'
export * from './rows.ts'
