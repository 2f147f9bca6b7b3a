/** Dossiers (hồ sơ): their deadlines, papers, sending, and whether the receiver is still there. */
export * from './checklist.ts'
export * from './checklist.vi.ts'
export * from './deadline.ts'
export * from './deadline.vi.ts'
export * from './item.ts'
export * from './office.ts'
export * from './rows.ts'
export * from './sending.ts'
