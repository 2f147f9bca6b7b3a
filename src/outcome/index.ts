/** The one composition: definition, records, law and a day in; the outcome out. */
export * from './facts.ts'
export * from './records.ts'
export * from './view.ts'
