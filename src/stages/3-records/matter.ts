/**
 * Recording what is being verified (việc đang xem xét): discipline, denunciation, inspection. It
 * may hold an award until it ends; units learn no more than that something is being verified.
 */
import type { CivilDate } from '#kernel'
import type { MatterRow } from './rows.ts'

export type MatterKind = MatterRow['kind']

/** Open feedback (phản ánh, kiến nghị) holds no award; what is under verification does. */
export function holdsAward(kind: MatterKind): boolean {
  return kind !== 'feedback'
}

export type MatterRefusal = 'unknown' | 'future' | 'ends-before' | 'ends-later'

/** Why it may not be recorded so; dates are days of what happened, so none lies ahead. */
export function matterRefusal(
  { participant, from, until }: Pick<MatterRow, 'participant' | 'from' | 'until'>,
  known: ReadonlySet<string>,
  today: CivilDate,
): MatterRefusal | undefined {
  if (!known.has(participant)) return 'unknown'
  if (from > today) return 'future'
  if (until === undefined) return undefined
  if (until < from) return 'ends-before'
  return until > today ? 'ends-later' : undefined
}

/** Is it still being verified? On the day of its end it no longer is. */
export function isOpenOn({ from, until }: MatterRow, day: CivilDate): boolean {
  return from <= day && (until === undefined || until > day)
}
