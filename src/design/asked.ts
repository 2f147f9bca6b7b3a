/** What every kind of field is told (điều một ô cần biết). */
import type { Basis } from './explain.tsx'
import type { Problem } from './problem.ts'

export type Attempt = Readonly<{
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}>

/** What a form knows before anybody has typed. */
export const NOTHING_TYPED: Attempt = { typed: {}, problems: [] }

export type Asked = Readonly<{
  name: string
  label: string
  hint?: string | undefined
  attempt: Attempt
  /** What stands there before anybody types. */
  value?: string | undefined
  optional?: boolean
  /** The clauses of plan or law that ask for it. */
  bases?: readonly Basis[] | undefined
}>
