/**
 * One business act = one function = one transaction = one entry in the audit (nhật ký). Whatever an
 * office does goes through here; nothing else may write.
 */
import { sql } from 'kysely'
import { type Action, type Actor, dutyFor, type Resource, ROOT_PATH } from '#access'
import type { Result } from '#kernel'
import { type Question, type Scope, saying, type Tx } from '#platform/database'
import type { World } from './world.ts'

/** What is done: the action, to what, in whose place, and why. */
export type Deed = Readonly<{
  action: Action | 'system'
  /** What it is about, as people would name it in the audit: `dang-ky ubnd-xa-a nam-2020`. */
  subject: string
  resource: Resource
  reason?: string | undefined
}>

/** Marks a refusal inside a transaction, so that what was written before it is undone. */
class Undone extends Error {
  readonly refusal: unknown
  constructor(refusal: unknown) {
    super('undone')
    this.refusal = refusal
  }
}

/**
 * Does it: the work and its audit entry stand together or not at all. A refusal returned by the
 * work undoes everything. The actor's right was checked by the route; the database checks reach
 * again.
 */
export async function act<T, R>(
  world: World,
  by: Readonly<{ actor: Actor; deed: Deed }>,
  work: (tx: Tx) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  try {
    return await world.db.write(scopeOf(world, by.actor), async (tx) => {
      const done = await work(tx)
      if (!done.ok) throw new Undone(done.refusal)
      // Whoever saves what is there already has done nothing.
      if (tx.changes.length > 0) note(tx, world, by)
      return done
    })
  } catch (fault) {
    if (fault instanceof Undone) return { ok: false, refusal: fault.refusal as R }
    throw fault
  }
}

/** What the actor may see and add, as the database is told. */
export function scopeOf(world: Pick<World, 'tenant'>, actor: Actor): Scope {
  const paths = actor.duties.map(({ path }) => path)
  return { tenant: world.tenant, role: 'app', paths, campaigns: actor.runs }
}

/** Reads on behalf of an actor: row-level security hides what is out of reach. */
export function look<T>(world: World, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return world.db.read(scopeOf(world, actor), work)
}

/** The same in one message, where all that is asked is known beforehand. */
export function glance<const Q extends readonly Question<unknown>[]>(
  world: World,
  actor: Actor,
  asked: Q,
) {
  return world.db.glance(scopeOf(world, actor), asked)
}

/**
 * The program's own acts (closing jobs, reminders, loading examples): the whole tenant in reach.
 */
export const SYSTEM: Actor = {
  account: 'he-thong',
  name: 'Hệ thống',
  duties: [{ role: 'administrator', path: ROOT_PATH }],
  runs: [],
  takesPartIn: [],
}

/** The audit's entry goes along with the commit: both stand, or neither. */
function note(tx: Tx, world: World, { actor, deed }: Readonly<{ actor: Actor; deed: Deed }>): void {
  const { action, subject, resource, reason } = deed
  const books = [...new Set(tx.changes.map((change) => change.campaign))]
  const duty = action === 'system' ? undefined : dutyFor(actor, action, resource)
  const entry = sql`insert into acts
    (tenant, act, actor, actor_name, duty, verb, campaign, subject, scope, reason, books,
      changes, program)
    values (${world.tenant}, ${tx.act}, ${actor.account}, ${actor.name}, ${duty?.role ?? null},
      ${action}, ${resource.campaign ?? null}, ${subject}, ${resource.path}, ${reason ?? null},
      ${books}, ${JSON.stringify(tx.changes)}, ${world.program})`
  tx.sayAtEnd(saying(entry))
}
