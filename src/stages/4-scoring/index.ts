/**
 * Stage 4, scoring (chấm điểm): sheets, stages, sums, ranks and classes. It knows nothing of
 * awards, votes or quotas of awards.
 */
export { type Arithmetic, type ExactColumn, exactArithmetic } from './arithmetic.ts'
export { type BodyRows, type BodySheets, bodySheets, rowsOfSet } from './body-sheets.ts'
export { addUpBulk, type BulkTally } from './bulk.ts'
export { bandColumn, NO_BAND } from './class-columns.ts'
export { checkClassQuotas, type QuotaFinding } from './class-quotas.ts'
export {
  type Attested,
  type ClassCase,
  type Classification,
  classify,
  type GateFinding,
  isHigherClass,
  type OpenClass,
} from './classes.ts'
export { wordClassification, wordGate, wordQuota, wordTie } from './classes.vi.ts'
export { cellsOf, type JudgedSheet, layStages } from './columns.ts'
export { judgeLine, type Line, type LineRefusal, type LineResult } from './line.ts'
export { type StageAction, stageAction } from './line-lock.ts'
export { percentile, percentileCuts } from './percentiles.ts'
export { GIVEN, MISSING, NOT_APPLICABLE } from './presence.ts'
export { checkPrintedSum, type PrintedSum } from './printed-sum.ts'
export { wordPrintedSum } from './printed-sum.vi.ts'
export {
  exactKey,
  type Ranking,
  type RankKey,
  type RankRule,
  type RankStyle,
  rank,
  rankByGroup,
  type Standing,
  type Tie,
} from './ranking.ts'
export { type RankedColumn, rankColumn } from './ranking-columns.ts'
export { type PartSum, type RowSum, rowSum } from './row.ts'
export * from './rows.ts'
export { fitsPlaces, type ScaledColumn, scaledArithmetic } from './scaled.ts'
export { type Lines, linesFor, type SheetScore, scoreSheet } from './sheet.ts'
export { wordLine, wordLineRefusal, wordSheet, wordStageProblem, wordSum } from './sheet.vi.ts'
export {
  doorOf,
  LineAssignmentRow,
  type StageDoor,
  StageOpeningRow,
} from './stage-opening.ts'
export {
  type MergedStages,
  mergeStages,
  type StageChange,
  type StagePlan,
  type StageProblem,
  type StageSheet,
} from './stages.ts'
export type { Cells, LineColumn, Sums } from './sums.ts'
export { addUp, nominalMaximum, type Tally } from './tally.ts'
