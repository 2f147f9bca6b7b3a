/**
 * Duties (nhiệm vụ được giao): role x organisation x campaign x from-to. Delegation and acting
 * heads are duties like any other, with their paper and their days; nothing is inherited silently.
 */
import { z } from 'zod'
import type { CivilDate } from '#kernel'
import { day, id, maybeDay, maybeId, maybeOneOf, maybeText, oneOf } from '#rulebook/cells'
import { ROLE_NAMES, type Role } from './role.ts'

export const DUTY_CAPACITIES = ['delegated', 'acting', 'deputy', 'by-order'] as const

/**
 * A duty as recorded. An empty organisation: the whole tenant; an empty campaign: every campaign.
 */
export const DutyRow = z.strictObject({
  account: id,
  role: oneOf(ROLE_NAMES as [Role, ...Role[]]),
  organisation: maybeId,
  campaign: maybeId,
  from: day,
  to: maybeDay,
  /** The decision or letter that gives it. */
  basis: maybeText,
  /**
   * Delegated by its holder (ủy quyền), acting while there is none (quyền), a deputy's in the
   * head's stead or in charge (ký thay; phụ trách is signed so, Nghị định 30/2020/NĐ-CP, article
   * 13), or by the head's order (thừa lệnh).
   */
  capacity: maybeOneOf(DUTY_CAPACITIES),
})
export type DutyRow = z.infer<typeof DutyRow>

/** A duty in force, with the path of what it covers. */
export type Duty = Readonly<{
  role: Role
  path: string
  organisation?: string
  /** It reaches an organisation that is no more, because it is held in the one that took over. */
  isInherited?: boolean
  campaign?: string
  /** The last day it is in force. */
  to?: CivilDate
}>

/** Is the duty in force on the day? Both its days belong to it. */
export function inForce({ from, to }: Pick<DutyRow, 'from' | 'to'>, on: CivilDate): boolean {
  return from <= on && (to === undefined || on <= to)
}
