/**
 * The chairperson's decisions (quyết định khen thưởng) laid on a selection: grant, strike out,
 * refuse, return, revoke. A reason is demanded for everything but a grant; a decision that does not
 * fit is reported, never bent. A grant stands until it is revoked (hủy bỏ): whoever by what was
 * recorded later would not be proposed stays awarded, and people are told.
 */
import type { CivilDate } from '#kernel'
import {
  BARRED,
  type DecisionFact,
  type Note,
  OUTRANKED,
  promote,
  type Reason,
  type Selection,
  type Standing,
  type StandingState,
  standsAnyway,
} from '#selection'
import { type DecisionRow, STOOD } from './rows.ts'

export type Action = DecisionRow['action']

/** The dates of the papers before the decision: minutes of the council, submission. */
export type PaperDates = Readonly<{ minutes?: CivilDate; submission?: CivilDate }>

export type DecisionProblem = Readonly<{ participant: string; action: Action; on: CivilDate }> &
  (
    | Readonly<{ problem: 'no-such-candidate' }>
    | Readonly<{ problem: 'reason-missing' }>
    | Readonly<{ problem: 'does-not-fit'; state: StandingState; stood?: DecisionRow['standing'] }>
    | Readonly<{ problem: 'granted-twice'; number?: string; other?: string }>
    | Readonly<{
        problem: 'dates-out-of-order'
        first: Readonly<{ what: 'minutes' | 'submission'; on: CivilDate }>
        next: Readonly<{ what: 'submission' | 'decision'; on: CivilDate }>
      }>
  )

export type Decided = Readonly<{ selection: Selection; problems: readonly DecisionProblem[] }>

/**
 * From which states an act is possible. A tied candidate may be struck out but not granted: the
 * council comes first.
 */
export const FROM: Readonly<Record<Action, readonly StandingState[]>> = {
  grant: STOOD,
  strike: ['proposed', 'nominated', 'returned', 'tied', 'reserve'],
  refuse: ['proposed', 'nominated', 'returned', 'tied'],
  // Put forward again, it may be returned again.
  return: ['proposed', 'nominated', 'returned'],
  revoke: ['awarded'],
}

const TO = {
  strike: 'struck-out',
  refuse: 'refused',
  return: 'returned',
  revoke: 'revoked',
} as const

/** Of one day: what clears the list before what grants from it, whatever the order of the rows. */
const SAME_DAY: readonly Action[] = ['return', 'strike', 'refuse', 'grant', 'revoke']

/**
 * The selection after the decisions, in the order of their dates; empty places go only to reserves
 * the council promoted.
 */
export function decide(
  selection: Selection,
  decisions: readonly DecisionRow[],
  datesOf: (participant: string) => PaperDates = () => ({}),
): Decided {
  const own = decisions.filter(
    ({ award, cycle }) => award === selection.award && cycle === selection.cycle,
  )
  const problems: DecisionProblem[] = []
  let decided = promote(selection)
  let standings = byParticipant(decided)
  for (const row of own.toSorted(byDay)) {
    problems.push(...dateProblems(row, datesOf(row.participant)))
    const standing = standings.get(row.participant)
    const problem = misfit(row, standing)
    if (problem) problems.push(problem)
    if (problem || !standing) continue
    standings.set(row.participant, applied(row, standing))
    if (!FREES.includes(row.action)) continue
    decided = promote(withStandings(decided, standings))
    standings = byParticipant(decided)
  }
  return { selection: promote(withStandings(decided, standings)), problems }
}

/** Acts that leave an empty place. */
const FREES: readonly Action[] = ['strike', 'refuse']

function byParticipant({ standings }: Selection): Map<string, Standing> {
  return new Map(standings.map((standing) => [standing.participant, standing]))
}

function withStandings(selection: Selection, standings: ReadonlyMap<string, Standing>): Selection {
  return { ...selection, standings: [...standings.values()] }
}

function byDay(a: DecisionRow, b: DecisionRow): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  const byAction = SAME_DAY.indexOf(a.action) - SAME_DAY.indexOf(b.action)
  return byAction || (a.participant < b.participant ? -1 : 1)
}

/** Why a decision cannot be applied; undefined when it fits. A reprint is no second grant. */
function misfit(row: DecisionRow, standing: Standing | undefined): DecisionProblem | undefined {
  const { participant, action, on, reason, number } = row
  const head = { participant, action, on }
  if (!standing) return { ...head, problem: 'no-such-candidate' }
  if (action !== 'grant' && reason === undefined) return { ...head, problem: 'reason-missing' }
  if (action === 'grant' && standing.state === 'awarded') {
    const other = standing.notes.find((note) => note.note === 'awarded')?.number
    if (number !== undefined && number === other) return undefined
    const numbers = { ...(number ? { number } : {}), ...(other ? { other } : {}) }
    return { ...head, problem: 'granted-twice', ...numbers }
  }
  if (FROM[action].includes(standing.state)) return undefined
  if (action === 'grant' && standsAnyway(standing)) return undefined
  const { standing: stood } = row
  return { ...head, problem: 'does-not-fit', state: standing.state, ...(stood ? { stood } : {}) }
}

/** Who was granted it as one of those proposed, and now stands below others or is barred. */
export function overtakenIn(problems: readonly DecisionProblem[]): readonly string[] {
  return problems.flatMap((it) => {
    if (it.problem !== 'does-not-fit' || it.action !== 'grant') return []
    const isOvertaken = (it.stood && OUTRANKED.includes(it.state)) || isBarred(it.state)
    return isOvertaken ? [it.participant] : []
  })
}

const isBarred = (state: StandingState): boolean =>
  (BARRED as readonly StandingState[]).includes(state)

function applied(row: DecisionRow, standing: Standing): Standing {
  const fact = factOf(row)
  if (row.action === 'grant') {
    if (standing.state === 'awarded') return standing
    const awarded: Note = { note: 'awarded', ...fact }
    // The award first, then what speaks against it by now.
    const since = standing.notes.filter(({ note }) => note === 'stands-anyway')
    const known = standing.notes.filter((note) => !since.includes(note))
    const notes = [...known, awarded, ...since]
    return { ...standing, state: 'awarded', notes }
  }
  const state = TO[row.action]
  const reason: Reason = { because: state, ...fact }
  return { ...standing, state, reasons: [...standing.reasons, reason] }
}

function factOf({ reason, by, on, number }: DecisionRow): DecisionFact {
  return { by, on, ...(reason ? { reason } : {}), ...(number ? { number } : {}) }
}

/** Minutes, then submission, then decision; the same day is in order. */
function dateProblems(row: DecisionRow, dates: PaperDates): readonly DecisionProblem[] {
  if (row.action === 'revoke') return []
  const { participant, action, on } = row
  const { minutes, submission } = dates
  const out = (
    first: Readonly<{ what: 'minutes' | 'submission'; on: CivilDate | undefined }>,
    next: Readonly<{ what: 'submission' | 'decision'; on: CivilDate | undefined }>,
  ): readonly DecisionProblem[] => {
    if (!first.on || !next.on || first.on <= next.on) return []
    const pair = { first: { ...first, on: first.on }, next: { ...next, on: next.on } }
    return [{ participant, action, on, problem: 'dates-out-of-order', ...pair }]
  }
  const decision = { what: 'decision' as const, on }
  const submitted = { what: 'submission' as const, on: submission }
  const met = { what: 'minutes' as const, on: minutes }
  return [...out(met, submitted), ...out(met, decision), ...out(submitted, decision)]
}
