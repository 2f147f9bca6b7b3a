/**
 * The units that take part in a cycle (đơn vị tham gia): one living unit each. A unit that ceased
 * within the cycle gives way to its successor where that one takes part too; a renamed unit is one
 * unit under its last id. Where no successor takes part the unit stays with what it achieved, and
 * the standing agency decides (changes.ts says so).
 */
import { rememberedOfTwo } from '#kernel'
import {
  existsOn,
  type OrganisationRow,
  type Renames,
  renamesBy,
  rowWithin,
  type SuccessionRow,
  successorsOn,
  type Tree,
} from '#registry'
import type { Cycle } from '#rulebook/definition'

export type UnitRegister = Readonly<{
  tree: Tree
  /** Units known under a new id; without it nothing is carried from one id to another. */
  renamed?: Renames
}>

/**
 * The units of these kinds in the cycle, each with the row valid at its end or last within it, and
 * under the id it has now.
 */
export function unitsIn(
  kinds: readonly string[],
  cycle: Cycle,
  { tree, renamed }: UnitRegister,
): readonly OrganisationRow[] {
  const found = new Map<string, OrganisationRow>()
  for (const row of rowsIn(kinds, cycle, tree).values()) {
    const id = renamed?.get(row.id) ?? row.id
    // Where the register gives the former id no last day, the row under the last id counts.
    if (id === row.id || !found.has(id)) found.set(id, { ...row, id })
  }
  return [...found.values()]
}

/** The rows by the ids they are recorded under. */
export function rowsIn(
  kinds: readonly string[],
  cycle: Cycle,
  tree: Tree,
): ReadonlyMap<string, OrganisationRow> {
  const all = new Map<string, OrganisationRow>()
  for (const id of tree.rows.keys()) {
    const row = rowWithin(tree, id, cycle)
    if (row && kinds.includes(row.kind)) all.set(id, row)
  }
  const takesPart = (id: string | undefined) => id !== undefined && all.has(id)
  const left = ([id]: readonly [string, OrganisationRow]) =>
    !existsOn(tree, id, cycle.to) &&
    successorsOn(tree, id, cycle.to).some(({ successor }) => takesPart(successor))
  return new Map([...all].filter((one) => !left(one)))
}

/** The renames that concern a campaign: those up to the last day of its last cycle. */
export const renamesIn: RenamesIn = rememberedOfTwo((cycles, successions) => {
  const end = cycles
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  return end === undefined ? new Map() : renamesBy(successions, end)
})

type RenamesIn = (cycles: readonly Cycle[], successions: readonly SuccessionRow[]) => Renames
