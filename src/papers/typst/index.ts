/** The typesetter of archival PDF. */
export * from './compile.ts'
export { FONT, readFonts } from './fonts.ts'
