/**
 * Is the office there on the day it is needed (cơ quan còn hoạt động)? It exists, has ceased with
 * the successors the register proposes, or the standing agency has recorded its successor. The
 * program proposes and never appoints.
 */
import { addDays, type CivilDate } from '#kernel'
import { ceasedBy, existsOn, nameOf, type SuccessionRow, successorsOn, type Tree } from '#registry'
import type { AuthorityBlock } from '#selection'

/** A row of successors.csv: who took over, on what legal basis, recorded by whom and when. */
export type RecordedSuccessor = Readonly<{
  authority: string
  successor: string
  basis: string
  by: string
  on: CivilDate
}>

export type OfficeWorld = Readonly<{ tree: Tree; recorded: readonly RecordedSuccessor[] }>
export type OfficeNeed = Readonly<{ organisation: string; on: CivilDate }>

export type OfficeFact = OfficeNeed &
  (
    | Readonly<{ state: 'exists' }>
    | Readonly<{ state: 'succeeded'; successor: string; recorded: RecordedSuccessor }>
    | Readonly<{ state: 'ceased'; ceased?: CivilDate; proposed: readonly SuccessionRow[] }>
    | Readonly<{ state: 'not-yet'; from: CivilDate }>
    | Readonly<{ state: 'unknown' }>
  )

/**
 * Where the office stands on the day. A recorded successor counts only once the office itself is
 * gone, and only if it exists.
 */
export function officeOn(need: OfficeNeed, world: OfficeWorld): OfficeFact {
  const { organisation, on } = need
  const row = world.tree.organisations.get(organisation)
  if (!row) return { ...need, state: 'unknown' }
  const moved = powersMoved(world.tree, need)
  if (existsOn(world.tree, organisation, on) && !moved) return { ...need, state: 'exists' }
  if (row.from !== undefined && row.from > on) return { ...need, state: 'not-yet', from: row.from }
  const recorded = recordedFor(need, world)
  if (recorded) return { ...need, state: 'succeeded', successor: recorded.successor, recorded }
  const ceased = moved ? addDays(moved.on, -1) : ceasedBy(world.tree, organisation, on)
  const proposed = successorsOn(world.tree, organisation, on)
  return { ...need, state: 'ceased', ...(ceased ? { ceased } : {}), proposed }
}

/** The organisation that acts on the day: the office itself or its recorded successor. */
export function actingOffice(fact: OfficeFact): string | undefined {
  if (fact.state === 'exists') return fact.organisation
  return fact.state === 'succeeded' ? fact.successor : undefined
}

/** What stops the step, with the successors proposed; undefined when somebody can act. */
export function officeBlock(fact: OfficeFact, tree: Tree): AuthorityBlock | undefined {
  if (fact.state === 'exists' || fact.state === 'succeeded') return undefined
  const { organisation, on: needed } = fact
  const head = { why: 'authority' as const, organisation, name: nameOf(tree, organisation), needed }
  if (fact.state !== 'ceased') return { ...head, state: fact.state, proposed: [] }
  const proposed = fact.proposed.flatMap(({ successor }) =>
    successor === undefined ? [] : [{ organisation: successor, name: nameOf(tree, successor) }],
  )
  const basis = fact.proposed[0]?.basis
  const ceased = fact.ceased ? { ceased: fact.ceased } : {}
  return { ...head, state: 'ceased', ...ceased, ...(basis ? { basis } : {}), proposed }
}

/** The organisation lives on but the power in question has gone to another. */
function powersMoved(tree: Tree, { organisation, on }: OfficeNeed): SuccessionRow | undefined {
  const steps = tree.successions.get(organisation) ?? []
  return steps.find((step) => step.how === 'powers-moved' && step.on <= on)
}

/** The record, followed while its successor has gone too; none when nobody living is there. */
function recordedFor({ organisation, on }: OfficeNeed, world: OfficeWorld) {
  const seen = new Set<string>()
  let at = organisation
  while (!seen.has(at)) {
    seen.add(at)
    const record = latest(world.recorded.filter(({ authority }) => authority === at))
    if (!record) return undefined
    if (existsOn(world.tree, record.successor, on)) return record
    at = record.successor
  }
  return undefined
}

function latest(records: readonly RecordedSuccessor[]): RecordedSuccessor | undefined {
  const when = (it: RecordedSuccessor): string => `${it.on} ${it.successor}`
  return records.toSorted((a, b) => (when(a) < when(b) ? 1 : -1))[0]
}
