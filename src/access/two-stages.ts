/**
 * One person at two stages of scoring (một người chấm hai khâu): allowed, since small offices have
 * no other, but whoever gives the duties is told.
 */
import type { DutyRow } from './duty.ts'
import type { Role } from './role.ts'

export type Stage = 'self' | 'inspection' | 'appraisal'

const STAGES: Partial<Readonly<Record<Role, Stage>>> = {
  'unit-head': 'self',
  'unit-officer': 'self',
  inspector: 'inspection',
  appraiser: 'appraisal',
}

/** The stages that meet: in one campaign, at the same time. One of them alone is no meeting. */
export function stagesHeld(duties: readonly DutyRow[]): readonly Stage[] {
  const met = duties.flatMap((one) => {
    const stage = STAGES[one.role]
    const others = duties.filter((other) => {
      const its = STAGES[other.role]
      return its !== undefined && its !== stage && meet(one, other)
    })
    return stage !== undefined && others.length > 0 ? [stage] : []
  })
  return (['self', 'inspection', 'appraisal'] as const).filter((stage) => met.includes(stage))
}

function meet(a: DutyRow, b: DutyRow): boolean {
  const sameCampaign =
    a.campaign === undefined || b.campaign === undefined || a.campaign === b.campaign
  return sameCampaign && startsInTime(a, b) && startsInTime(b, a)
}

function startsInTime({ from }: DutyRow, { to }: DutyRow): boolean {
  return to === undefined || from <= to
}
