/**
 * Opening and closing a stage of scoring (mở, đóng bước chấm): from the beginning of a day until
 * the last moment of another. Whoever writes is asked by the day, not by a job that may be late; a
 * deadline moved later opens the stage again.
 */
import { z } from 'zod'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { day, id, maybeDay, maybeText, maybeYes, text } from '#rulebook/cells'

export const StageOpeningRow = z.strictObject({
  scoring: id,
  cycle: id,
  stage: id,
  from: day,
  /** Open until the last moment of this day; absent: until it is closed. */
  until: maybeDay,
  /** Closed by hand, whatever the days say. */
  closed: maybeYes,
  reason: maybeText,
  by: text,
  on: day,
})
export type StageOpeningRow = z.infer<typeof StageOpeningRow>

/** Whether a stage may be written in on a day, and if not, why not. */
export type StageDoor =
  | Readonly<{ state: 'open'; until?: CivilDate }>
  | Readonly<{ state: 'never' }>
  | Readonly<{ state: 'early'; from: CivilDate }>
  | Readonly<{ state: 'over'; until: CivilDate }>
  | Readonly<{ state: 'closed'; on: CivilDate; reason?: string }>

export function doorOf(row: StageOpeningRow | undefined, today: CivilDate): StageDoor {
  if (!row) return { state: 'never' }
  const { from, until, closed, on, reason } = row
  if (closed) return { state: 'closed', on, ...(reason === undefined ? {} : { reason }) }
  if (today < from) return { state: 'early', from }
  if (until === undefined) return { state: 'open' }
  return today > until ? { state: 'over', until } : { state: 'open', until }
}

export type OpeningRefusal = 'no-reason' | 'ends-before-start'

/** The first opening needs no reason; whatever changes it does. */
export function openingChange(
  wish: StageOpeningRow,
  before: StageOpeningRow | undefined,
): Result<StageOpeningRow, OpeningRefusal> {
  if (wish.until !== undefined && wish.until < wish.from) return refuse('ends-before-start')
  if (before && wish.reason === undefined) return refuse('no-reason')
  return ok(wish)
}

/** A criterion, or a group of them, given to an inspector. */
export const LineAssignmentRow = z.strictObject({
  scoring: id,
  cycle: id,
  criterion: text,
  account: id,
  name: text,
  by: text,
  on: day,
})
export type LineAssignmentRow = z.infer<typeof LineAssignmentRow>
