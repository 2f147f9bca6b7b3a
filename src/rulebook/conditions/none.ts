/** No part may hold (không thuộc trường hợp nào). One that is not established leaves it open. */
import { verdictOfAny } from './any.ts'
import { type Asked, type ExaminePart, type Judged, judgedByParts } from './asked.ts'
import type { RowJudge } from './columns.ts'
import type { NoneCondition } from './condition.ts'
import { either, NOT_APPLICABLE, opposite, type VerdictCode } from './verdict.ts'

export function examineNone({ none }: NoneCondition, asked: Asked, examine: ExaminePart): Judged {
  const parts = none.map((part) => examine(part, asked))
  return judgedByParts(opposite(verdictOfAny(parts)), parts)
}

export function compileNone(parts: readonly RowJudge[]): RowJudge {
  return (row) => {
    let code: VerdictCode = NOT_APPLICABLE
    for (const part of parts) code = either(code, part(row))
    return opposite(code)
  }
}
