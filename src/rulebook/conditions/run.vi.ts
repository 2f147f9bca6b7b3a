/** A run of years in words. */
import type { RunCondition } from './condition.ts'
import { factYears } from './each-year.vi.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'
import { listParts, type WordPart } from './parts.vi.ts'

export function ruleRun({ run }: RunCondition): string {
  return `cần đạt ${run.years} năm liên tục`
}

export function demandRun({ run }: RunCondition, word: WordPart): string {
  return `${run.years} năm liên tục: ${listParts(run.of, word)}`
}

export function factRun({ run }: RunCondition, finding: Finding, names: Names): string {
  const years = factYears(finding, names)
  if (finding.missing?.why !== 'no-cycle') return years
  return `chưa đủ ${run.years} năm liên tục được xét${years === '' ? '' : ` (${years})`}`
}
