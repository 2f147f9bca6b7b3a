/**
 * A scoring rule kind (cách chấm điểm) and what it answers about one participant and one criterion.
 * Every answer is a finding: the points with the figures used, or what is missing, or why no points
 * can be given.
 * It never guesses: a case the published table does not settle is refused with its reason.
 */
import type { Exact } from '#kernel'

/** A recorded input: a number, yes or no, or one of the rule's options by its words. */
export type InputValue = Exact | boolean | string

/** The inputs of one criterion, by name. */
export type Inputs = Readonly<Record<string, InputValue | undefined>>

/** What a rule must be told: `optional` when only some cases of the rule need it. */
export type InputNeed = Readonly<{
  name: string
  type: 'number' | 'yes-no' | 'choice'
  label: string
  options?: readonly string[]
  optional?: true
}>

/** Something a reader must see beside the points. */
export type Flag =
  | 'ratio-above-one'
  | 'above-maximum-allowed'
  | 'waived'
  | 'no-written-basis'
  | 'gate-closed'

export type PointsFinding = Readonly<{
  outcome: 'points'
  points: Exact
  used: Inputs
  flags: readonly Flag[]
}>

/** `missing`: not established, never zero. `zero-denominator`: the criterion says what follows. */
export type RuleFinding =
  | PointsFinding
  | Readonly<{ outcome: 'missing'; inputs: readonly string[] }>
  | Readonly<{ outcome: 'zero-denominator'; input: string }>
  | Readonly<{ outcome: 'refused'; refusal: RuleRefusal }>

export type RefusedFinding = Extract<RuleFinding, { outcome: 'refused' }>

export type RuleRefusal =
  | Readonly<{ why: 'wrong-type'; input: string; wanted: InputNeed['type'] }>
  | Readonly<{ why: 'negative' | 'not-whole'; input: string; found: Exact }>
  | Readonly<{ why: 'out-of-range'; found: Exact; least: Exact; greatest: Exact }>
  | Readonly<{ why: 'ratio-above-one'; part: Exact; whole: Exact }>
  | Readonly<{ why: 'unknown-option'; input: string; found: string; allowed: readonly string[] }>
  | Readonly<{ why: 'two-tiers'; found: Exact; points: readonly Exact[] }>
  | Readonly<{ why: 'sample-too-small'; asked: Exact; wanted: number }>
  | Readonly<{ why: 'part-exceeds-whole'; part: Exact; whole: Exact }>
  | Readonly<{ why: 'per-case-undeclared'; cases: Exact }>
  | Readonly<{ why: 'cumulative-undeclared' | 'days-beyond-table'; days: Exact }>
  | Readonly<{ why: 'formula'; reason: 'division-by-zero' | 'no-case'; expression: string }>

/** A defect of a rule as published; set checking adds the path. */
export type RuleFlaw = Readonly<{
  what: 'overlap' | 'gap' | 'unknown-name' | 'bad-formula' | 'repeated-option' | 'tier-order'
  found: string
  allowed: string
}>

/**
 * One rule kind: what it needs, what it gives, and the most it can give (undefined: no bound
 * known).
 */
export type RuleKind<R> = Readonly<{
  inputs: (rule: R) => readonly InputNeed[]
  points: (rule: R, inputs: Inputs, max: Exact) => RuleFinding
  greatest: (rule: R, max: Exact) => Exact | undefined
  flaws: (rule: R) => readonly RuleFlaw[]
}>

/** Data that nobody may change after it was read. */
export type Data<T> = T extends bigint | string | number | boolean | undefined | null
  ? T
  : T extends readonly (infer E)[]
    ? readonly Data<E>[]
    : { readonly [K in keyof T]: Data<T[K]> }

/** The points with the inputs that made them. */
export function give(points: Exact, used: Inputs, flags: readonly Flag[] = []): PointsFinding {
  return { outcome: 'points', points, used, flags }
}

/** No points can be given, for this reason. */
export function deny(refusal: RuleRefusal): RefusedFinding {
  return { outcome: 'refused', refusal }
}

/** For kinds whose published form cannot be flawed in itself. */
export function noFlaws(): readonly RuleFlaw[] {
  return []
}
