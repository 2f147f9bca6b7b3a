/**
 * What an act made public (công bố, công khai): a written notice or a list, from one day to
 * another, with the outcome of that moment frozen under its hash. Later outcomes stand beside it.
 */
import { z } from 'zod'
import type { CivilDate } from '#kernel'
import { ACTS } from '#office'
import type { OutcomeView, SelectionView } from '#outcome'
import { day, id, maybeDay, maybeId, maybeText, oneOf, text } from '#rulebook/cells'

/** Notices of ranking and of results; lists before and after the decision. */
export const KINDS = ['ranking', 'results', 'proposed', 'decided'] as const
/** What an office publishes by itself, and what an act makes known. */
export const ALL_KINDS = [...KINDS, ...ACTS] as const
export type Kind = (typeof ALL_KINDS)[number]

export const PublicationRow = z.strictObject({
  publication: id,
  kind: oneOf(ALL_KINDS),
  /** The award; of a notice the scoring, of an event the event; a correction has none. */
  award: maybeId,
  cycle: maybeId,
  /** A decision may be recorded before it has a number. */
  number: maybeText,
  from: day,
  until: maybeDay,
  /** Where and how anybody may object to a list. */
  objection: maybeText,
  by: text,
  on: day,
  'as-of': day,
  /** Hashes: of the outcome, of the public lines, and the root of the verifiable folder. */
  outcome: text,
  lines: text,
  root: text,
})
export type PublicationRow = z.infer<typeof PublicationRow>

/** All that is ever public of somebody: never money, marks, or those without an award. */
export const PublicLine = z.strictObject({
  participant: id,
  name: text,
  unit: z.string(),
  form: text,
  decision: z.string().optional(),
})
export type PublicLine = z.infer<typeof PublicLine>

/** The lines of a list, of those who stand in it by the engine. */
export function publicLines(
  selection: SelectionView,
  kind: Kind,
  decisionOf: (participant: string) => string | undefined,
): readonly PublicLine[] {
  const state = kind === 'decided' ? 'awarded' : 'proposed'
  return selection.standings
    .filter((one) => one.state === state)
    .map(({ participant, name, unit }) => {
      const decision = kind === 'decided' ? decisionOf(participant) : undefined
      const line = { participant, name, unit, form: selection.name }
      return decision === undefined ? line : { ...line, decision }
    })
}

/** The award and cycle that a publication is of. */
export function selectionOf(
  view: OutcomeView,
  asked: Readonly<{ award?: string | undefined; cycle?: string | undefined }>,
) {
  return view.selections.find((one) => one.award === asked.award && one.cycle === asked.cycle)
}

export type PublishRefusal = 'ends-before' | 'no-end' | 'no-objection' | 'nobody' | 'blocked'

/** Why a list may not go out as it stands; a notice needs no end and no way to object. */
export function publishRefusal(
  { kind, from, until, objection }: Pick<PublicationRow, 'kind' | 'from' | 'until' | 'objection'>,
  selection: SelectionView | undefined,
): PublishRefusal | undefined {
  if (until !== undefined && until < from) return 'ends-before'
  if (isNotice(kind)) return undefined
  if (until === undefined) return 'no-end'
  if (kind === 'proposed' && objection === undefined) return 'no-objection'
  if (!selection || publicLines(selection, kind, () => undefined).length === 0) return 'nobody'
  return kind === 'proposed' && selection.blocked.length > 0 ? 'blocked' : undefined
}

export function isNotice(kind: Kind): boolean {
  return kind !== 'proposed' && kind !== 'decided'
}

/** Is the list before the public on the day? */
export function isPublicOn({ kind, from, until }: PublicationRow, today: CivilDate): boolean {
  return !isNotice(kind) && from <= today && (until === undefined || today <= until)
}
