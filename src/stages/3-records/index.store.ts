/** What later stages read of evidence in the database. */
export {
  addFile,
  EVIDENCE_FILES,
  EVIDENCE_LINKS,
  type EvidenceFile,
  fileIdOf,
  filesAsked,
  filesAt,
  filesFor,
  filesProving,
  linkFile,
} from './evidence.store.ts'
