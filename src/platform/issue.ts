/**
 * Schema issues as problems: each with its place, what was found, what is allowed and what to do.
 * Works for a definition (YAML) and for a table (CSV) alike; knows no schema in particular.
 */

import { wordIssue } from './issue.vi.ts'
import { allowedOf, sayEitherOf, sayIssue, sayKinds, sayUnknownKey } from './issue-problem.vi.ts'
import { type Path, type PlaceOf, type Problem, problem, type Said } from './problem.ts'
import { type Issue, meantBranches, missingKeys, unknownKeys } from './union.ts'

/** Hand this to every safeParse: Vietnamese clauses, and the value that was found in each issue. */
export const READING = { error: wordIssue, reportInput: true } as const

export type Origin = Readonly<{ file: string; path: Path }>

/** An issue of a value, and where its paths really come from (a file, an answer, an amendment). */
export type IssueFrom = Readonly<{ issue: Issue; origin: (path: Path) => Origin }>

/** The problems of issues whose value is one whole file. */
export function problemsIn(file: string, issues: readonly Issue[], placeOf: PlaceOf): Problem[] {
  const origin = (path: Path): Origin => ({ file, path })
  return problemsFrom(
    issues.map((issue) => ({ issue, origin })),
    placeOf,
  )
}

/** The problems of issues, each placed where its value was written. */
export function problemsFrom(issues: readonly IssueFrom[], placeOf: PlaceOf): Problem[] {
  const kept = causes(issues.map(({ issue }) => issue))
  const told = issues.filter(({ issue }) => kept.includes(issue))
  return told.flatMap(({ issue, origin }) =>
    tell(issue, []).map(({ path, ...said }) => {
      const from = origin(path)
      const place = placeOf(from.file, from.path)
      return problem({ field: from.path.join('.'), ...place, ...said, file: from.file })
    }),
  )
}

/** What is told of an issue: its clauses, and the path below the root. */
export type Told = Readonly<{ path: Path }> & Omit<Said, 'file'>

function tell(issue: Issue, above: Path): readonly Told[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedOf(issue)
    return issue.keys.map((key) => ({ path: [...path, key], ...sayUnknownKey(key, allowed) }))
  }
  if (issue.code !== 'invalid_union' || issue.input === undefined || issue.errors.length === 0) {
    return [{ path, ...sayIssue(issue, path) }]
  }
  const [meant = [], ...others] = meantBranches(issue)
  if (others.length === 0) return causes(meant).flatMap((inner) => tell(inner, path))
  return tellTied(issue, path, [meant, ...others])
}

/**
 * Several shapes come equally near: tell what would decide between them, and what all of them miss.
 */
function tellTied(issue: Issue, path: Path, branches: readonly (readonly Issue[])[]) {
  const shared = branches.map(missingKeys).reduce((a, b) => a.filter((key) => b.includes(key)))
  const kinds = new Set(branches.flatMap(missingKeys).filter((key) => !shared.includes(key)))
  const strange = new Set(branches.flatMap(unknownKeys))
  if (kinds.size === 0 && strange.size === 0) return [{ path, ...sayEitherOf(issue, branches) }]
  const common = (branches[0] ?? []).filter((inner) => shared.includes(String(inner.path[0])))
  const choice = { path, ...sayKinds([...kinds], [...strange]) }
  return [choice, ...common.flatMap((inner) => tell(inner, path))]
}

/** A rule over a whole block fails because of the key nobody knows in it: the key alone is told. */
function causes(issues: readonly Issue[]): readonly Issue[] {
  const strange = issues.filter(({ code }) => code === 'unrecognized_keys').map(pathText)
  return issues.filter((issue) => issue.code !== 'custom' || !strange.includes(pathText(issue)))
}

const pathText = ({ path }: Issue): string => path.map(String).join(' ')
