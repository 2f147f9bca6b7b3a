/**
 * Which of several shapes a value was meant to have: of twelve kinds of condition, the one whose
 * key is there, so that the problem told is that kind's and not all twelve. When no shape stands
 * out, the keys that would decide are named.
 */
import type { z } from 'zod'

export type Issue = z.core.$ZodIssue
type Branch = readonly Issue[]

/** The one branch that was meant; or the branches that come equally near. */
export function meantBranches(union: Issue): readonly Branch[] {
  const branches = branchesOf(union)
  const distances = branches.map(distance)
  const least = Math.min(...distances)
  return branches.filter((_, index) => distances[index] === least)
}

/** A union inside a union at the same place is one choice, not two. */
function branchesOf(union: Issue): readonly Branch[] {
  if (union.code !== 'invalid_union') return []
  return union.errors.flatMap((branch) => {
    const [only] = branch
    const nested = branch.length === 1 && only?.path.length === 0 ? branchesOf(only) : []
    return nested.length > 0 ? nested : [branch]
  })
}

/** Each step outweighs any number of the steps below it that a block of a plan can have. */
const WRONG_SHAPE = 1e9
const WRONG_KEY = 1e6
const MISSING_KEY = 1e3
const WRONG_INSIDE = 1

function distance(branch: Branch): number {
  return branch.map(weight).reduce((sum, each) => sum + each, 0)
}

function weight(issue: Issue): number {
  if (issue.path.length === 0) return weightHere(issue)
  if (issue.path.length > 1) return WRONG_INSIDE
  if (issue.input === undefined) return MISSING_KEY
  // A literal that names the kind (word: trong) tells kinds apart as a key does.
  return issue.code === 'invalid_value' ? WRONG_KEY : WRONG_INSIDE
}

function weightHere(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return WRONG_KEY * issue.keys.length
  return issue.code === 'custom' ? WRONG_INSIDE : WRONG_SHAPE
}

/** The keys that one branch lacks. */
export function missingKeys(branch: Branch): readonly string[] {
  return branch
    .filter((issue) => issue.path.length === 1 && issue.input === undefined)
    .map((issue) => String(issue.path[0]))
}

/** The keys that one branch does not know. */
export function unknownKeys(branch: Branch): readonly string[] {
  return branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  )
}
