/**
 * The day an authority is needed (ngày quyết định): the decision's own when it is recorded;
 * otherwise not before the cycle has ended, and not before the day the run is made for.
 */
import { type CivilDate, isAfter } from '#kernel'
import type { Context } from './context.ts'

export function neededDay(context: Context, award: string, cycle: string): CivilDate {
  const granted = context.records.decisions.find(
    (row) =>
      row.award === award &&
      row.cycle === cycle &&
      row.action === 'grant' &&
      row.on <= context.asOf,
  )
  if (granted) return granted.on
  const end = context.cycles.get(cycle)?.to ?? context.asOf
  return isAfter(end, context.asOf) ? end : context.asOf
}

/**
 * The day a participant is judged on in a cycle: what comes up after an award was granted does not
 * undo the decision by
 * itself; people revoke it, or do not.
 */
export function judgedOn(context: Context, participant: string, cycle: string): CivilDate {
  const granted = context.records.decisions.find(
    (row) => row.participant === participant && row.cycle === cycle && row.action === 'grant',
  )
  return granted?.on ?? context.asOf
}
