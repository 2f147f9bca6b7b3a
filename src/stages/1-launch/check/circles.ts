/**
 * References that lead back to themselves: a quota of a quota, units of units, an organisation
 * above itself.
 */
import type { Definition } from '#rulebook/definition'
import type { Checked } from './checked.ts'
import type { CheckedFile, Path } from './place.ts'
import type { FoundProblem } from './problem.ts'

type Step = Readonly<{ id: string; next: string | undefined; path: Path }>
type Kind = 'quota' | 'from-units' | 'organisation'

export function circles({ definition, records, tree }: Checked): readonly FoundProblem[] {
  // Two units may change places over time: only the latest rows are above one another.
  const parents = (records?.organisations ?? []).flatMap((row, i) =>
    tree?.organisations.get(row.id) === row
      ? [{ id: row.id, next: row.parent, path: [i, 'parent'] }]
      : [],
  )
  return [
    ...found('quota', quotaSteps(definition)),
    ...found('from-units', unitSteps(definition)),
    ...found('organisation', parents, 'records/organisations.csv'),
  ]
}

function quotaSteps({ awards }: Definition): readonly Step[] {
  return awards.map(({ id, quota }, i) => {
    const next = typeof quota.of === 'object' && 'award' in quota.of ? quota.of.award : undefined
    return { id, next, path: ['awards', i, 'quota', 'of', 'award'] }
  })
}

function unitSteps({ awards }: Definition): readonly Step[] {
  return awards.map((award, i) => ({
    id: award.id,
    next: award['from-units-proposed-for'],
    path: ['awards', i, 'from-units-proposed-for'],
  }))
}

/** Each circle once, at its first member in the order written. */
function found(
  of: Kind,
  steps: readonly Step[],
  file: CheckedFile = 'campaign.yaml',
): FoundProblem[] {
  const nextOf = new Map(steps.map(({ id, next }) => [id, next]))
  const reported = new Set<string>()
  return steps.flatMap(({ id, next, path }) => {
    const through = reported.has(id) ? undefined : circleFrom(id, nextOf)
    if (!through || next === undefined) return []
    for (const member of through) reported.add(member)
    return { file, path, fact: { code: 'circle' as const, of, through }, found: next }
  })
}

function circleFrom(
  start: string,
  nextOf: ReadonlyMap<string, string | undefined>,
): readonly string[] | undefined {
  const walked = [start]
  for (let at = nextOf.get(start); at !== undefined; at = nextOf.get(at)) {
    if (at === start) return [...walked, start]
    // A circle further on that does not come back here is reported where it starts.
    if (walked.includes(at)) return undefined
    walked.push(at)
  }
  return undefined
}
