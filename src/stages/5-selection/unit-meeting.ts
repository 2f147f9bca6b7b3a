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
}>

export type MeetingRefusal =
  | Readonly<{ why: 'more-present-than-members'; members: number; present: number }>
  | Readonly<{ why: 'more-votes-than-present'; participant: string; for: number; present: number }>
  | Readonly<{ why: 'nominated-without-votes'; participant: string }>
  | Readonly<{ why: 'nobody-nominated' }>

/** The figures, if they can be; every problem otherwise. */
export function checkMeeting(
  given: MeetingFigures,
): Result<MeetingFigures, readonly MeetingRefusal[]> {
  const { members, present, votes, nominated } = given
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
  if (nominated.length === 0) wrong.push({ why: 'nobody-nominated' })
  return wrong.length > 0 ? refuse(wrong) : ok(given)
}
