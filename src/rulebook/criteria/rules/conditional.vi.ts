/**
 * The sentence for a chosen branch: the case in the table's words, then the branch's own sentence.
 */
import type { Exact } from '#kernel'
import { branchOf, type Conditional } from './conditional.ts'
import { wordSimple } from './leaf-kinds.vi.ts'
import type { PointsFinding } from './rule.ts'

export function wordConditional(rule: Conditional, finding: PointsFinding, max: Exact): string {
  const branch = branchOf(rule, finding.used)
  return `Trường hợp ${branch.when}: ${wordSimple(branch.rule, finding, max)}`
}
