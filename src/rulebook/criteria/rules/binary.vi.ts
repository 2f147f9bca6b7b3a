/** The sentence for a yes-or-no criterion. */
import type { Binary } from './binary.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordBinary(rule: Binary, finding: PointsFinding): string {
  const answer = finding.used['holds'] === true ? 'có' : 'không'
  return `${rule.condition}: ${answer}, ${wordPoints(finding.points)}`
}
