/**
 * A definition on its way from the signed plan to what holds on a day: the tree so far, where each
 * replaced part came from, and what could not be put in. The plan's own text is never changed.
 */
import type { z } from 'zod'
import type { Steps } from './override.ts'

/** Where values come from; '--set' is the simulation's command line. */
export type DefinitionFile = 'campaign.yaml' | 'open-questions.yaml' | 'answers.yaml' | '--set'

export type Origin = Readonly<{ file: DefinitionFile; path: Steps }>

/**
 * Something wrong, with the path of the issue in the definition as a whole; `origin` gives for any
 * path below it the file and path where that value was written (an issue of a union holds issues
 * further down).
 */
export type DefinitionProblem = Readonly<{
  issue: z.core.$ZodIssue
  origin: (path: Steps) => Origin
}>

/** A part that was replaced, and what replaced it. */
type Patch = Readonly<{ steps: Steps; origin: Origin }>

export type Draft = Readonly<{
  tree: unknown
  patches: readonly Patch[]
  problems: readonly DefinitionProblem[]
}>

export function draftOf(raw: unknown): Draft {
  return { tree: raw, patches: [], problems: [] }
}

/** The draft with a part replaced; the tree is the caller's. */
export function patched(draft: Draft, tree: unknown, patch: Patch): Draft {
  return { ...draft, tree, patches: [...draft.patches, patch] }
}

/** The draft with one more problem that no schema finds. */
export function faulted(draft: Draft, origin: Origin, said: Said): Draft {
  return { ...draft, problems: [...draft.problems, problemAt(origin, said)] }
}

/**
 * Found: the value that stands there. Message: what is wrong or wanted. Allowed: the names there
 * are. Remedy: what to do.
 */
export type Said = Readonly<{
  found: unknown
  message: string
  allowed?: readonly string[]
  remedy?: string
}>

function problemAt(origin: Origin, { found, message, ...params }: Said): DefinitionProblem {
  const path = [...origin.path]
  const issue: z.core.$ZodIssue = { code: 'custom', path, input: found, message, params }
  return { issue, origin: () => origin }
}

/** Where the value at a path was written: in the last part that replaced it, else in the plan. */
export function originOf(draft: Draft, path: Steps): Origin {
  const patch = draft.patches.findLast(({ steps }) =>
    steps.every((step, index) => path[index] === step),
  )
  if (!patch) return { file: 'campaign.yaml', path }
  const below = path.slice(patch.steps.length)
  return { file: patch.origin.file, path: [...patch.origin.path, ...below] }
}
