/** "Every part" in words. */
import type { AllCondition } from './condition.ts'
import { listParts, type WordPart } from './parts.vi.ts'

export const RULE_ALL = 'cần đạt tất cả các điều kiện thành phần'

export function demandAll({ all }: AllCondition, word: WordPart): string {
  return `đạt tất cả các điều kiện: ${listParts(all, word)}`
}
