/**
 * What one condition found about one participant (kết quả xét từng điều kiện): a verdict, the
 * reading it rests on and its paper, and the findings of its parts. Nothing here is worded; see
 * finding.vi.ts.
 */
import type { CivilDate, Exact } from '#kernel'
import type { Condition } from './condition.ts'

/** met, not met, not established (no evidence), not applicable (by a person, with its ground). */
export const VERDICTS = ['met', 'not-met', 'not-established', 'not-applicable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Where a figure or a finding comes from: the paper, who recorded it and when. */
export type Evidence = Readonly<{ paper?: string; by?: string; on?: CivilDate }>

/** What the records say about one indicator of one participant in one cycle. */
export type Reading = Evidence &
  (
    | Readonly<{ kind: 'ratio'; part: Exact; whole: Exact }>
    | Readonly<{ kind: 'number'; value: Exact }>
    | Readonly<{ kind: 'class'; level: string }>
    | Readonly<{ kind: 'attestation'; holds: boolean }>
  )

/**
 * In time, late but admitted with a reason, late, never registered, or the plan sets no last day.
 */
export const REGISTRATION_STATES = [
  'in-time',
  'late-admitted',
  'late',
  'none',
  'no-deadline',
] as const
export type RegistrationState = (typeof REGISTRATION_STATES)[number]

/** How a participant's registration for a cycle stands. */
export type RegistrationFact = Evidence &
  Readonly<{
    state: RegistrationState
    received?: CivilDate
    lastDay?: CivilDate
    reason?: string
  }>

/**
 * A matter under verification (kỷ luật, tố cáo): shown only as "being verified", never its content.
 */
export type PendingFact = Evidence & Readonly<{ kind: string; holds: boolean }>

/** "Not applicable", signed for: who ruled it, when, on what ground. */
export type Ruling = Evidence & Readonly<{ ground: string; by: string; on: CivilDate }>

/** Why a condition is not established. */
export type Missing =
  | Readonly<{ why: 'no-record'; indicator: string }>
  | Readonly<{ why: 'zero-whole'; indicator: string }>
  | Readonly<{ why: 'no-unit' }>
  | Readonly<{ why: 'no-cycle'; cycle: string }>
  | Readonly<{ why: 'no-deadline' }>
  | Readonly<{ why: 'not-concluded'; indicator: string; by: string }>
  | Readonly<{ why: 'unknown-level'; indicator: string; level: string }>
  | Readonly<{ why: 'being-verified' }>
  | Readonly<{ why: 'parts' }>
  | Readonly<{ why: 'all-not-applicable' }>

/** The subject and cycle are the finding's own: a part may ask about the unit, or another year. */
export type Finding = Readonly<{
  condition: Condition
  subject: string
  cycle: string
  verdict: Verdict
  reading?: Reading
  registration?: RegistrationFact
  pending?: readonly PendingFact[]
  ruling?: Ruling
  /** What the records would say without the ruling, when they can say it: the two then disagree. */
  otherwise?: Verdict
  missing?: Missing
  parts?: readonly Finding[]
}>

/** Every condition examined, even after one has failed: all reasons are owed. */
export type Examination = Readonly<{
  subject: string
  cycle: string
  verdict: Verdict
  missing?: Missing
  findings: readonly Finding[]
}>

/** What the examined world looks like to a condition; composed from the records by the outcome. */
export type Facts = Readonly<{
  reading(subject: string, cycle: string, indicator: string): Reading | undefined
  /** The body whose notice a class still waits for, when its points stand but nobody concluded. */
  awaiting(subject: string, cycle: string, indicator: string): string | undefined
  registration(subject: string, cycle: string): RegistrationFact
  pending(subject: string, cycle: string): readonly PendingFact[]
  ruling(subject: string, cycle: string, condition: string): Ruling | undefined
  /** The unit an individual belongs to in a cycle; undefined when there is none. */
  unit(subject: string, cycle: string): string | undefined
  /** The annual cycles of a period in order; of an annual cycle, itself. */
  years(cycle: string): readonly string[]
  /** The annual cycles up to and including the given one, latest last. */
  yearsUpTo(cycle: string): readonly string[]
  /** Position of a level on its indicator's scale, 0 best; undefined when the scale lacks it. */
  level(indicator: string, level: string): number | undefined
}>
