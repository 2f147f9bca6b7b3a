/** "No part" in words. Its parts are cases not to be in: one that holds is not called "đạt". */
import type { NoneCondition } from './condition.ts'
import type { Finding, Verdict } from './finding.ts'
import { listParts, type WordPart } from './parts.vi.ts'
import { VERDICT_WORDS } from './verdict.vi.ts'

export const RULE_NONE = 'không được thuộc trường hợp nào'

/** As they open the sentence about a case. */
export const CASE_WORDS: Readonly<Record<Verdict, string>> = {
  ...VERDICT_WORDS,
  met: 'Thuộc trường hợp',
  'not-met': 'Không thuộc trường hợp',
}

export function demandNone({ none }: NoneCondition, word: WordPart): string {
  return `không thuộc trường hợp nào sau đây: ${listParts(none, word)}`
}

export function factNone({ parts = [] }: Finding): string {
  const cases = parts.filter((part) => part.verdict === 'met').length
  const open = parts.filter((part) => part.verdict === 'not-established').length
  const unclear = open === 0 ? '' : `, ${open} trường hợp chưa đủ căn cứ`
  return `thuộc ${cases} trong ${parts.length} trường hợp${unclear}`
}
