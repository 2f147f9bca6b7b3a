/** A condition on the person's unit in words: which unit, and how it turned out. */
import type { UnitCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'
import { factParts, listParts, type WordPart } from './parts.vi.ts'

export const RULE_UNIT = 'xét theo đơn vị công tác'

export function demandUnit({ unit }: UnitCondition, word: WordPart): string {
  return `đơn vị công tác: ${listParts(unit, word)}`
}

export function factUnit(finding: Finding, names: Names): string {
  const unit = finding.parts?.[0]?.subject
  if (unit === undefined) return 'hồ sơ chưa ghi đơn vị công tác'
  return `đơn vị công tác là ${names.subject(unit)}; ${factParts(finding)}`
}
