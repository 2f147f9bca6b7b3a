/**
 * What is scored (đối tượng được chấm điểm): one scoring in one cycle, and the bodies that have
 * sheets in it. Ranks and classes are not known here yet.
 */
import type { Outline } from '#rulebook/criteria'
import type { Scoring } from '#rulebook/definition'
import type { BodySheets } from '#scoring'

/** A body that is scored: an organisation or a participant, with its sheets. */
export type Body = Readonly<{ id: string; name: string; group?: string; sheets: BodySheets }>

/** One scoring in one of its cycles, with the outline of its criteria set. */
export type Scope = Readonly<{ scoring: Scoring; cycle: string; outline: Outline }>
