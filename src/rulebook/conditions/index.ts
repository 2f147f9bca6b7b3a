/** Conditions of standards: their language, their judging, their words. */
export type { Asked, ExaminePart, Judged } from './asked.ts'
export { judgeFlag } from './attested.ts'
export {
  type Bound,
  type BoundWord,
  boundOf,
  type CompiledBound,
  compileBound,
  judgeExact,
  judgeFraction,
} from './bound.ts'
export { wordBound, wordShare } from './bound.vi.ts'
export { compileBulk, examineRows } from './bulk.ts'
export { judgeClass } from './class.ts'
export type { Columns, FigureColumn, RowJudge, UnitColumns } from './columns.ts'
export * from './condition.ts'
export { judgeNumber } from './count.ts'
export { wordDemand } from './demand.vi.ts'
export { type Candidate, examine, examineCondition } from './examine.ts'
export * from './finding.ts'
export { explainExamination, explainFinding } from './finding.vi.ts'
export type { Names } from './names.ts'
export { judgePending } from './no-pending.ts'
export { judgeExactRatio, judgeRatio } from './ratio.ts'
export { codeOfRegistration, judgeRegistration } from './registered-in-time.ts'
export { judgeRun } from './run.ts'
export { wordClause, wordSentence } from './sentence.vi.ts'
export {
  both,
  codeAt,
  codeOf,
  concluded,
  either,
  MET,
  NOT_APPLICABLE,
  NOT_ESTABLISHED,
  NOT_MET,
  opposite,
  type VerdictCode,
  verdictOf,
} from './verdict.ts'
export { VERDICT_WORDS } from './verdict.vi.ts'
