/**
 * Recording a registration (ghi đăng ký thi đua): whoever comes late is kept and marked, never
 * turned away; what was registered in time may be bettered until the last day, and stands from then
 * on. The day of the first receipt is never moved by a later change.
 */
import { type ProxyPaperRefusal, proxyPaper, saysProxy, wordProxyPaper } from '#access'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { RegistrationRow } from './rows.ts'

/** What the participant aims at, as typed. */
export type Aims = Pick<
  RegistrationRow,
  'participant' | 'cycle' | 'targets' | 'tasks' | 'completion' | 'award-aimed' | 'paper'
>

export type Wish = Readonly<{
  aims: Aims
  /** The day it reached the standing agency, when it is entered from paper. */
  received?: CivilDate | undefined
  lateReason?: string | undefined
  /** Entered for somebody else from a paper, whose number is then needed. */
  isProxy: boolean
  /** A person's own paper may bear no number. */
  mayLackNumber?: boolean
  /** The day of that paper, and who typed it in. */
  paperDate?: CivilDate | undefined
  typist?: string
}>

export type RegisterState = Readonly<{
  /** What stands for the participant and the cycle. */
  before: RegistrationRow | undefined
  today: CivilDate
  /** The last day of the plan's deadline; undefined: the plan names none. */
  last: CivilDate | undefined
}>

export type RegisterRefusal =
  | Readonly<{ why: 'closed'; last: CivilDate }>
  | Readonly<{ why: 'nothing-aimed' }>
  | Readonly<{ why: 'paper'; lacks: readonly ProxyPaperRefusal[] }>
  | Readonly<{ why: 'later-than-today'; today: CivilDate }>
  | Readonly<{ why: 'no-late-reason'; last: CivilDate }>

/** The row to record, or why not. */
export function registrationRow(
  wish: Wish,
  { before, today, last }: RegisterState,
): Result<RegistrationRow, RegisterRefusal> {
  const { aims, received, lateReason, isProxy } = wish
  if (!aims.targets && !aims.tasks) return refuse({ why: 'nothing-aimed' })
  const marked = markedPaper(wish, before, today)
  if (!marked.ok) return marked
  if (received !== undefined && received > today) return refuse({ why: 'later-than-today', today })
  if (before && last !== undefined && today > last && !isProxy)
    return refuse({ why: 'closed', last })
  const day = before?.received ?? (isProxy ? received : undefined) ?? today
  const isLate = last !== undefined && day > last
  const reason = lateReason ?? before?.['late-reason']
  if (isLate && !reason) return refuse({ why: 'no-late-reason', last })
  return ok({
    ...aims,
    paper: marked.value,
    received: day,
    'late-reason': isLate ? reason : undefined,
    'admitted-by': before?.['admitted-by'],
    'admitted-on': before?.['admitted-on'],
  })
}

/**
 * The paper with its day and who typed it in, since a registration has no other author. A paper
 * that stands already was marked when it was first typed in; the unit's own paper was not.
 */
function markedPaper(
  { aims: { paper }, isProxy, mayLackNumber = false, paperDate, typist = '' }: Wish,
  before: RegistrationRow | undefined,
  today: CivilDate,
): Result<string | undefined, RegisterRefusal> {
  const isKnown = saysProxy(paper) && paper === before?.paper
  if (!isProxy || isKnown) return ok(paper)
  const named = proxyPaper({ paper, dated: paperDate, today, mayLackNumber })
  if (named.ok) return ok(wordProxyPaper(typist, named.value))
  return refuse({ why: 'paper', lacks: named.refusal })
}

/** Admits a late registration; only the standing agency does, and always with a reason. */
export function admittedRow(
  late: RegistrationRow,
  { by, on, reason }: Readonly<{ by: string; on: CivilDate; reason: string }>,
): RegistrationRow {
  return { ...late, 'late-reason': reason, 'admitted-by': by, 'admitted-on': on }
}
