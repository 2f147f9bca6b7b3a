/** "At least one part" in words. */
import type { AnyCondition } from './condition.ts'
import { listParts, type WordPart } from './parts.vi.ts'

export const RULE_ANY = 'cần đạt ít nhất một điều kiện thành phần'

export function demandAny({ any }: AnyCondition, word: WordPart): string {
  return `đạt ít nhất một trong các điều kiện: ${listParts(any, word)}`
}
