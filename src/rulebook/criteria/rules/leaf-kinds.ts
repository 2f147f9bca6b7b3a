/**
 * The rule kinds that score a criterion by themselves, as a closed list: their schemas and the one
 * place that calls them.
 * `conditional`, which chooses among these, is added by registry.ts.
 */
import type { Exact } from '#kernel'
import { AllOrNothing, allOrNothing } from './all-or-nothing.ts'
import { Binary, binary } from './binary.ts'
import { CappedLinearRatio, cappedLinearRatio } from './capped-linear-ratio.ts'
import { CompareToAverage, compareToAverage } from './compare-to-average.ts'
import { CompareToPrevious, compareToPrevious } from './compare-to-previous.ts'
import { Discretionary, discretionary } from './discretionary.ts'
import { Formula, formula } from './formula.ts'
import { Informational, informational } from './informational.ts'
import { LevelChoice, levelChoice } from './level-choice.ts'
import { LinearRatio, linearRatio } from './linear-ratio.ts'
import { PenaltyFixed, penaltyFixed } from './penalty-fixed.ts'
import { PenaltyPerDay, penaltyPerDay } from './penalty-per-day.ts'
import type { InputNeed, Inputs, RuleFinding, RuleFlaw, RuleKind } from './rule.ts'
import { SurveySample, surveySample } from './survey-sample.ts'
import { SurveyTransfer, surveyTransfer } from './survey-transfer.ts'
import { ThresholdLinearRatio, thresholdLinearRatio } from './threshold-linear-ratio.ts'
import { TieredCount, tieredCount } from './tiered-count.ts'
import { TieredDeadline, tieredDeadline } from './tiered-deadline.ts'
import { TieredRatio, tieredRatio } from './tiered-ratio.ts'

export const SIMPLE_SCHEMAS = [
  Discretionary,
  LinearRatio,
  CappedLinearRatio,
  ThresholdLinearRatio,
  TieredRatio,
  TieredCount,
  TieredDeadline,
  Binary,
  AllOrNothing,
  LevelChoice,
  PenaltyFixed,
  PenaltyPerDay,
  CompareToAverage,
  CompareToPrevious,
  SurveySample,
  SurveyTransfer,
  Informational,
  Formula,
] as const

export type SimpleRule =
  | Discretionary
  | LinearRatio
  | CappedLinearRatio
  | ThresholdLinearRatio
  | TieredRatio
  | TieredCount
  | TieredDeadline
  | Binary
  | AllOrNothing
  | LevelChoice
  | PenaltyFixed
  | PenaltyPerDay
  | CompareToAverage
  | CompareToPrevious
  | SurveySample
  | SurveyTransfer
  | Informational
  | Formula

/** A rule together with its kind: what remains to be given are the inputs and the maximum. */
export type BoundRule = Readonly<{
  inputs: () => readonly InputNeed[]
  points: (inputs: Inputs, max: Exact) => RuleFinding
  greatest: (max: Exact) => Exact | undefined
  flaws: () => readonly RuleFlaw[]
}>

/** Ties a rule to its kind. */
export function bind<R>(kind: RuleKind<R>, rule: R): BoundRule {
  return {
    inputs: () => kind.inputs(rule),
    points: (inputs, max) => kind.points(rule, inputs, max),
    greatest: (max) => kind.greatest(rule, max),
    flaws: () => kind.flaws(rule),
  }
}

/** The kind of a simple rule. The compiler refuses a kind that is missing here. */
export function bindSimple(rule: SimpleRule): BoundRule {
  switch (rule.kind) {
    case 'discretionary':
      return bind(discretionary, rule)
    case 'linear-ratio':
      return bind(linearRatio, rule)
    case 'capped-linear-ratio':
      return bind(cappedLinearRatio, rule)
    case 'threshold-linear-ratio':
      return bind(thresholdLinearRatio, rule)
    case 'tiered-ratio':
      return bind(tieredRatio, rule)
    case 'tiered-count':
      return bind(tieredCount, rule)
    case 'tiered-deadline':
      return bind(tieredDeadline, rule)
    case 'binary':
      return bind(binary, rule)
    case 'all-or-nothing':
      return bind(allOrNothing, rule)
    case 'level-choice':
      return bind(levelChoice, rule)
    case 'penalty-fixed':
      return bind(penaltyFixed, rule)
    case 'penalty-per-day':
      return bind(penaltyPerDay, rule)
    case 'compare-to-average':
      return bind(compareToAverage, rule)
    case 'compare-to-previous':
      return bind(compareToPrevious, rule)
    case 'survey-sample':
      return bind(surveySample, rule)
    case 'survey-transfer':
      return bind(surveyTransfer, rule)
    case 'informational':
      return bind(informational, rule)
    case 'formula':
      return bind(formula, rule)
  }
}
