/**
 * Bodies that cease before the plan needs them (cơ quan chấm dứt hoạt động): the authority that
 * grants, the receiver of dossiers, the place of an event, the host. The step is blocked and
 * successors are proposed, never put in.
 */
import { type CivilDate, lastDay } from '#kernel'
import { existsOn, nameOf, successorsOn, type Tree } from '#registry'
import type { Award, Cycle } from '#rulebook/definition'
import type { Checked, FoundPoint } from './checked.ts'
import { cyclesNamed, cyclesOfDossier, deadlineOf, lastDossierDay } from './due.ts'
import type { CessationFact, Successor } from './open-fact.ts'
import type { Path } from './place.ts'

type Need = Readonly<{ day: CivilDate; cycle: Cycle }>
type End = Readonly<{ last: CivilDate; statement?: string; proposed?: readonly string[] }>

/** Authorities gone when the award of a cycle, or its dossier, is due. */
export function authoritiesCeased(checked: Checked): readonly FoundPoint[] {
  const { definition } = checked
  return definition.awards.flatMap((award, i) => {
    const end = endOf(checked, award.authority, award.level)
    const needs = cyclesNamed(definition, award.cycles).map((cycle) => ({
      cycle,
      day: later(cycle.to, lastDossierDay(checked, award.id, cycle)),
    }))
    const asked = { code: 'authority-ceased', body: award.authority, end, needs } as const
    const path = ['awards', i, 'authority']
    return point(checked, asked, path).map((one) => ({ ...one, subjects: [award.name] }))
  })
}

/** Receivers gone before the last day for dossiers. */
export function receiversCeased(checked: Checked): readonly FoundPoint[] {
  const { definition, law } = checked
  return definition.dossiers.flatMap((dossier, i) => {
    const needs = cyclesOfDossier(definition, dossier).flatMap((cycle) => {
      const deadline = deadlineOf(dossier.until, cycle)
      return deadline ? [{ cycle, day: lastDay(deadline, law.isWorking) }] : []
    })
    const end = endOf(checked, dossier.to, levelOf(checked, dossier.to))
    const asked = { code: 'receiver-ceased', body: dossier.to, end, needs } as const
    const names = definition.awards.filter(({ id }) => dossier.awards.includes(id))
    return point(checked, asked, ['dossiers', i, 'to']).map((one) => ({
      ...one,
      subjects: names.map(({ name }) => name),
    }))
  })
}

/**
 * Events at, and the host of, a campaign that outlives them; an event without a day is at the
 * campaign's end.
 */
export function placesCeased(checked: Checked): readonly FoundPoint[] {
  const { definition } = checked
  const last = definition.cycles.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1)
  if (!last) return []
  const end = (body: string) => endOf(checked, body, levelOf(checked, body))
  const host = {
    code: 'host-ceased',
    body: definition.host,
    end: end(definition.host),
    needs: [{ day: last.to, cycle: last }],
  } as const
  const events = definition.plan.events.flatMap(({ at, on }, i) => {
    if (at === undefined) return []
    const needs = [{ day: on ?? last.to, cycle: last }]
    const asked = { code: 'event-place-ceased', body: at, end: end(at), needs } as const
    return point(checked, asked, ['plan', 'events', i, 'at'])
  })
  return [...point(checked, host, ['host']), ...events]
}

type Asked = Readonly<{
  code: CessationFact['code']
  body: string
  end: End | undefined
  needs: readonly Need[]
}>

function point(checked: Checked, { code, body, end, needs }: Asked, path: Path): FoundPoint[] {
  const { tree } = checked
  const late = end ? needs.filter(({ day }) => day > end.last) : []
  const needed = late
    .map(({ day }) => day)
    .sort()
    .at(-1)
  if (!end || !needed) return []
  const recorded = recordedFor(checked, { body, on: needed })
  const fact = {
    code,
    body: tree ? nameOf(tree, body) : body,
    ...end,
    needed,
    cycles: late.map(({ cycle }) => cycle.name),
    successors: tree ? successorsOf(tree, body, needed) : [],
    ...(recorded ? { recorded } : {}),
  }
  return [{ weight: 'question', path, subjects: [], fact, settled: recorded !== undefined }]
}

/** What the standing agency recorded about the body; a successor that is gone too is none. */
function recordedFor(
  { records, tree }: Checked,
  { body, on }: Readonly<{ body: string; on: CivilDate }>,
) {
  const recorded = records?.successors?.find(
    ({ authority, successor }) =>
      authority === body && (tree === undefined || existsOn(tree, successor, on)),
  )
  if (!recorded) return undefined
  const { successor, basis } = recorded
  return { name: tree ? nameOf(tree, successor) : successor, basis }
}

function successorsOf(tree: Tree, body: string, on: CivilDate): readonly Successor[] {
  return successorsOn(tree, body, on).flatMap((step) =>
    step.successor === undefined
      ? []
      : [{ name: nameOf(tree, step.successor), on: step.on, basis: step.basis }],
  )
}

/**
 * The earlier of the two ends that the records and the law know; on one day the law explains it.
 */
function endOf({ tree, law }: Checked, body: string, level?: Award['level']): End | undefined {
  const recorded = tree?.organisations.get(body)?.to
  const legal = level === undefined ? undefined : law.levelEnd(level)
  if (recorded !== undefined && (legal === undefined || recorded < legal.last)) {
    return { last: recorded }
  }
  return legal
}

function levelOf({ tree }: Checked, body: string): Award['level'] | undefined {
  const level = tree?.organisations.get(body)?.level
  return level === 'province' || level === 'district' || level === 'commune' ? level : undefined
}

function later(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b > a ? b : a
}
