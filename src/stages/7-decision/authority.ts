/**
 * The authority of an award (thẩm quyền) on the day it is needed: the organisation is there and its
 * level grants the form; or it has ceased, with basis and proposed successor; or the recorded
 * successor goes on. What the law data does not know is said and blocks nothing.
 */

import { actingOffice, type OfficeFact, type OfficeWorld, officeBlock, officeOn } from '#dossier'
import type { CivilDate } from '#kernel'
import { nameOf } from '#registry'
import type { Award } from '#rulebook/definition'
import type { AuthorityBlock, Successor } from '#selection'

export type GrantAsked = Readonly<{ level: string; form: string; date: CivilDate }>

/** What the law answers; the answer of the law's own mayGrant fits. */
export type GrantSays =
  | Readonly<{ answer: 'granted' | 'not-listed' | 'unknown' }>
  | Readonly<{
      answer: 'ceased'
      lastDay: CivilDate
      basis: Readonly<{ source: Readonly<{ citation: string }> }>
      successor: Readonly<{ level: Readonly<{ office: string }> }> | undefined
    }>

export type AuthorityWorld = OfficeWorld & Readonly<{ mayGrant: (asked: GrantAsked) => GrantSays }>

export type AuthorityFact = Readonly<{
  award: string
  needed: CivilDate
  office: OfficeFact
  /** The organisation that grants, under which the award goes on. */
  acting?: string
  /** What the law says of that organisation's level; absent while nobody acts. */
  grant?: GrantSays
  block?: AuthorityBlock
}>

/** Who grants the award on the day, or what stops it. */
export function authorityOn(
  award: Pick<Award, 'id' | 'authority' | 'level' | 'form'>,
  needed: CivilDate,
  world: AuthorityWorld,
): AuthorityFact {
  const office = officeOn({ organisation: award.authority, on: needed }, world)
  const acting = actingOffice(office)
  const head = { award: award.id, needed, office }
  if (acting === undefined) {
    const block = officeBlock(office, world.tree)
    return { ...head, ...(block ? { block } : {}) }
  }
  const own = world.tree.organisations.get(acting)?.level
  const level = acting === award.authority ? award.level : (own ?? award.level)
  const grant = world.mayGrant({ level, form: award.form, date: needed })
  const block = grantBlock(grant, { organisation: acting, needed }, world)
  return { ...head, acting, grant, ...(block ? { block } : {}) }
}

/** A level the law has ended stops the award, even where the register still lists it. */
function grantBlock(
  grant: GrantSays,
  need: Readonly<{ organisation: string; needed: CivilDate }>,
  { tree }: AuthorityWorld,
): AuthorityBlock | undefined {
  const head = { why: 'authority' as const, ...need, name: nameOf(tree, need.organisation) }
  if (grant.answer === 'not-listed') return { ...head, state: 'not-competent', proposed: [] }
  if (grant.answer !== 'ceased') return undefined
  const proposed: readonly Successor[] = grant.successor
    ? [{ name: grant.successor.level.office }]
    : []
  const basis = grant.basis.source.citation
  return { ...head, state: 'ceased', ceased: grant.lastDay, basis, proposed }
}
