/** The checker: what is wrong in a definition, and what its plan leaves open. */
export { check } from './check.ts'
export { type WordedPoint, wordPoint, wordPointParts, wordProblem, wordReport } from './check.vi.ts'
export { checkLawOf } from './check-law.ts'
export { placed, standardsOf } from './conditions.ts'
export type { OpenFact } from './open-fact.ts'
export { CHECKED_FILES, type CheckedFile, type Path, type Place } from './place.ts'
export type { FoundProblem, ProblemFact, Referent } from './problem.ts'
export type {
  CheckInput,
  CheckLaw,
  CheckProblem,
  CheckRecords,
  CheckReport,
  CitedInstrument,
  OpenPoint,
} from './report.ts'
