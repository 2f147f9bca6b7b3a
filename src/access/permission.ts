/**
 * Permission (quyền): who may do what to what. One question, asked by every route before anything
 * else; the database asks a second time by path.
 */
import type { Duty } from './duty.ts'
import { ACTIONS, type Action, roleMay } from './role.ts'

/** Who acts: an account, the person behind it, and the duties in force today. */
export type Actor = Readonly<{
  account: string
  name: string
  person?: string
  duties: readonly Duty[]
}>

/** What is acted on: a place in the tree of organisations, and the campaign when there is one. */
export type Resource = Readonly<{ path: string; campaign?: string }>

/** May the actor do it? */
export function can(actor: Actor, action: Action, resource: Resource): boolean {
  return dutyFor(actor, action, resource) !== undefined
}

/** The duty that allows it, which the audit names; undefined when none does. */
export function dutyFor(actor: Actor, action: Action, resource: Resource): Duty | undefined {
  return actor.duties.find((duty) => roleMay(duty.role, action) && reaches(duty, action, resource))
}

/** May the actor do it anywhere in some campaign? For menus, which lead to pages that ask again. */
export function canSomewhere(actor: Actor, action: Action): boolean {
  return actor.duties.some((duty) => roleMay(duty.role, action))
}

function reaches(duty: Duty, action: Action, { path, campaign }: Resource): boolean {
  if (duty.campaign !== undefined && duty.campaign !== campaign) return false
  if (covers(duty.path, path)) return true
  return ACTIONS[action] === 'both' && covers(path, duty.path)
}

/** Is `below` the organisation at `above`, or within its subtree? */
export function covers(above: string, below: string): boolean {
  return below === above || below.startsWith(`${above}.`)
}
