/**
 * Units that begin within a cycle (đơn vị mới lập trong năm): nothing of the unit they came out of
 * is carried over, so each registers anew, in time or admitted late by the standing agency.
 */
import type { CivilDate } from '#kernel'
import { type LiveCampaign, workingDay } from '#office'
import { duesOf } from './registration-desk.routes.ts'

/** What newcomers to a running campaign have to do about registering in a cycle. */
export type NewcomerDuty = Readonly<{
  cycle: string
  /** The last day of registration, where the plan names one that is known. */
  last: CivilDate | undefined
  /** It is over when they begin, or today: they are admitted late, with a reason. */
  isOver: boolean
  href: string
}>

type Change = Readonly<{
  /** The units that end; newcomers take part where one of these did. */
  ended: ReadonlySet<string>
  on: CivilDate
  today: CivilDate
}>

export function newcomerDuties(
  live: LiveCampaign,
  { ended, on, today }: Change,
): readonly NewcomerDuty[] {
  const day = workingDay(live, today)
  const found = live.registered(day)
  if (!found.ok) return []
  const { definition, registrations } = found.value
  return definition.cycles
    .filter(({ from, to }) => from < on && on <= to)
    .filter(({ id: cycle }) =>
      registrations.some(
        (row) => row.cycle === cycle && row.state !== 'not-asked' && ended.has(row.participant),
      ),
    )
    .map(({ id, name }) => {
      const dues = duesOf({ live, today: day }, definition, id)
      const last = dues.find(({ kind }) => kind === 'collective')?.last
      const isOver = last !== undefined && (last < on || last < day)
      const href = `/phong-trao/${live.state.id}/dang-ky?chu-ky=${id}`
      return { cycle: name, last, isOver, href }
    })
}
