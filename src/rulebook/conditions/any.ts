/** At least one part (một trong các điều kiện): "sáng kiến hoặc giải pháp". All are examined. */
import { type Asked, type ExaminePart, type Judged, judgedByParts } from './asked.ts'
import type { RowJudge } from './columns.ts'
import type { AnyCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import { codeOf, either, NOT_APPLICABLE, type VerdictCode } from './verdict.ts'

export function examineAny({ any }: AnyCondition, asked: Asked, examine: ExaminePart): Judged {
  const parts = any.map((part) => examine(part, asked))
  return judgedByParts(verdictOfAny(parts), parts)
}

/** The verdict of parts of which one is enough. */
export function verdictOfAny(parts: readonly Finding[]): VerdictCode {
  return parts.reduce(
    (code: VerdictCode, part) => either(code, codeOf(part.verdict)),
    NOT_APPLICABLE,
  )
}

export function compileAny(parts: readonly RowJudge[]): RowJudge {
  return (row) => {
    let code: VerdictCode = NOT_APPLICABLE
    for (const part of parts) code = either(code, part(row))
    return code
  }
}
