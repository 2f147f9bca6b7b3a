/** What is kept of a dossier's way beside the records. */
export { FLAGS, TRANSFERS, wayOf } from './dossier.store.ts'
export { REPORT_LINES, REPORT_PARTS } from './report.store.ts'
