/** Decisions (quyết định): who may grant, what was decided, no award twice, the money. */
export * from './authority.ts'
export * from './authority.vi.ts'
export * from './decide.ts'
export * from './decide.vi.ts'
export * from './money.ts'
export * from './money.vi.ts'
export * from './repeat.ts'
export * from './rows.ts'
