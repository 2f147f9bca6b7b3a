/** What composed conditions share in words: their parts as a list, and how the parts turned out. */
import type { Condition } from './condition.ts'
import type { Finding } from './finding.ts'
import { tally } from './verdict.vi.ts'

/** Words one part as a demand. */
export type WordPart = (condition: Condition) => string

/** 'a'; or '(1) a; (2) b' when there are several. */
export function listParts(parts: readonly Condition[], word: WordPart): string {
  const [only] = parts
  if (only && parts.length === 1) return word(only)
  return parts.map((part, index) => `(${index + 1}) ${word(part)}`).join('; ')
}

/** 'trong 2 điều kiện thành phần: 1 đạt và 1 không đạt' */
export function factParts({ parts = [] }: Finding): string {
  const verdicts = parts.map((part) => part.verdict)
  return `trong ${parts.length} điều kiện thành phần: ${tally(verdicts)}`
}
