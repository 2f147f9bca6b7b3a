/**
 * The sending of a dossier (nộp hồ sơ): in time by sending or by receipt, returned once only with a
 * granted period. The first receipt and the completion are both kept. While it is open which of the
 * two counts, both readings are shown.
 */
import { type CivilDate, lastDay, type WorkingDays } from '#kernel'
import type { Dossier } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { DossierDeadline } from './deadline.ts'
import type { SubmissionRow } from './rows.ts'

export type CountsBy = 'sending' | 'receipt'

/**
 * `not-yet`: nothing on file and still time; `overdue`: nothing on file and no time left;
 * `no-date`: no deadline to judge by.
 */
export type Timeliness = Readonly<{
  by: CountsBy
  day?: CivilDate
  state: 'in-time' | 'late' | 'not-yet' | 'overdue' | 'no-date'
}>

export type SendingProblem =
  | Readonly<{ problem: 'returned-more-than-once'; times: number }>
  | Readonly<{ problem: 'returned-without-reason' }>
  | Readonly<{ problem: 'returned-without-period' }>
  | Readonly<{ problem: 'supplement-late'; by: CivilDate; on: CivilDate }>
  | Readonly<{ problem: 'supplement-overdue'; by: CivilDate }>
  | Readonly<{ problem: 'dates-out-of-order'; first: CivilDate; next: CivilDate }>

export type SendingFact = Readonly<{
  timeliness: readonly Timeliness[]
  /** The question that is open, when both readings are shown. */
  question?: string
  firstSent?: CivilDate
  firstReceived?: CivilDate
  completed?: CivilDate
  /** Returned and not yet completed: until when the unit may supplement it. */
  awaiting?: Readonly<{ returned: CivilDate; by?: CivilDate }>
  problems: readonly SendingProblem[]
}>

export type SendingWorld = Readonly<{
  deadline: DossierDeadline
  isWorking: WorkingDays
  asOf: CivilDate
}>

/** How the sending of one participant's dossier stands. */
export function sendingFact(
  countsBy: Dossier['counts-by'],
  submissions: readonly SubmissionRow[],
  world: SendingWorld,
): SendingFact {
  const rows = submissions.toSorted((a, b) => (a.sent < b.sent ? -1 : a.sent > b.sent ? 1 : 0))
  const readings: readonly CountsBy[] = isOpen(countsBy) ? ['sending', 'receipt'] : [countsBy]
  const received = earliest(rows.map((row) => row.received))
  const completed = earliest(rows.map((row) => row.completed))
  const back = returnOf(rows)
  const waiting = back && !back.answered ? { awaiting: awaitingOf(back.row) } : {}
  return {
    timeliness: readings.map((by) =>
      timelinessOf(by, by === 'sending' ? rows[0]?.sent : received, world),
    ),
    ...(isOpen(countsBy) ? { question: countsBy.open } : {}),
    ...(rows[0] ? { firstSent: rows[0].sent } : {}),
    ...(received ? { firstReceived: received } : {}),
    ...(completed ? { completed } : {}),
    ...waiting,
    problems: [...returnProblems(rows, world.asOf), ...rows.flatMap(orderProblems)],
  }
}

function timelinessOf(by: CountsBy, day: CivilDate | undefined, world: SendingWorld): Timeliness {
  const head = { by, ...(day ? { day } : {}) }
  if (world.deadline.state !== 'known') return { ...head, state: 'no-date' }
  const last = lastDay(world.deadline.deadline, world.isWorking)
  if (day) return { ...head, state: day <= last ? 'in-time' : 'late' }
  return { ...head, state: world.asOf <= last ? 'not-yet' : 'overdue' }
}

/**
 * The first return, and the day on which it was answered: completed in the same row, or sent again.
 */
function returnOf(rows: readonly SubmissionRow[]) {
  const row = rows.find(({ returned }) => returned !== undefined)
  if (!row?.returned) return undefined
  const { returned } = row
  const again = rows.filter((other) => other !== row && other.sent >= returned)
  const after = [row.completed, ...again.map(({ received, sent }) => received ?? sent)]
  const answered = earliest(after.map((day) => (day && day >= returned ? day : undefined)))
  return { row, returned, answered }
}

function awaitingOf(row: SubmissionRow): NonNullable<SendingFact['awaiting']> {
  const by = row['supplement-by']
  return { returned: row.returned ?? row.sent, ...(by ? { by } : {}) }
}

function returnProblems(
  rows: readonly SubmissionRow[],
  asOf: CivilDate,
): readonly SendingProblem[] {
  const back = returnOf(rows)
  if (!back) return []
  const times = rows.filter(({ returned }) => returned !== undefined).length
  const by = back.row['supplement-by']
  const problems: SendingProblem[] = []
  if (times > 1) problems.push({ problem: 'returned-more-than-once', times })
  if (!back.row.reason) problems.push({ problem: 'returned-without-reason' })
  if (!by) problems.push({ problem: 'returned-without-period' })
  if (by && back.answered && back.answered > by) {
    problems.push({ problem: 'supplement-late', by, on: back.answered })
  }
  if (by && !back.answered && asOf > by) problems.push({ problem: 'supplement-overdue', by })
  return problems
}

/** Sent, then received, then returned: a step dated before an earlier one is a mistake. */
function orderProblems(row: SubmissionRow): readonly SendingProblem[] {
  const steps = [row.sent, row.received, row.returned].filter((day) => day !== undefined)
  return steps.flatMap((next, at): readonly SendingProblem[] => {
    const first = steps[at - 1]
    return first && next < first ? [{ problem: 'dates-out-of-order', first, next }] : []
  })
}

function earliest(days: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0]
}
