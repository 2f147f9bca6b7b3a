/** The outcome printed: text, tables, explanations, differences. It decides nothing. */
export { awardSummary } from './award-summary.vi.ts'
export * from './csv.ts'
export * from './difference.vi.ts'
export * from './explain.vi.ts'
export * from './outcome.vi.ts'
export { rankingDifferences } from './ranking-difference.vi.ts'
export * from './summary.ts'
export { item, textTable, wrap } from './text-table.ts'
