/** Parts of pages that later stages show beside their own: how one stands, the ways out. */
export { stateWords } from './state.words.ts'
export { WaysOut } from './ways-out.page.tsx'
