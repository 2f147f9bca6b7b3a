/** The typesetter of archival PDF. */
export * from './compile.ts'
export { FONT } from './fonts.ts'
