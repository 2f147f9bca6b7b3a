/**
 * What every check looks at: the input, its organisations as a dated tree, and the ids that exist.
 */
import { type Tree, treeOf } from '#registry'
import type { Definition } from '#rulebook/definition'
import type { OpenFact } from './open-fact.ts'
import type { Path } from './place.ts'
import type { CheckInput } from './report.ts'

export type Checked = CheckInput &
  Readonly<{
    issued: Definition
    /** Undefined when no organisations are recorded yet: then nothing can be said of them. */
    tree?: Tree
  }>

/** An open point as a detector finds it; points.ts joins it with the declared questions. */
export type FoundPoint = Readonly<{
  weight: 'question' | 'notice'
  path: Path
  /** The place whose clause and words are cited, when it is another one. */
  cite?: Path
  subjects: readonly string[]
  fact: OpenFact
  /** The declared question that stands at the place. */
  open?: string
  settled?: boolean
}>

export function checkedOf(input: CheckInput): Checked {
  const rows = input.records?.organisations ?? []
  const tree = rows.length === 0 ? undefined : treeOf(rows, input.records?.successions ?? [])
  return { ...input, issued: input.issued ?? input.definition, ...(tree ? { tree } : {}) }
}
