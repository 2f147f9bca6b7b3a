/**
 * The meetings of units (họp bình xét) in the database: each with its votes, and a mark of what
 * stands, which a correction must have seen.
 */
import { sql } from 'kysely'
import { type Standing, standingRows, type Tx } from '#platform/database'
import { UNIT_MEETINGS, UNIT_VOTES } from './council/council.store.ts'
import type { UnitMeetingRow, UnitVoteRow } from './council/council-rows.ts'

/** Which meeting: a unit meets once a day for an award of a cycle. */
export type MeetingKey = Pick<UnitMeetingRow, 'unit' | 'award' | 'cycle' | 'on'>

export type KeptMeeting = Readonly<{
  meeting: Standing<UnitMeetingRow>
  votes: readonly Standing<UnitVoteRow>[]
}>

/** Is it this meeting, or a vote of it? */
export function isMeeting(one: MeetingKey, key: MeetingKey): boolean {
  const { unit, award, cycle, on } = one
  return unit === key.unit && award === key.award && cycle === key.cycle && on === key.on
}

/** All meetings of units that stand in a campaign, within reach. */
export async function unitMeetingsOf(tx: Tx, campaign: string): Promise<readonly KeptMeeting[]> {
  const votes = await standingRows(tx, UNIT_VOTES, campaign)
  return (await standingRows(tx, UNIT_MEETINGS, campaign)).map((meeting) => ({
    meeting,
    votes: votes.filter(({ row }) => isMeeting(row, meeting.row)),
  }))
}

/** Names the entries that make the meeting up: another one changes it. */
export function markOfMeeting(kept: KeptMeeting | undefined): string {
  if (!kept) return ''
  const votes = kept.votes.map(({ entry }) => entry).toSorted((a, b) => a - b)
  return [kept.meeting.entry, ...votes].join('.')
}

type Held = Readonly<{ campaign: string; unit: string }>

/** What is recorded of one unit's meetings stands in line, so that each sees the one before. */
export async function holdUnitMeetings(tx: Tx, { campaign, unit }: Held): Promise<void> {
  const name = `${tx.scope.tenant} ${campaign} ${unit} hop`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx.db)
}
