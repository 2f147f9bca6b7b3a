/** Organisations, people and posts, each valid from a day to a day. */
export { divideBy, rowsOfParticipant } from './by-participant.ts'
export * from './organisation.ts'
export * from './person.ts'
export * from './post.ts'
export * from './post-change.ts'
export * from './renames.ts'
export * from './tree.ts'
export * from './tree-change.ts'
