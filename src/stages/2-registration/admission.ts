/**
 * Registered in time, late, or admitted late (đăng ký thi đua). The plan's preposition decides the
 * last day; a late one is kept and counts only when the standing agency admitted it with a reason.
 */
import { type Deadline, lastDay, type WorkingDays } from '#kernel'
import type { RegistrationFact } from '#rulebook/conditions'
import type { RegistrationRow } from './rows.ts'

/** `undefined`: the plan names no deadline, so nobody can be late. */
export type RegistrationDeadline = Deadline | undefined

/** How one participant's registration for a cycle stands; the earliest row counts. */
export function admission(
  rows: readonly RegistrationRow[],
  deadline: RegistrationDeadline,
  isWorking: WorkingDays,
): RegistrationFact {
  const row = earliest(rows)
  const until = deadline && lastDay(deadline, isWorking)
  const day = until === undefined ? {} : { lastDay: until }
  if (!row) return { state: 'none', ...day }
  const fact = { received: row.received, ...paperOf(row), ...day }
  if (until === undefined) return { ...fact, state: 'no-deadline' }
  if (row.received <= until) return { ...fact, state: 'in-time' }
  return { ...fact, ...admitted(row) }
}

function admitted(row: RegistrationRow): Pick<RegistrationFact, 'state' | 'reason' | 'by' | 'on'> {
  const { 'late-reason': reason, 'admitted-by': by, 'admitted-on': on } = row
  if (reason === undefined || by === undefined) {
    return { state: 'late', ...(reason === undefined ? {} : { reason }) }
  }
  return { state: 'late-admitted', reason, by, ...(on === undefined ? {} : { on }) }
}

function earliest(rows: readonly RegistrationRow[]): RegistrationRow | undefined {
  return rows.reduce<RegistrationRow | undefined>(
    (first, row) => (first === undefined || row.received < first.received ? row : first),
    undefined,
  )
}

function paperOf(row: RegistrationRow): { paper?: string } {
  return row.paper === undefined ? {} : { paper: row.paper }
}

/** Does it count: in time, admitted with a reason, or made where the plan names no deadline. */
export function counts(fact: RegistrationFact): boolean {
  return fact.state === 'in-time' || fact.state === 'late-admitted' || fact.state === 'no-deadline'
}
