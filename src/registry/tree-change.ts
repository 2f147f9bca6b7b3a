/**
 * Changes of the tree of organisations (thay đổi cơ quan, đơn vị) as new rows: from its day on a
 * unit has another name, parent or successor. The days before keep what they had; nothing is
 * deleted.
 */
import { addDays, type CivilDate, ok, type Result, refuse } from '#kernel'
import type { OrganisationRow, SuccessionRow } from './organisation.ts'
import { existsOn, lineage, rowOn, type Tree, treeOf } from './tree.ts'

type Dated = Readonly<{ on: CivilDate; basis: string }>
type Named = Readonly<{ id: string; name: string }>

export type TreeChange =
  | (Dated & Readonly<{ kind: 'rename'; id: string; to: Named }>)
  | (Dated & Readonly<{ kind: 'merge'; ids: readonly string[]; into: Named }>)
  | (Dated &
      Readonly<{
        kind: 'split'
        id: string
        into: readonly Named[]
        /** Living units that take over a part of it. */
        joined?: readonly string[]
      }>)
  | (Dated & Readonly<{ kind: 'move'; id: string; parent: string }>)
  | (Dated & Readonly<{ kind: 'dissolve'; id: string }>)

export type ChangeRefusal = Readonly<{
  why:
    | 'not-there'
    | 'begins-then'
    | 'id-taken'
    | 'has-children'
    | 'too-few'
    | 'circle'
    | 'same-place'
  /** The unit that is concerned. */
  id: string
}>

/** Rows to record: those that end, those that begin, who succeeds whom. */
export type NewRows = Readonly<{
  organisations: readonly OrganisationRow[]
  successions: readonly SuccessionRow[]
  /** Whose people and duties go on in another unit. */
  moved: ReadonlyMap<string, string>
}>

type Changed = Result<NewRows, ChangeRefusal>

/** The rows of the change, or what stands against it. */
export function changeTree(tree: Tree, change: TreeChange): Changed {
  const ends = change.kind === 'merge' ? change.ids : [change.id]
  const bad = ends.map((id) => refusalOf(tree, id, change.on)).find((one) => one !== undefined)
  if (bad) return refuse(bad)
  switch (change.kind) {
    case 'rename':
      return rename(tree, change)
    case 'merge':
      return merge(tree, change)
    case 'split':
      return split(tree, change)
    case 'move':
      return move(tree, change)
    case 'dissolve':
      return dissolve(tree, change)
  }
}

type Of<K extends TreeChange['kind']> = Extract<TreeChange, { kind: K }>

function rename(tree: Tree, { id, to, on, basis }: Of<'rename'>): Changed {
  if (tree.rows.has(to.id)) return refuse({ why: 'id-taken', id: to.id })
  const row = present(tree, id, on)
  const organisations = [
    ended(row, on),
    { ...called(row, to), from: on },
    ...adopted(tree, new Set([id]), { parent: to.id, on }),
  ]
  const successions = [{ predecessor: id, successor: to.id, on, how: 'renamed', basis } as const]
  return ok({ organisations, successions, moved: new Map([[id, to.id]]) })
}

/** Into one of them, another living unit, or a new one in the place of the first. */
function merge(tree: Tree, { ids, into, on, basis }: Of<'merge'>): Changed {
  const gone = [...new Set(ids)].filter((id) => id !== into.id)
  const isNew = !existsOn(tree, into.id, on)
  if (isNew && tree.rows.has(into.id)) return refuse({ why: 'id-taken', id: into.id })
  const [first] = gone
  if (first === undefined || (isNew && gone.length < 2))
    return refuse({ why: 'too-few', id: into.id })
  if (lineage(tree, into.id).some(({ id }) => gone.includes(id))) {
    return refuse({ why: 'circle', id: into.id })
  }
  const organisations = [
    ...gone.map((id) => ended(present(tree, id, on), on)),
    ...(isNew ? [{ ...called(present(tree, first, on), into), from: on }] : []),
    ...adopted(tree, new Set(gone), { parent: into.id, on }),
  ]
  const successions = gone.map((predecessor) => {
    return { predecessor, successor: into.id, on, how: 'merged', basis } as const
  })
  return ok({ organisations, successions, moved: new Map(gone.map((id) => [id, into.id])) })
}

/** Whose people go where is for people to say, unit by unit. */
function split(tree: Tree, { id, into, joined = [], on, basis }: Of<'split'>): Changed {
  if (into.length + joined.length < 2) return refuse({ why: 'too-few', id })
  const stranger = joined.find((one) => !existsOn(tree, one, on))
  if (stranger !== undefined) return refuse({ why: 'not-there', id: stranger })
  const own = joined.find((one, at) => one === id || joined.indexOf(one) !== at)
  if (own !== undefined) return refuse({ why: 'circle', id: own })
  const taken = into.find((one, index) => {
    const isTwice = into.findIndex((other) => other.id === one.id) !== index
    return isTwice || tree.rows.has(one.id)
  })
  if (taken) return refuse({ why: 'id-taken', id: taken.id })
  if (childrenOn(tree, id, on).length > 0) return refuse({ why: 'has-children', id })
  const row = present(tree, id, on)
  const successors = [...into.map((one) => one.id), ...joined]
  const successions = successors.map((successor) => {
    return { predecessor: id, successor, on, how: 'split', basis } as const
  })
  const begun = into.map((one) => ({ ...called(row, one), from: on }))
  return ok({ organisations: [ended(row, on), ...begun], successions, moved: new Map() })
}

function move(tree: Tree, { id, parent, on }: Of<'move'>): Changed {
  const row = present(tree, id, on)
  if (!existsOn(tree, parent, on)) return refuse({ why: 'not-there', id: parent })
  if (row.parent === parent) return refuse({ why: 'same-place', id })
  if (lineage(tree, parent).some((one) => one.id === id))
    return refuse({ why: 'circle', id: parent })
  const organisations = [ended(row, on), { ...row, parent, from: on }]
  return ok({ organisations, successions: [], moved: new Map() })
}

function dissolve(tree: Tree, { id, on, basis }: Of<'dissolve'>): Changed {
  if (childrenOn(tree, id, on).length > 0) return refuse({ why: 'has-children', id })
  const gone = { predecessor: id, successor: undefined, on, how: 'dissolved', basis } as const
  const organisations = [ended(present(tree, id, on), on)]
  return ok({ organisations, successions: [gone], moved: new Map() })
}

/** Units below those that end get a second row with their new parent, as the checker reads it. */
function adopted(
  tree: Tree,
  gone: ReadonlySet<string>,
  { parent, on }: Readonly<{ parent: string; on: CivilDate }>,
): readonly OrganisationRow[] {
  const children = [...gone].flatMap((id) => childrenOn(tree, id, on))
  return children
    .filter(({ id }) => !gone.has(id) && id !== parent)
    .flatMap((row) =>
      row.from === on ? [{ ...row, parent }] : [ended(row, on), { ...row, parent, from: on }],
    )
}

/** The unit under another name: a title that has the name in it ("Chủ tịch UBND xã A") follows. */
function called(row: OrganisationRow, to: Named): OrganisationRow {
  return { ...row, ...to, head: row.head?.replace(row.name, () => to.name) }
}

function childrenOn(tree: Tree, id: string, on: CivilDate): readonly OrganisationRow[] {
  const children = tree.children.get(id) ?? []
  return children.filter((row) => rowOn(tree, row.id, on) === row)
}

function ended(row: OrganisationRow, on: CivilDate): OrganisationRow {
  return { ...row, to: addDays(on, -1) }
}

function refusalOf(tree: Tree, id: string, on: CivilDate): ChangeRefusal | undefined {
  const row = rowOn(tree, id, on)
  if (!row) return { why: 'not-there', id }
  return row.from === on ? { why: 'begins-then', id } : undefined
}

/** The row on the day; that it is there was looked at first. */
function present(tree: Tree, id: string, on: CivilDate): OrganisationRow {
  const row = rowOn(tree, id, on)
  if (!row) throw new Error(`${id} is not there on ${on}`)
  return row
}

/** The tree as it stands with the new rows: a row of the same unit and first day is replaced. */
export function treeWith(tree: Tree, { organisations, successions }: NewRows): Tree {
  const keyOf = ({ id, from }: OrganisationRow) => `${id} ${from ?? ''}`
  const before = [...tree.rows.values()].flat().map((row) => [keyOf(row), row] as const)
  const after = organisations.map((row) => [keyOf(row), row] as const)
  const known = [...tree.successions.values()].flat()
  return treeOf([...new Map([...before, ...after]).values()], [...known, ...successions])
}
