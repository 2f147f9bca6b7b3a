/**
 * The press alone, for processes that only set certificates (tiến trình in): whom they are for is
 * told them, so nothing of campaigns is read at their start.
 */
export type { Certificate } from './certificate.ts'
export { createPress, type Made, type Press } from './make.ts'
export type { Style } from './sheets.ts'
export { type Answer, type Order, workOff } from './work.ts'
