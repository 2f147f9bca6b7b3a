/** What later stages read of evidence in the database. */
export { type EvidenceFile, filesAt, filesFor, filesProving } from './evidence.store.ts'
