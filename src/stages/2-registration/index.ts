/** Registration (đăng ký thi đua): who is in scope, who registered, in time or not. */
export * from './admission.ts'
export * from './admission.vi.ts'
export * from './changes.ts'
export * from './changes.vi.ts'
export * from './participant.ts'
export * from './rows.ts'
export { renamesIn, unitsIn } from './units.ts'
