/** The sentence for a survey's percentage carried into the set. */
import { type Exact, formatExact } from '#kernel'
import { usedNumber } from './inputs.ts'
import type { PointsFinding } from './rule.ts'
import type { SurveyTransfer } from './survey-transfer.ts'
import { wordPoints } from './words.vi.ts'

export function wordSurveyTransfer(
  rule: SurveyTransfer,
  finding: PointsFinding,
  max: Exact,
): string {
  const percent = formatExact(usedNumber(finding.used, 'percent'))
  return `${rule.survey}: ${percent}% × ${formatExact(max)} điểm = ${wordPoints(finding.points)}`
}
