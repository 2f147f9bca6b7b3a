/**
 * What the parts of a draft campaign share: how a place is left open, an award as made, a
 * deadline.
 */
import type { Due } from './clauses/deadlines.ts'
import type { OpenCode } from './draft-questions.vi.ts'
import { idFor } from './ids.ts'
import type { Place } from './text/found.ts'

/** Leaves a place open and remembers its question, once. */
export type Ask = (code: OpenCode, place?: Place) => Readonly<{ open: OpenCode }>

export type AwardMade = Readonly<{ id: string; authority: string; kinds: readonly string[] }> &
  Readonly<Record<string, unknown>>

/** Can the definition say it? It has no day of the year after. */
export function isSayable({ year }: Due): boolean {
  return year === undefined
}

/** A deadline as the definition writes it. */
export function dueOf({ word, date, yearly, count, unit, after }: Due) {
  if (after !== undefined) return { word, count, unit: unit && UNIT[unit], after: eventId(after) }
  return date ? { word, date } : { word, yearly }
}

const UNIT = { days: 'ngày', 'working-days': 'ngày làm việc' } as const

/** The id of an event by its words: 'ngày nhận được thông báo' is 'nhan-duoc-thong-bao'. */
export function eventId(words: string): string {
  return (
    idFor(words.replace(/^(?:(?:ngay|liền)\s+)?(?:sau\s+khi|sau|ngày|khi|lúc)\s+/u, '')) ||
    'su-kien'
  )
}
