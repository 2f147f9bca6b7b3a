/**
 * The first day of a unit put right (sửa ngày bắt đầu của đơn vị): it was entered wrongly, nothing
 * of the unit itself changed. Nothing recorded of the unit may lie before the new day.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { OrganisationRow } from './organisation.ts'
import type { PostRow } from './person.ts'
import { lifeOf, type Tree } from './tree.ts'

export type FirstDayRefusal =
  | Readonly<{ why: 'unchanged' | 'succeeds' }>
  | Readonly<{ why: 'before-parent' | 'after-end' | 'record-before'; day: CivilDate }>
  | Readonly<{ why: 'child-before'; name: string }>

type Known = Readonly<{
  tree: Tree
  posts: readonly PostRow[]
  /** Days of what campaigns have recorded of the unit. */
  recorded: readonly CivilDate[]
}>

/** The row that stands and the one in its place, or what stands against it. */
export function firstDayRows(
  id: string,
  from: CivilDate,
  { tree, posts, recorded }: Known,
): Result<Readonly<{ before: OrganisationRow; after: OrganisationRow }>, FirstDayRefusal> {
  const [before] = tree.rows.get(id) ?? []
  if (!before || before.from === from) return refuse({ why: 'unchanged' })
  const successions = [...tree.successions.values()].flat()
  // Its first day is that of the merger, the split or the renaming it came out of.
  if (successions.some(({ successor, on }) => successor === id && on === before.from))
    return refuse({ why: 'succeeds' })
  const above = before.parent === undefined ? undefined : lifeOf(tree, before.parent).from
  if (above !== undefined && from < above) return refuse({ why: 'before-parent', day: above })
  if (before.to !== undefined && before.to < from)
    return refuse({ why: 'after-end', day: before.to })
  const child = (tree.children.get(id) ?? []).find((row) => (row.from ?? '') < from)
  if (child) return refuse({ why: 'child-before', name: child.name })
  const held = posts.filter(({ organisation }) => organisation === id).map((post) => post.from)
  const earliest = [...held, ...recorded].filter((day) => day < from).toSorted()[0]
  if (earliest !== undefined) return refuse({ why: 'record-before', day: earliest })
  return ok({ before, after: { ...before, from } })
}
