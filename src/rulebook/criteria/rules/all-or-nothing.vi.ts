/** The sentence for a criterion that wants every requirement. */
import { listVi } from '#kernel'
import { type AllOrNothing, requirementName } from './all-or-nothing.ts'
import type { PointsFinding } from './rule.ts'
import { wordPoints } from './words.vi.ts'

export function wordAllOrNothing(rule: AllOrNothing, finding: PointsFinding): string {
  const failed = rule.requirements.filter((_, at) => finding.used[requirementName(at)] === false)
  const given = wordPoints(finding.points)
  if (failed.length === 0) return `Bảo đảm: ${listVi(rule.requirements)}: ${given}`
  return `Không bảo đảm: ${listVi(failed)}: ${given}`
}
