/**
 * The unit's own selection meeting (họp bình xét) as its minutes have it: what the figures must
 * agree in before anybody is put forward. How many votes suffice is the unit's to say.
 */
import { ok, type Result, refuse } from '#kernel'

export type MeetingFigures = Readonly<{
  members: number
  present: number
  votes: readonly Readonly<{ participant: string; for: number }>[]
  nominated: readonly string[]
  /** Whom it put forward already: only a withdrawal with its reason takes one back. */
  bound?: readonly string[]
  /** Who has withdrawn since: only a later meeting puts one forward again. */
  withdrawn?: readonly string[]
}>

export type MeetingRefusal =
  | Readonly<{ why: 'more-present-than-members'; members: number; present: number }>
  | Readonly<{ why: 'more-votes-than-present'; participant: string; for: number; present: number }>
  | Readonly<{
      why: 'nominated-without-votes' | 'nominee-left-out' | 'withdrawn-since'
      participant: string
    }>
  | Readonly<{ why: 'nobody-nominated' }>

/** The figures, if they can be; every problem otherwise. */
export function checkMeeting(
  given: MeetingFigures,
): Result<MeetingFigures, readonly MeetingRefusal[]> {
  const { members, present, votes, nominated, bound = [], withdrawn = [] } = given
  const wrong: MeetingRefusal[] = []
  if (present > members) wrong.push({ why: 'more-present-than-members', members, present })
  for (const { participant, for: inFavour } of votes) {
    if (inFavour > present) {
      wrong.push({ why: 'more-votes-than-present', participant, for: inFavour, present })
    }
  }
  const counted = new Set(votes.map(({ participant }) => participant))
  for (const participant of nominated) {
    if (!counted.has(participant)) wrong.push({ why: 'nominated-without-votes', participant })
  }
  for (const participant of bound) {
    if (!nominated.includes(participant)) wrong.push({ why: 'nominee-left-out', participant })
  }
  for (const participant of withdrawn) {
    if (nominated.includes(participant)) wrong.push({ why: 'withdrawn-since', participant })
  }
  // All whom it put forward may have withdrawn since, and its figures still be wrong.
  if (nominated.length === 0 && withdrawn.length === 0) wrong.push({ why: 'nobody-nominated' })
  return wrong.length > 0 ? refuse(wrong) : ok(given)
}

type Nominated = Readonly<{
  participant: string
  award: string
  cycle: string
  by: string
  on: string
  withdrawn?: string | undefined
}>
type Meeting = Readonly<{ unit: string; award: string; cycle: string; on: string }>

/** Whom a meeting put forward by the nominations: who still stands, and who has withdrawn. */
export function putForwardBy(
  { unit, award, cycle, on }: Meeting,
  nominations: readonly Nominated[],
): Readonly<{ bound: readonly string[]; withdrawn: readonly string[] }> {
  const own = nominations.filter(
    (row) => row.by === unit && row.award === award && row.cycle === cycle && row.on === on,
  )
  const those = (isWithdrawn: boolean) =>
    own
      .filter(({ withdrawn }) => (withdrawn !== undefined) === isWithdrawn)
      .map(({ participant }) => participant)
  return { bound: those(false), withdrawn: those(true) }
}
