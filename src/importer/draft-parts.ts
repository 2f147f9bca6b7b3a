/**
 * What the parts of a draft campaign share: how a place is left open, an award as made, a
 * deadline.
 */
import type { OpenCode } from './draft-questions.vi.ts'
import type { Place } from './found.ts'

/** Leaves a place open and remembers its question, once. */
export type Ask = (code: OpenCode, place?: Place) => Readonly<{ open: OpenCode }>

export type AwardMade = Readonly<{ id: string; authority: string; kinds: readonly string[] }> &
  Readonly<Record<string, unknown>>

/** A deadline as the definition writes it. */
export function dueOf({
  word,
  date,
  yearly,
}: Readonly<{ word: string; date?: string; yearly?: string }>) {
  return date ? { word, date } : { word, yearly }
}
