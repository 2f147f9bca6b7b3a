/** A campaign as files: read, checked, computed, and published as a folder anybody can verify. */
export { applyChanges, type Change, readChange } from './change.ts'
export {
  type Asked,
  type Computed,
  compute,
  computeFrom,
  type Defined,
  dayOf,
  defined,
  definitionIn,
  type Registered,
  registered,
} from './compute.ts'
export {
  type Folders,
  foldersOf,
  foldersWithin,
  isCampaign,
  type Kept,
  type Loaded,
  load,
  loadKept,
} from './load.ts'
export { loadCriteria } from './load-criteria.ts'
export { type LawRead, loadLaw } from './load-law.ts'
export { checkProblems, definitionProblems, ledgerProblems, problemText } from './problems.ts'
export { HOME, PROGRAM } from './program.ts'
export {
  HASHES,
  type OutFile,
  outFiles,
  outFilesOneByOne,
  RUN,
  type RunNote,
  rootOf,
} from './publish.ts'
export { type Verified, verify } from './verify.ts'
