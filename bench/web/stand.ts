/** The processes that stand beside each other while something is measured, and for how long. */
import type { Child } from './children.ts'
import type { Bare } from './floor.ts'
import type { Opened } from './office.ts'

export type Stand = Readonly<{
  office: Child<Opened>
  floor: Child<Bare>
  load: Child<string>
  seconds: number
}>
