/** The tables of scoring that lie beside the records. */
export { LINE_ASSIGNMENTS, STAGE_OPENINGS } from './sheet.store.ts'
