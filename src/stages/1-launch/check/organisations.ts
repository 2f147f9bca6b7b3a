/**
 * The dated organisation tree: nobody exists before or after the body it belongs to, and on no day
 * has a unit two rows.
 */
import { type CivilDate, formatCivil } from '#kernel'
import { lifeOf, type OrganisationRow, overlap } from '#registry'
import type { Checked } from './checked.ts'
import type { FoundProblem, ProblemFact } from './problem.ts'

export function wrongOrganisations({ records, tree }: Checked): readonly FoundProblem[] {
  const rows = records?.organisations ?? []
  const own = Map.groupBy(rows.entries(), ([, { id }]) => id)
  return rows.flatMap((row, i) => {
    const above = row.parent === undefined ? undefined : tree?.organisations.get(row.parent)
    const parent = tree && above ? { ...above, ...lifeOf(tree, above.id) } : undefined
    return [
      ...endsBeforeStart(row, i),
      ...(parent ? outsideParent(row, parent, i) : []),
      ...onOneDay(row, i, own.get(row.id) ?? []),
    ]
  })
}

type Numbered = readonly [number, OrganisationRow]

/** A unit whose parent, kind or group changes has one row up to the day before and one from it. */
function onOneDay(row: OrganisationRow, i: number, own: readonly Numbered[]): FoundProblem[] {
  const before = own.find(([at, other]) => at < i && overlap(row, other))
  if (!before) return []
  const fact = { code: 'rows-overlap', of: row.id, with: range(before[1]) } as const
  return [problem([i, 'from'], fact, range(row))]
}

function endsBeforeStart({ from, to }: OrganisationRow, i: number): FoundProblem[] {
  if (from === undefined || to === undefined || from <= to) return []
  return [problem([i, 'to'], { code: 'ends-before-start', of: 'organisation' }, formatCivil(to))]
}

/** An absent date is open: a child without an end outlives a parent that has one. */
function outsideParent(row: OrganisationRow, parent: OrganisationRow, i: number): FoundProblem[] {
  const fact = { code: 'outside-parent', child: row.name, parent: parent.name } as const
  const early = parent.from !== undefined && (row.from ?? '') < parent.from
  const late = parent.to !== undefined && (row.to === undefined || row.to > parent.to)
  return [
    ...(early
      ? [{ ...problem([i, 'from'], fact, wordDay(row.from)), allowed: [range(parent)] }]
      : []),
    ...(late ? [{ ...problem([i, 'to'], fact, wordDay(row.to)), allowed: [range(parent)] }] : []),
  ]
}

function range({ from, to }: OrganisationRow): string {
  return `${wordDay(from)}–${wordDay(to)}`
}

function wordDay(day: CivilDate | undefined): string {
  return day === undefined ? '…' : formatCivil(day)
}

function problem(path: readonly (string | number)[], fact: ProblemFact, found: string) {
  return { file: 'records/organisations.csv' as const, path, fact, found }
}
