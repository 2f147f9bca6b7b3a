/** Parts of pages that later stages show beside their own: how one stands, the ways out. */
export { Nominated, type PutForward } from './nominated.page.tsx'
export { stateWords } from './state.words.ts'
export { StateBadge } from './state-badge.page.tsx'
export { WaysOut } from './ways-out.page.tsx'
