/**
 * Organisations (cơ quan, đơn vị) as a dated tree: each with its validity, its parent, and what
 * became of it. Nothing is deleted; a unit that has ceased keeps its history and points to its
 * successors.
 */
import { z } from 'zod'
import { day, id, maybeDay, maybeId, maybeText, oneOf, text } from '#rulebook/cells'

/** From the top down. */
export const LEVELS = ['central', 'province', 'district', 'commune', 'agency', 'section'] as const

/** organisations.csv */
export const OrganisationRow = z.strictObject({
  id,
  name: text,
  kind: id,
  level: oneOf(LEVELS),
  parent: maybeId,
  from: maybeDay,
  to: maybeDay,
  /** Comparable units are ranked together. */
  group: maybeId,
  /** Title of the head who signs and grants, e.g. "Chủ tịch UBND huyện An Biên". */
  head: maybeText,
})
export type OrganisationRow = z.infer<typeof OrganisationRow>

/** successions.csv: merged, split, renamed, dissolved; one row per predecessor and successor. */
export const SuccessionRow = z.strictObject({
  predecessor: id,
  successor: maybeId,
  on: day,
  how: oneOf(['merged', 'split', 'renamed', 'dissolved', 'powers-moved'] as const),
  basis: text,
})
export type SuccessionRow = z.infer<typeof SuccessionRow>
