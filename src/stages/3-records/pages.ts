/** Parts of pages that later stages show beside their own: evidence. */
export { type EvidenceDesk, EvidencePart, FileLink } from './evidence.page.tsx'
