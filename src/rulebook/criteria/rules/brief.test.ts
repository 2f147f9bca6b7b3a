/**
 * A finding in brief, for tables of worked examples: '19.2', 'missing whole', 'zero-denominator',
 * 'refused out-of-range'.
 */
import { exactText } from '#kernel'
import type { RuleFinding } from './rule.ts'

export function brief(finding: RuleFinding): string {
  switch (finding.outcome) {
    case 'points':
      return exactText(finding.points)
    case 'missing':
      return `missing ${finding.inputs.join(' ')}`
    case 'zero-denominator':
      return 'zero-denominator'
    case 'refused':
      return `refused ${finding.refusal.why}`
  }
}
