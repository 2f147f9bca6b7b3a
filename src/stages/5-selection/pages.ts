/** Parts of pages that later stages show beside their own: the ways out of a hindrance. */
export { WaysOut } from './ways-out.page.tsx'
