/** The language of campaign definitions: schemas and their types. */
export * from './award.ts'
export * from './deadline.ts'
export * from './definition.ts'
export * from './figures.ts'
export { KEY_WORDS } from './key-words.vi.ts'
export * from './participants.ts'
export * from './plan.ts'
export * from './question.ts'
