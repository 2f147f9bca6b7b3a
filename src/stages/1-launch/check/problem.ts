/**
 * The kinds of wrong things in a definition, each with the facts its sentence needs. Words:
 * problem.vi.ts.
 */
import type { Path, Place } from './place.ts'

/** What an id is supposed to name. */
export type Referent =
  | 'award'
  | 'condition'
  | 'covered'
  | 'criteria-set'
  | 'cycle'
  | 'dossier'
  | 'event'
  | 'group'
  | 'indicator'
  | 'item'
  | 'legal-basis'
  | 'level'
  | 'open-code'
  | 'order-key'
  | 'organisation'
  | 'organisation-kind'
  | 'question'
  | 'registration'
  | 'scale'
  | 'scoring'
  | 'stage'
  | 'supplement'
  | 'tie-key'

export type IndicatorKind = 'ratio' | 'number' | 'class' | 'attestation'

export type ProblemFact =
  | Readonly<{ code: 'unknown-id'; of: Referent }>
  | Readonly<{ code: 'duplicate-id'; of: Referent; first: Path }>
  | Readonly<{ code: 'wrong-indicator'; is: IndicatorKind; needs: readonly IndicatorKind[] }>
  | Readonly<{ code: 'wrong-participant-kind'; of: 'group' | 'units' | 'lower'; needs: string }>
  | Readonly<{ code: 'circle'; of: 'quota' | 'from-units' | 'organisation'; through: Ids }>
  | Readonly<{ code: 'ends-before-start'; of: 'cycle' | 'organisation' }>
  | Readonly<{ code: 'year-not-annual'; period: string }>
  | Readonly<{ code: 'years-of-a-year' }>
  | Readonly<{ code: 'year-outside-period'; year: string; period: string }>
  | Readonly<{ code: 'years-overlap'; year: string; other: string }>
  | Readonly<{ code: 'share-out-of-range'; of: 'quota' | 'vote' | 'quorum' | 'reserve' }>
  | Readonly<{ code: 'floor-above-count'; count: number }>
  | Readonly<{ code: 'quota-empty' }>
  | Readonly<{ code: 'bound-unreachable'; bound: string; limit: string }>
  | Readonly<{ code: 'joint-alone'; joint: string }>
  | Readonly<{ code: 'joint-differs'; joint: string; with: string }>
  | Readonly<{ code: 'score-ambiguous'; scorings: Ids }>
  | Readonly<{ code: 'no-such-day' }>
  | Readonly<{ code: 'outside-parent'; child: string; parent: string }>
  | Readonly<{ code: 'rows-overlap'; of: string; with: string }>

type Ids = readonly string[]

/** A problem as a check finds it; check.ts adds the place for people. */
export type FoundProblem = Place &
  Readonly<{ fact: ProblemFact; found: string; allowed?: readonly string[] }>
