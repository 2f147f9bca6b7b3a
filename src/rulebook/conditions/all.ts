/** Every part must pass (đạt tất cả). All are examined, even after one has failed. */
import { type Asked, type ExaminePart, type Judged, judgedByParts, verdictOfAll } from './asked.ts'
import type { RowJudge } from './columns.ts'
import type { AllCondition } from './condition.ts'
import { both, NOT_APPLICABLE, type VerdictCode } from './verdict.ts'

export function examineAll({ all }: AllCondition, asked: Asked, examine: ExaminePart): Judged {
  const parts = all.map((part) => examine(part, asked))
  return judgedByParts(verdictOfAll(parts), parts)
}

/** The judges of the parts as one. */
export function compileAll(parts: readonly RowJudge[]): RowJudge {
  const [only] = parts
  if (only && parts.length === 1) return only
  return (row) => {
    let code: VerdictCode = NOT_APPLICABLE
    for (const part of parts) code = both(code, part(row))
    return code
  }
}
