/**
 * The organisation tree (cây tổ chức) as of any date: who exists, under whom, and who took over
 * from a unit that has ceased. A unit has one row for each span of days in which its parent, kind
 * and group stay the same. It answers with facts and never decides what a cessation means for an
 * award.
 */
import { type CivilDate, rememberedOfTwo } from '#kernel'
import type { OrganisationRow, SuccessionRow } from './organisation.ts'

export type Tree = Readonly<{
  /** The latest row of each id: its present name, level and head. */
  organisations: ReadonlyMap<string, OrganisationRow>
  /** All rows of each id, the earliest first. */
  rows: ReadonlyMap<string, readonly OrganisationRow[]>
  children: ReadonlyMap<string, readonly OrganisationRow[]>
  successions: ReadonlyMap<string, readonly SuccessionRow[]>
}>

/** A span of days, both included; a side left out is open. */
type Days = Readonly<{ from?: CivilDate | undefined; to?: CivilDate | undefined }>

/** Indexes the rows once, whatever their order; the checker refuses rows of one id that overlap. */
export const treeOf: TreeOf = rememberedOfTwo((rows, successions) => {
  const dated = new Map(
    [...Map.groupBy(rows, (row) => row.id)].map(([id, own]) => [id, own.toSorted(byStart)]),
  )
  const latest = [...dated].flatMap(([id, own]) => own.slice(-1).map((row) => [id, row] as const))
  return {
    organisations: new Map(latest),
    rows: dated,
    children: Map.groupBy(
      rows.filter((row) => row.parent),
      (row) => row.parent ?? '',
    ),
    successions: Map.groupBy(successions, (row) => row.predecessor),
  }
})

type TreeOf = (rows: readonly OrganisationRow[], successions: readonly SuccessionRow[]) => Tree

/** A row without a first day is the earliest. */
function byStart(a: OrganisationRow, b: OrganisationRow): number {
  const [one, other] = [a.from ?? '', b.from ?? '']
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The row of an organisation that is valid on the day; undefined when it does not exist then. */
export function rowOn(tree: Tree, id: string, day: CivilDate): OrganisationRow | undefined {
  return tree.rows.get(id)?.findLast((row) => overlap(row, { from: day, to: day }))
}

/** The row valid on the last day of the span, or else the last one valid within it. */
export function rowWithin(
  tree: Tree,
  id: string,
  span: Readonly<{ from: CivilDate; to: CivilDate }>,
): OrganisationRow | undefined {
  return rowOn(tree, id, span.to) ?? tree.rows.get(id)?.findLast((row) => overlap(row, span))
}

/** Have the two spans a day in common? */
export function overlap(one: Days, other: Days): boolean {
  const startsInTime = (a: Days, b: Days) =>
    a.from === undefined || b.to === undefined || a.from <= b.to
  return startsInTime(one, other) && startsInTime(other, one)
}

/** From the first to the last day of an organisation, over all its rows. */
export function lifeOf(tree: Tree, id: string): Days {
  const rows = tree.rows.get(id) ?? []
  return { from: rows[0]?.from, to: rows.at(-1)?.to }
}

/** Does the organisation exist on that day? An unknown one does not. */
export function existsOn(tree: Tree, id: string, day: CivilDate): boolean {
  return rowOn(tree, id, day) !== undefined
}

/** The last day of an organisation that has ceased by that day; undefined while it lives. */
export function ceasedBy(tree: Tree, id: string, day: CivilDate): CivilDate | undefined {
  if (existsOn(tree, id, day)) return undefined
  return tree.rows.get(id)?.findLast(({ to }) => to !== undefined && to < day)?.to
}

/** The organisation and those above it, nearest first; a circle in the data ends the walk. */
export function lineage(tree: Tree, id: string): readonly OrganisationRow[] {
  const line: OrganisationRow[] = []
  let row = tree.organisations.get(id)
  while (row && !line.includes(row)) {
    line.push(row)
    row = row.parent === undefined ? undefined : tree.organisations.get(row.parent)
  }
  return line
}

/** Who took over on or before the day, followed through further changes to those alive on it. */
export function successorsOn(tree: Tree, id: string, day: CivilDate): readonly SuccessionRow[] {
  const seen = new Set<string>()
  const follow = (of: string): readonly SuccessionRow[] => {
    if (seen.has(of)) return []
    seen.add(of)
    const steps = (tree.successions.get(of) ?? []).filter((step) => step.on <= day)
    return steps.flatMap((step) => {
      const living = step.successor === undefined || existsOn(tree, step.successor, day)
      return living ? [step] : follow(step.successor ?? '')
    })
  }
  return follow(id)
}

/** Name of an organisation, or its id when the records lack it. */
export function nameOf(tree: Tree, id: string): string {
  return tree.organisations.get(id)?.name ?? id
}
