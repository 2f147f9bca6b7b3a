/**
 * Giving duties (giao nhiệm vụ): nobody gives what reaches beyond the own reach, nor changes the
 * account of somebody who reaches further; a delegation has a last day and a paper.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { DutyRow } from './duty.ts'
import { type Places, ROOT_PATH } from './path.ts'
import { type Actor, can } from './permission.ts'

/** The person behind an account, and what it holds. */
export type Holder = Readonly<{ person?: string | undefined; duties: readonly DutyRow[] }>

export type GivingRefusal =
  | 'beyond-reach'
  | 'unknown-place'
  | 'no-person'
  | 'no-basis'
  | 'no-end'
  | 'ends-before'

/** Where a duty reaches; undefined when its organisation or person is not in the registry. */
export function reachOf(
  { role, organisation }: Pick<DutyRow, 'role' | 'organisation'>,
  person: string | undefined,
  places: Places,
): string | undefined {
  if (role === 'individual') return person === undefined ? undefined : places.participant(person)
  return organisation === undefined ? ROOT_PATH : places.organisation(organisation)
}

type Ground = Readonly<{ actor: Actor; places: Places }>

/** The path at which the duty is recorded, or why the actor does not give it. */
export function give(
  row: DutyRow,
  holder: Holder,
  { actor, places }: Ground,
): Result<string, GivingRefusal> {
  if (row.role === 'individual' && holder.person === undefined) return refuse('no-person')
  const path = reachOf(row, holder.person, places)
  if (path === undefined) return refuse('unknown-place')
  if (!can(actor, 'account.manage', atPath(path, row.campaign))) return refuse('beyond-reach')
  if (row.basis === undefined) return refuse('no-basis')
  if (needsEnd(row) && row.to === undefined) return refuse('no-end')
  return endsBefore(row) ? refuse('ends-before') : ok(path)
}

/** The duty with its last day; an old one that names no paper can be ended as well. */
export function ended(row: DutyRow, to: CivilDate): Result<DutyRow, 'ends-before'> {
  const after = { ...row, to }
  return endsBefore(after) ? refuse('ends-before') : ok(after)
}

/** May the actor change the account: its person and all that it holds lie within the own reach. */
export function mayManage(holder: Holder, { actor, places }: Ground): boolean {
  const own = holder.person === undefined ? ROOT_PATH : places.participant(holder.person)
  const held = holder.duties.map((row) =>
    atPath(reachOf(row, holder.person, places) ?? ROOT_PATH, row.campaign),
  )
  return [{ path: own ?? ROOT_PATH }, ...held].every((at) => can(actor, 'account.manage', at))
}

function atPath(path: string, campaign: string | undefined) {
  return campaign === undefined ? { path } : { path, campaign }
}

/** A deputy and whoever signs by order hold it by the working rules, until these change. */
function needsEnd({ capacity }: DutyRow): boolean {
  return capacity === 'delegated' || capacity === 'acting'
}

function endsBefore({ from, to }: DutyRow): boolean {
  return to !== undefined && to < from
}
