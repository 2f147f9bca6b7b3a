/**
 * Who takes part in a cycle (đối tượng thi đua): collectives by kind of organisation, individuals
 * by the duty of their post, each counted once. A section is linked to the body whose class counts,
 * when that is answered.
 */
import type { CivilDate } from '#kernel'
import {
  countingPost,
  existsOn,
  type PersonRow,
  type PostRow,
  postsWithin,
  type Tree,
} from '#registry'
import type { Cycle, ParticipantGroup } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'

export type Participant = Readonly<{
  id: string
  kind: 'collective' | 'individual'
  name: string
  /** The participant group of the definition it belongs to. */
  group: string
  /** The unit that nominates it: itself, or of an individual the unit of the post that counts. */
  unit: string
  /**
   * The organisation whose class counts for it; undefined while the plan's silence is unanswered.
   */
  classBody?: string
  /** Comparable units (organisations.csv, column group). */
  comparable?: string
  direct: boolean
}>

export type Register = Readonly<{
  tree: Tree
  people: readonly PersonRow[]
  posts: readonly PostRow[]
}>

/** Everybody in scope of the groups in a cycle, in the order of the records. */
export function participantsIn(
  groups: readonly ParticipantGroup[],
  cycle: Cycle,
  register: Register,
): readonly Participant[] {
  const found = groups.flatMap((group) =>
    group.kind === 'collective'
      ? collectives(group, cycle, register)
      : individuals(group, cycle, register),
  )
  const once = new Map<string, Participant>()
  for (const one of found) if (!once.has(one.id)) once.set(one.id, one)
  return [...once.values()]
}

function collectives(group: ParticipantGroup, cycle: Cycle, { tree }: Register): Participant[] {
  return [...tree.organisations.values()]
    .filter((row) => group.scope.organisations.includes(row.kind))
    .filter((row) => existedWithin(tree, row.id, cycle))
    .map((row) => ({
      id: row.id,
      kind: 'collective',
      name: row.name,
      group: group.id,
      unit: row.id,
      ...classBodyOf(group, row.id, row.parent),
      ...(row.group === undefined ? {} : { comparable: row.group }),
      direct: false,
    }))
}

function individuals(group: ParticipantGroup, cycle: Cycle, register: Register): Participant[] {
  const posts = Map.groupBy(register.posts, (post) => post.person)
  return register.people.flatMap((person) => {
    const held = postsWithin(posts.get(person.id) ?? [], cycle)
    const inScope = held.filter((post) => inScopeOf(group, post, register.tree))
    const post = countingPost(inScope, cycle)
    if (!post) return []
    const unit = register.tree.organisations.get(post.organisation)
    return {
      id: person.id,
      kind: 'individual' as const,
      name: person.name,
      group: group.id,
      unit: post.organisation,
      ...classBodyOf(group, post.organisation, unit?.parent),
      ...(unit?.group === undefined ? {} : { comparable: unit.group }),
      direct: inScope.some((one) => one.direct === true),
    }
  })
}

function inScopeOf(group: ParticipantGroup, post: PostRow, tree: Tree): boolean {
  const { organisations, duties } = group.scope
  const kind = tree.organisations.get(post.organisation)?.kind ?? ''
  const placeFits = organisations.length === 0 || organisations.includes(kind)
  return placeFits && (duties.length === 0 || duties.includes(post.duty))
}

function classBodyOf(
  group: ParticipantGroup,
  own: string,
  parent: string | undefined,
): { classBody?: string } {
  const rule = group['class-of']
  if (isOpen(rule)) return {}
  if (rule === 'self') return { classBody: own }
  return parent === undefined ? {} : { classBody: parent }
}

function existedWithin(tree: Tree, id: string, cycle: Cycle): boolean {
  const row = tree.organisations.get(id)
  const days: CivilDate[] = [cycle.from, cycle.to]
  if (days.some((day) => existsOn(tree, id, day))) return true
  return row?.from !== undefined && row.from >= cycle.from && row.from <= cycle.to
}
