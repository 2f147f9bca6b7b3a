/**
 * The organisation tree (cây tổ chức) as of any date: who exists, under whom, and who took over
 * from a unit that has ceased. It answers with facts and never decides what a cessation means for
 * an award.
 */
import { type CivilDate, covers } from '#kernel'
import type { OrganisationRow, SuccessionRow } from './organisation.ts'

export type Tree = Readonly<{
  organisations: ReadonlyMap<string, OrganisationRow>
  children: ReadonlyMap<string, readonly OrganisationRow[]>
  successions: ReadonlyMap<string, readonly SuccessionRow[]>
}>

/** Indexes the rows once; of one id the last row counts (the reader refuses doubles). */
export function treeOf(
  rows: readonly OrganisationRow[],
  successions: readonly SuccessionRow[],
): Tree {
  return {
    organisations: new Map(rows.map((row) => [row.id, row])),
    children: Map.groupBy(
      rows.filter((row) => row.parent),
      (row) => row.parent ?? '',
    ),
    successions: Map.groupBy(successions, (row) => row.predecessor),
  }
}

/** Does the organisation exist on that day? An unknown one does not. */
export function existsOn(tree: Tree, id: string, day: CivilDate): boolean {
  const row = tree.organisations.get(id)
  return row !== undefined && covers(validity(row), day)
}

/** The last day of an organisation that has ceased by that day; undefined while it lives. */
export function ceasedBy(tree: Tree, id: string, day: CivilDate): CivilDate | undefined {
  const to = tree.organisations.get(id)?.to
  return to !== undefined && to < day ? to : undefined
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

function validity(row: OrganisationRow): { from?: CivilDate; to?: CivilDate } {
  return {
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.to === undefined ? {} : { to: row.to }),
  }
}
