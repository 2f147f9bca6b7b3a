/** Papers as editable Word files. */
export { paperWord } from './document.ts'
