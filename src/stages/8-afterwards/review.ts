/**
 * Reviews (đề nghị xem xét lại): of what was made known to the unit, a ranking after its notice or
 * an award after its decision. No period is set here: neither the plans nor the law at hand name
 * one. A published result never changes; where the answer is "changed", a new one stands beside it.
 */
import type { CivilDate } from '#kernel'
import type { StandingState } from '#selection'
import type { ReviewRow } from './rows.ts'

/** Something that was made known and may be asked about. */
export type Reviewable = Readonly<{
  participant: string
  name: string
  subject: string
  /** What it is, in the words of the result. */
  about: string
  cycle: string
  /** What was made known: points and class, or how an award stands. */
  result: Readonly<{ total?: string; class?: string; state?: StandingState }>
}>

type Row = Readonly<{
  participant: string
  name: string
  total: string | null
  className: string | null
}>

/** What of the outcome was made known. */
type Shown = Readonly<{
  rankings: readonly Readonly<{
    scoring: string
    cycle: string
    name: string
    rows: readonly Row[]
  }>[]
  selections: readonly Readonly<{
    award: string
    cycle: string
    name: string
    standings: readonly Readonly<{ participant: string; name: string; state: StandingState }>[]
  }>[]
}>

type Known = Readonly<{
  view: Shown
  /** Was the notice over this scoring and cycle given? */
  isNoticed(scoring: string, cycle: string): boolean
  /** Was anything decided in this award and cycle? */
  isDecided(award: string, cycle: string): boolean
}>

/** Everything that participants may ask a review of. */
export function reviewables({ view, isNoticed, isDecided }: Known): readonly Reviewable[] {
  const rankings = view.rankings
    .filter(({ scoring, cycle }) => isNoticed(scoring, cycle))
    .flatMap(({ scoring, cycle, name, rows }) =>
      rows.map((row) => ({
        ...{ participant: row.participant, name: row.name, cycle, about: name },
        subject: `ranking ${scoring} ${cycle}`,
        result: {
          ...(row.total === null ? {} : { total: row.total }),
          ...(row.className === null ? {} : { class: row.className }),
        },
      })),
    )
  const awards = view.selections
    .filter(({ award, cycle }) => isDecided(award, cycle))
    .flatMap(({ award, cycle, name, standings }) =>
      standings.map((one) => ({
        ...{ participant: one.participant, name: one.name, cycle, about: name },
        subject: `award ${award} ${cycle}`,
        result: { state: one.state },
      })),
    )
  return [...rankings, ...awards]
}

/** The review that waits for an answer. */
export function openReview<R extends Readonly<{ row: ReviewRow }>>(
  rows: readonly R[],
  of: Pick<ReviewRow, 'participant' | 'subject'>,
): R | undefined {
  return rows.find(
    ({ row }) =>
      row.participant === of.participant && row.subject === of.subject && row.outcome === undefined,
  )
}

export type ReviewRefusal = 'not-known' | 'open-already' | 'asked-today'

/** Why a review cannot be asked now. */
export function askRefusal(
  known: Reviewable | undefined,
  rows: readonly Readonly<{ row: ReviewRow }>[],
  today: CivilDate,
): ReviewRefusal | undefined {
  if (!known) return 'not-known'
  if (openReview(rows, known)) return 'open-already'
  const isSame = ({ row }: Readonly<{ row: ReviewRow }>) =>
    row.participant === known.participant && row.subject === known.subject && row.asked === today
  return rows.some(isSame) ? 'asked-today' : undefined
}
