/**
 * A change of the tree kept whole (ghi thay đổi tổ chức): the units, who succeeds whom, the posts
 * and the duties that follow, and the books of the running campaigns, in one transaction.
 */
import { can, type DutyRow, placesOn } from '#access'
import { allDuties, DUTIES, type StandingDuty } from '#access/store'
import { addDays, ok, type Result, refuse } from '#kernel'
import { act, look, registryScope } from '#office'
import { append, type Tx } from '#platform/database'
import { type OrganisationAsk, type RegistryDesk, runningWith, writeOf } from './desk.routes.ts'
import { keepRows, type RegistryWrite } from './keep-registry.store.ts'
import { carryOver, heldOn } from './post-change.ts'
import { type NewRows, type TreeChange, treeWith } from './tree-change.ts'

type Change = Readonly<{ change: TreeChange; rows: NewRows }>
type Refusal = 'beyond' | 'changed'

/** How many people still have posts in a unit that is no more; or why nothing was kept. */
export async function keepTreeChange(
  ask: OrganisationAsk,
  desk: RegistryDesk,
  { change, rows }: Change,
): Promise<Result<number, Refusal>> {
  const { world, actor, resource, places } = ask
  const touched = [...new Set(rows.organisations.map(({ id }) => id))]
  const known = touched.filter((id) => desk.tree.rows.has(id))
  const isBeyond = known.some((id) => {
    const path = places.organisation(id)
    return path !== undefined && !can(actor, 'organisation.manage', { path })
  })
  if (isBeyond || !mayMoveTo(ask, change)) return refuse('beyond')
  const campaigns = await runningWith(ask, known)
  const posts = carryOver(desk.records.posts, rows.moved, change.on)
  const after = recordsAfter(desk, rows, posts)
  const writes = writesOf(desk, { ...rows, posts, campaigns, after, on: change.on })
  const duties = await look(world, actor, allDuties)
  const { kind, on, basis } = change
  const subject = `organisation ${ask.params.organisation} ${kind} ${on}`
  const deed = { action: 'organisation.manage', subject, resource, reason: basis } as const
  const kept = await act(world, { actor, deed }, async (tx) => {
    const written = await keepRows(tx, writes)
    return written.ok ? moveDuties(tx, duties, { ...rows, on, basis, after }) : written
  })
  return kept.ok ? ok(leftBehind(rows, posts, { desk, on })) : refuse('changed')
}

function mayMoveTo({ places, actor }: OrganisationAsk, change: TreeChange): boolean {
  if (change.kind !== 'move') return true
  const path = places.organisation(change.parent)
  return path === undefined || can(actor, 'organisation.manage', { path })
}

type Posts = ReturnType<typeof carryOver>
type After = Parameters<typeof placesOn>[0]

function recordsAfter({ tree, records }: RegistryDesk, rows: NewRows, posts: Posts): After {
  const organisations = [...treeWith(tree, rows).rows.values()].flat()
  return { organisations, people: records.people, posts: [...records.posts, ...posts] }
}

type Whole = Readonly<{ posts: Posts; campaigns: readonly string[]; after: After }> &
  NewRows &
  Readonly<{ on: TreeChange['on'] }>

function writesOf({ book }: RegistryDesk, whole: Whole): readonly RegistryWrite[] {
  const { organisations, successions, posts, campaigns, after, on } = whole
  const places = placesOn(after, on)
  return [
    ...organisations.map((row) =>
      writeOf(book, { name: 'organisations', row, scope: registryScope(row, places), campaigns }),
    ),
    ...successions.map((row) =>
      writeOf(book, { name: 'successions', row, scope: registryScope(row, places), campaigns }),
    ),
    ...posts.map((row) =>
      writeOf(book, { name: 'posts', row, scope: registryScope(row, places), campaigns }),
    ),
  ]
}

/** The duties that go on in another unit from the day. */
export function movingDuties(
  duties: readonly StandingDuty[],
  moved: NewRows['moved'],
  on: TreeChange['on'],
): readonly StandingDuty[] {
  return duties.filter(({ row }) => {
    const isHeld = row.to === undefined || row.to >= on
    return moved.has(row.organisation ?? '') && isHeld && row.from < on
  })
}

type Moving = NewRows & Readonly<{ on: TreeChange['on']; basis: string; after: After }>

/** Whoever acts for a unit acts for it under its new name: a renaming locks nobody out. */
async function moveDuties(
  tx: Tx,
  duties: readonly StandingDuty[],
  { moved, on, basis, after }: Moving,
): Promise<Result<void, unknown>> {
  const places = placesOn(after, on)
  for (const { entry, row } of movingDuties(duties, moved, on)) {
    const organisation = moved.get(row.organisation ?? '') ?? ''
    const scope = places.organisation(row.organisation ?? '') ?? 't'
    const ended: DutyRow = { ...row, to: addDays(on, -1) }
    const begun: DutyRow = { ...row, organisation, from: on, basis }
    const last = await append(tx, DUTIES, { campaign: '', scope, row: ended, seen: entry })
    if (!last.ok) return last
    const next = places.organisation(organisation) ?? 't'
    const first = await append(tx, DUTIES, { campaign: '', scope: next, row: begun })
    if (!first.ok) return first
  }
  return ok(undefined)
}

type Left = Readonly<{ desk: Pick<RegistryDesk, 'records'>; on: TreeChange['on'] }>

/** How many people have a post in a unit that ends and in none that goes on. */
export function leftBehind({ organisations }: NewRows, posts: Posts, { desk, on }: Left): number {
  const gone = new Set(
    organisations
      .filter(
        ({ id, to }) =>
          to !== undefined && !organisations.some((one) => one.id === id && one.from === on),
      )
      .map(({ id }) => id),
  )
  const carried = new Set(posts.map(({ person }) => person))
  const held = heldOn(desk.records.posts, on).filter(({ organisation }) => gone.has(organisation))
  return new Set(held.map(({ person }) => person).filter((person) => !carried.has(person))).size
}
