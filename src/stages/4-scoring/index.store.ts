/** What of scoring is kept beside the records: when stages are open, who inspects which lines. */
export { LINE_ASSIGNMENTS, STAGE_OPENINGS } from './sheet.store.ts'
