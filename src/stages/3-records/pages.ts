/** Parts of pages that later stages show beside their own: evidence. */
export { type EntryLine, EntryList } from './corrections.page.tsx'
export { entryLines } from './entry-lines.ts'
export { type EvidenceDesk, EvidencePart, FileLink } from './evidence.page.tsx'
export type { AgencysOwn, Closing } from './evidence.routes.tsx'
