/** The rulebook's closed entry. */
export * from './criteria/index.ts'
