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
  /** Campaigns that one of the duties runs: it covers their host. */
  runs: readonly string[]
  /** Campaigns in whose book one of the actor's organisations, or the actor, stands. */
  takesPartIn: readonly string[]
}>

/**
 * What is acted on: a place in the tree of organisations; when it is within a campaign, the
 * campaign and its host, since mass organisations and schools take part without standing below the
 * host.
 */
export type Resource = Readonly<{ path: string; campaign?: string; host?: string }>

/** May the actor do it? */
export function can(actor: Actor, action: Action, resource: Resource): boolean {
  return dutyFor(actor, action, resource) !== undefined
}

/** The duty that allows it, which the audit names; undefined when none does. */
export function dutyFor(actor: Actor, action: Action, resource: Resource): Duty | undefined {
  return actor.duties.find(
    (duty) =>
      roleMay(duty.role, action) &&
      isFor(duty, resource) &&
      (covered(duty, resource) || (ACTIONS[action] === 'both' && belongs(actor, duty, resource))),
  )
}

/** May the actor do it anywhere in some campaign? For menus, which lead to pages that ask again. */
export function canSomewhere(actor: Actor, action: Action): boolean {
  return actor.duties.some((duty) => roleMay(duty.role, action))
}

function isFor(duty: Duty, { campaign }: Resource): boolean {
  return duty.campaign === undefined || duty.campaign === campaign
}

function covered(duty: Duty, { path, host }: Resource): boolean {
  return covers(duty.path, path) || (host !== undefined && covers(duty.path, host))
}

/** A unit belongs to its own tree and to the campaigns it takes part in. */
function belongs(actor: Actor, duty: Duty, { path, campaign }: Resource): boolean {
  if (campaign !== undefined && actor.takesPartIn.includes(campaign)) return true
  return covers(path, duty.path)
}

/** Is `below` the organisation at `above`, or within its subtree? */
export function covers(above: string, below: string): boolean {
  return below === above || below.startsWith(`${above}.`)
}
