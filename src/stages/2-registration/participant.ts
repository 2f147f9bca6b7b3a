/**
 * Who takes part in a cycle (đối tượng thi đua): collectives by kind of organisation, individuals
 * by the duty of their post, each counted once. A section is linked to the body whose class counts,
 * when that is answered.
 */
import { rememberedOfTwo } from '#kernel'
import { countingPost, type PersonRow, type PostRow, postsWithin, rowWithin } from '#registry'
import type { Cycle, ParticipantGroup } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import { type UnitRegister, unitsIn } from './units.ts'

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

export type Register = UnitRegister &
  Readonly<{ people: readonly PersonRow[]; posts: readonly PostRow[] }>

type Groups = readonly ParticipantGroup[]
type Kept = Readonly<{ register: Register; found: readonly Participant[] }>

/** The last answer for these groups in this cycle, which holds while the register is the same. */
const lastOf = rememberedOfTwo((_: Groups, _cycle: Cycle): { last?: Kept } => ({}))

/** Everybody in scope of the groups in a cycle, in the order of the groups and of the records. */
export function participantsIn(
  groups: Groups,
  cycle: Cycle,
  register: Register,
): readonly Participant[] {
  const kept = lastOf(groups, cycle)
  const { last } = kept
  if (last && sameRegister(last.register, register)) return last.found
  const found = foundIn(groups, cycle, register)
  kept.last = { register, found }
  return found
}

const PARTS = ['tree', 'renamed', 'people', 'posts'] as const

function sameRegister(a: Register, b: Register): boolean {
  return PARTS.every((part) => a[part] === b[part])
}

function foundIn(groups: Groups, cycle: Cycle, register: Register): readonly Participant[] {
  const engaged = engagements(groups, cycle, register)
  const found = groups.flatMap((group) =>
    group.kind === 'collective'
      ? collectives(group, cycle, register)
      : individuals(group, engaged, { cycle, register }),
  )
  const once = new Map<string, Participant>()
  for (const one of found) if (!once.has(one.id)) once.set(one.id, one)
  return [...once.values()]
}

function collectives(group: ParticipantGroup, cycle: Cycle, register: Register): Participant[] {
  return unitsIn(group.scope.organisations, cycle, register).map((row) => ({
    id: row.id,
    kind: 'collective',
    name: row.name,
    group: group.id,
    unit: row.id,
    ...classBodyOf(group, row.id, currentId(row.parent, register)),
    ...(row.group === undefined ? {} : { comparable: row.group }),
    direct: false,
  }))
}

type Within = Readonly<{ cycle: Cycle; register: Register }>

/** What a person holds in the cycle within any group, and the one post of these that counts. */
type Engagement = Readonly<{ person: PersonRow; held: readonly PostRow[]; counting: PostRow }>

/** The main post decides which group a person belongs to, not the order of the groups. */
function engagements(
  groups: readonly ParticipantGroup[],
  cycle: Cycle,
  register: Register,
): readonly Engagement[] {
  const personal = groups.filter(({ kind }) => kind === 'individual')
  const posts = Map.groupBy(postsWithin(register.posts, cycle), (post) => post.person)
  return register.people.flatMap((person) => {
    const held = (posts.get(person.id) ?? []).filter((post) =>
      personal.some((group) => inScopeOf(group, post, { cycle, register })),
    )
    const counting = countingPost(held, cycle)
    return counting ? [{ person, held, counting }] : []
  })
}

function individuals(
  group: ParticipantGroup,
  engaged: readonly Engagement[],
  within: Within,
): Participant[] {
  const { register } = within
  const inScope = (post: PostRow) => inScopeOf(group, post, within)
  return engaged.flatMap(({ person, held, counting }) => {
    if (!inScope(counting)) return []
    const place = placeOf(counting, within)
    const unit = currentId(counting.organisation, register) ?? counting.organisation
    return {
      id: person.id,
      kind: 'individual' as const,
      name: person.name,
      group: group.id,
      unit,
      ...classBodyOf(group, unit, currentId(place?.parent, register)),
      ...(place?.group === undefined ? {} : { comparable: place.group }),
      direct: held.some((one) => inScope(one) && one.direct === true),
    }
  })
}

/** A post may outlast its unit in the register; the unit's last row still says what it was. */
function placeOf({ organisation }: PostRow, { cycle, register: { tree } }: Within) {
  return rowWithin(tree, organisation, cycle) ?? tree.organisations.get(organisation)
}

function inScopeOf(group: ParticipantGroup, post: PostRow, within: Within): boolean {
  const { organisations, duties } = group.scope
  const kind = placeOf(post, within)?.kind ?? ''
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

function currentId(id: string | undefined, { renamed }: Register): string | undefined {
  return id === undefined ? undefined : (renamed?.get(id) ?? id)
}
