/**
 * A campaign as one person finds it on a day (việc của một người trong một phong trào): the
 * outcome, the records, what is kept beside them, and what the person's duties allow.
 */
import type { Action } from '#access'
import { recordedOn, type Way, wayFor } from '#dossier'
import type { CivilDate, WorkingDays } from '#kernel'
import type { Records } from '#ledger'
import type { OutcomeView } from '#outcome'
import type { CriteriaSet } from '#rulebook/criteria'
import type { Definition } from '#rulebook/definition'
import type { Kept } from './kept.ts'

export type Ground = Readonly<{
  day: CivilDate
  state: 'draft' | 'launched' | 'closed'
  definition: Definition
  view: OutcomeView
  records: Records
  /** The outcome as it stood at the end of an earlier day. */
  viewOn(day: CivilDate): OutcomeView | undefined
  criteria: ReadonlyMap<string, CriteriaSet>
  kept: Kept
  isWorking: WorkingDays
  me: Readonly<{ account: string; person?: string | undefined }>
  /** May the person do it to the campaign, or to the participant or unit named? */
  may(action: Action, id?: string): boolean
  /** The same, and not in anybody's place: for the own unit, or for oneself. */
  own(action: Action, id: string): boolean
  /** May the reader take dossiers in for the office, by a duty that reaches it in the tree? */
  receives(office: string): boolean
  /** The unit of a person, or the unit itself, as a path of the tree. */
  unitOf(id: string): string | undefined
}>

/** The name of a participant, a scored body or any unit. */
export function nameOf({ view, records }: Pick<Ground, 'view' | 'records'>, id: string): string {
  return (
    view.registrations.find((one) => one.participant === id)?.name ??
    records.organisations.findLast((one) => one.id === id)?.name ??
    records.people.find((one) => one.id === id)?.name ??
    id
  )
}

export function cycleName({ view }: Pick<Ground, 'view'>, id: string): string {
  return view.cycles.find((one) => one.id === id)?.name ?? id
}

/** Whoever is named together with the cycle: 'UBND xã Đông Thái, Năm 2020'. */
export function named(ground: Ground, participant: string, cycle: string): string {
  return `${nameOf(ground, participant)}, ${cycleName(ground, cycle)}`
}

/** The written notice over a cycle is out, wherever the plan asks for one. */
export function isNoticed({ definition, records, day }: Ground, cycle: string): boolean {
  const asking = definition.scoring.filter((one) => one.conclusion && one.cycles.includes(cycle))
  return asking.every(({ id }) =>
    records.conclusions.some(
      (row) =>
        row.scoring === id && row.cycle === cycle && row.participant === undefined && row.on <= day,
    ),
  )
}

/**
 * Does the dossier leave the reader's hands (hồ sơ trình nơi khác)? Its receiver is outside the
 * reach of the agency that sends it: there the receiver's people take it in, here they send it.
 */
export function goesOut(
  { definition, may, receives }: Pick<Ground, 'definition' | 'may' | 'receives'>,
  { dossier, participant }: Pick<OutcomeView['dossiers'][number], 'dossier' | 'participant'>,
): boolean {
  const to = definition.dossiers.find(({ id }) => id === dossier)?.to
  if (to === undefined || receives(to)) return false
  return may('dossier.check', participant) && may('dossier.submit', participant)
}

/** The way of a dossier as it stands on the day, with what the authority decided about it. */
export function wayOn(
  { definition, records, kept, day }: Ground,
  one: OutcomeView['dossiers'][number],
): Way {
  return wayFor(one, { ...recordedOn(records, definition.cycles, day), ...kept })
}
