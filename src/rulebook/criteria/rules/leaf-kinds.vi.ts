/** The sentence of each simple rule kind, in one closed list. */
import type { Exact } from '#kernel'
import { wordAllOrNothing } from './all-or-nothing.vi.ts'
import { wordBinary } from './binary.vi.ts'
import { wordCappedLinearRatio } from './capped-linear-ratio.vi.ts'
import { wordCompareToAverage } from './compare-to-average.vi.ts'
import { wordCompareToPrevious } from './compare-to-previous.vi.ts'
import { wordDiscretionary } from './discretionary.vi.ts'
import { wordFormula } from './formula.vi.ts'
import { wordInformational } from './informational.vi.ts'
import type { SimpleRule } from './leaf-kinds.ts'
import { wordLevelChoice } from './level-choice.vi.ts'
import { wordLinearRatio } from './linear-ratio.vi.ts'
import { wordPenaltyFixed } from './penalty-fixed.vi.ts'
import { wordPenaltyPerDay } from './penalty-per-day.vi.ts'
import type { PointsFinding } from './rule.ts'
import { wordSurveySample } from './survey-sample.vi.ts'
import { wordSurveyTransfer } from './survey-transfer.vi.ts'
import { wordThresholdLinearRatio } from './threshold-linear-ratio.vi.ts'
import { wordTieredCount } from './tiered-count.vi.ts'
import { wordTieredDeadline } from './tiered-deadline.vi.ts'
import { wordTieredRatio } from './tiered-ratio.vi.ts'

/** How the points came about, in one sentence. */
export function wordSimple(rule: SimpleRule, finding: PointsFinding, max: Exact): string {
  switch (rule.kind) {
    case 'discretionary':
      return wordDiscretionary(rule, finding, max)
    case 'linear-ratio':
      return wordLinearRatio(rule, finding, max)
    case 'capped-linear-ratio':
      return wordCappedLinearRatio(rule, finding, max)
    case 'threshold-linear-ratio':
      return wordThresholdLinearRatio(rule, finding, max)
    case 'tiered-ratio':
      return wordTieredRatio(rule, finding)
    case 'tiered-count':
      return wordTieredCount(rule, finding)
    case 'tiered-deadline':
      return wordTieredDeadline(rule, finding)
    case 'binary':
      return wordBinary(rule, finding)
    case 'all-or-nothing':
      return wordAllOrNothing(rule, finding)
    case 'level-choice':
      return wordLevelChoice(rule, finding)
    case 'penalty-fixed':
      return wordPenaltyFixed(rule, finding)
    case 'penalty-per-day':
      return wordPenaltyPerDay(rule, finding)
    case 'compare-to-average':
      return wordCompareToAverage(rule, finding)
    case 'compare-to-previous':
      return wordCompareToPrevious(rule, finding)
    case 'survey-sample':
      return wordSurveySample(rule, finding)
    case 'survey-transfer':
      return wordSurveyTransfer(rule, finding, max)
    case 'informational':
      return wordInformational(rule)
    case 'formula':
      return wordFormula(rule, finding)
  }
}
