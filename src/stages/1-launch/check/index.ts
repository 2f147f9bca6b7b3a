/** The checker: what is wrong in a definition, and what its plan leaves open. */
export { check } from './check.ts'
export { type WordedPoint, wordPoint, wordPointParts, wordProblem, wordReport } from './check.vi.ts'
export { checkLawOf } from './check-law.ts'
export type { FoundProblem, ProblemFact, Referent } from './problem.ts'
export {
  CHECKED_FILES,
  type CheckedFile,
  type CheckInput,
  type CheckLaw,
  type CheckProblem,
  type CheckRecords,
  type CheckReport,
  type CitedInstrument,
  type OpenFact,
  type OpenPoint,
  type Path,
  type Place,
} from './report.ts'
