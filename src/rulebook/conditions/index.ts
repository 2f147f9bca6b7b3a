/** Conditions of standards: their language, their judging, their words. */
export * from './condition.ts'
export * from './finding.ts'
