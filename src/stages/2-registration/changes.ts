/**
 * Units that ceased within a cycle (đơn vị chấm dứt, đổi tên trong năm) and what that meant for
 * taking part. Nothing of a merged or split unit is added to its successor: the standing agency
 * decides, and the outcome says so.
 */
import type { CivilDate } from '#kernel'
import { ceasedBy, nameOf, rowOn, type SuccessionRow, type Tree } from '#registry'
import type { Cycle } from '#rulebook/definition'
import { rowsIn, type UnitRegister } from './units.ts'

export type UnitChange = Readonly<{
  unit: string
  name: string
  /** The last day of the unit. */
  last: CivilDate
  /** Absent when the register does not say what became of it. */
  how?: SuccessionRow['how']
  /** The day of the change, as the register has it. */
  on?: CivilDate
  /** Names of those that took over, as far as there are any. */
  successors: readonly string[]
  /**
   * carried: its records count for the unit's new name; left-out: a successor takes part in its
   * place; kept: it still takes part, with what it achieved.
   */
  state: 'carried' | 'left-out' | 'kept'
}>

/** The kinds of units that take part in one thing: a participant group, or a scoring. */
export type UnitKinds = readonly string[]

/** The units of any of these scopes that ceased within the cycle, before its last day. */
export function changesWithin(
  scopes: readonly UnitKinds[],
  cycle: Cycle,
  register: UnitRegister,
): readonly UnitChange[] {
  const { tree } = register
  const kinds = scopes.flat()
  const staying = new Set(scopes.flatMap((scope) => [...rowsIn(scope, cycle, tree).keys()]))
  return [...tree.rows.keys()].flatMap((id) => {
    const last = ceasedBy(tree, id, cycle.to)
    const row = last && last >= cycle.from ? rowOn(tree, id, last) : undefined
    if (!last || !row || !kinds.includes(row.kind)) return []
    const state = staying.has(id) ? 'kept' : stateOf(id, register)
    return [{ unit: id, name: row.name, last, ...becameOf(id, tree, cycle.to), state }]
  })
}

function stateOf(id: string, { renamed }: UnitRegister): 'carried' | 'left-out' {
  return renamed?.has(id) ? 'carried' : 'left-out'
}

function becameOf(
  id: string,
  tree: Tree,
  by: CivilDate,
): Pick<UnitChange, 'how' | 'on' | 'successors'> {
  const steps = (tree.successions.get(id) ?? []).filter(({ on }) => on <= by)
  const [first] = steps
  const successors = steps.flatMap(({ successor }) =>
    successor === undefined ? [] : [nameOf(tree, successor)],
  )
  return { ...(first ? { how: first.how, on: first.on } : {}), successors }
}
