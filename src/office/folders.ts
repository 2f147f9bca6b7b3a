/** What an office does at the machine, without its pages: campaign folders in and out. */
export { act, SYSTEM } from './act.ts'
export { type Exported, exportFolder } from './export-folder.ts'
export { Live } from './live.ts'
export { loadFolder } from './load-folder.ts'
export type { World } from './world.ts'
