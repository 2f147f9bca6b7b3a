/**
 * Anchors of the audit's chain (neo nhật ký): each day its end is written down where the database
 * cannot reach, in a file or a letter. Whoever rewrites every act and every seal after it makes
 * another chain, which no longer goes through the places that were written down.
 */
import type { Seal } from './seal.store.ts'

/** The end of an office's chain on a day (2026-11-27). */
export type Anchor = Seal & Readonly<{ day: string; tenant: string }>

/** One line of the file and of the letter. */
export function anchorLine({ day, tenant, position, hash }: Anchor): string {
  return `${day} ${tenant} ${position} ${hash}`
}

const LINE = /(\d{4}-\d{2}-\d{2}) (\S+) (\d{1,15}) ([0-9a-f]{64})\b/g

/**
 * Every anchor in a text, however it came there: the file itself, or letters saved one after
 * another. What is no anchor is passed over.
 */
export function anchorsIn(text: string): readonly Anchor[] {
  return [...text.matchAll(LINE)].map(([, day = '', tenant = '', position, hash = '']) => ({
    ...{ day, tenant, hash },
    position: Number(position),
  }))
}
