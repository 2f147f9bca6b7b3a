/**
 * The entry of a unit's meeting (ghi họp bình xét): the votes as typed; the meeting, its votes and
 * one nomination for each who is put forward are one act. A correction names what was seen.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { act } from '#office'
import type { StandingView } from '#outcome'
import { append, currentRow, retract, type Tx } from '#platform/database'
import { UNIT_MEETINGS, UNIT_VOTES } from './council/council.store.ts'
import type { OneAsk } from './nomination-desk.routes.ts'
import type { Choice } from './nomination-view.page.tsx'
import {
  holdUnitMeetings,
  isMeeting,
  type KeptMeeting,
  type MeetingKey,
  markOfMeeting,
  unitMeetingsOf,
} from './unit-meeting.store.ts'

/** Only candidates of the unit count, whatever was sent. */
export function typedVotes({ typed }: OneAsk, candidates: readonly StandingView[]) {
  const votes = candidates.flatMap(({ participant }) => {
    const text = typed[`phieu-${participant}`]?.trim() ?? ''
    return /^\d{1,4}$/.test(text) ? [{ participant, for: Number(text) }] : []
  })
  const nominated = candidates
    .map(({ participant }) => participant)
    .filter((participant) => typed[`chon-${participant}`] === '1')
  return { votes, nominated }
}

type Kept = Readonly<{
  on: CivilDate
  members: number
  present: number
  minutes: string
  paper: string
  /** Who types it in for the unit, from its letter. */
  'entered-by': string | undefined
  votes: readonly Readonly<{ participant: string; for: number }>[]
  nominated: readonly string[]
}>

/** Which meeting is corrected, what was seen of it, and why. */
export type Correcting = Readonly<{
  day: CivilDate | undefined
  seen: string
  reason: string | undefined
}>

/** Another version stands, or another meeting of the new day, or somebody's nomination changed. */
export type MeetingRefused =
  | Readonly<{ why: 'changed'; now: KeptMeeting | undefined }>
  | Readonly<{ why: 'day-taken' }>
  | Readonly<{ why: 'nomination-changed' }>

type Writing = Readonly<{ tx: Tx; ask: OneAsk; key: MeetingKey; given: Kept }>

/** The meeting, its votes and the nominations: one act. */
export function keepMeeting(
  ask: OneAsk,
  { award, cycle }: Choice,
  { given, correcting }: Readonly<{ given: Kept; correcting: Correcting }>,
) {
  const { world, actor, resource, live, params } = ask
  const unit = params.organisation
  const key = { unit, award, cycle, on: given.on }
  const { reason } = correcting
  const subject = `${unit} ${award} ${cycle}`
  const deed = { action: 'nomination.record' as const, subject, resource, reason }
  return act(world, { actor, deed }, async (tx): Promise<Result<void, MeetingRefused>> => {
    const campaign = live.state.id
    await holdUnitMeetings(tx, { campaign, unit })
    const all = await unitMeetingsOf(tx, campaign)
    const at = (on: CivilDate) => all.find(({ meeting }) => isMeeting(meeting.row, { ...key, on }))
    const there = at(given.on)
    const before = correcting.day === undefined ? there : at(correcting.day)
    if (markOfMeeting(before) !== correcting.seen) return refuse({ why: 'changed', now: before })
    if (there && there !== before) return refuse({ why: 'day-taken' })
    const writing = { tx, ask, key, given }
    const moved = before && !there ? await takeBack(writing, before) : ok(undefined)
    const written = moved.ok ? await writeMeeting(writing, there) : moved
    return written.ok ? nominate(writing) : written
  })
}

/** The meeting was of another day: what stood under the wrong one is taken back. */
async function takeBack(writing: Writing, before: KeptMeeting): Promise<Done> {
  const { tx, ask } = writing
  const { entry: seen, row } = before.meeting
  const { unit, award, cycle, on } = row
  const key = { unit, award, cycle, on }
  const taken = await retract(tx, UNIT_MEETINGS, { campaign: ask.live.state.id, key, seen })
  return taken.ok ? takeBackVotes(writing, before.votes) : refuse({ why: 'changed', now: before })
}

async function takeBackVotes({ tx, ask }: Writing, votes: KeptMeeting['votes']): Promise<Done> {
  const campaign = ask.live.state.id
  for (const { row, entry: seen } of votes) {
    const { for: _, ...key } = row
    const taken = await retract(tx, UNIT_VOTES, { campaign, key, seen })
    if (!taken.ok) return refuse({ why: 'changed', now: undefined })
  }
  return ok(undefined)
}

type Done = Result<void, MeetingRefused>

/** The figures as they are now; a vote that is typed no more is taken back. */
async function writeMeeting(writing: Writing, there: KeptMeeting | undefined): Promise<Done> {
  const { tx, ask, key, given } = writing
  const { votes, nominated: _, ...meeting } = given
  const place = { campaign: ask.live.state.id, scope: ask.resource.path }
  const seen = there?.meeting.entry
  const held = await append(tx, UNIT_MEETINGS, { ...place, row: { ...meeting, ...key }, seen })
  if (!held.ok) return refuse({ why: 'changed', now: there })
  const entryOf = (participant: string) =>
    there?.votes.find(({ row }) => row.participant === participant)?.entry
  for (const vote of votes) {
    const row = { ...key, ...vote }
    const kept = await append(tx, UNIT_VOTES, { ...place, row, seen: entryOf(vote.participant) })
    if (!kept.ok) return refuse({ why: 'changed', now: there })
  }
  const gone = (there?.votes ?? []).filter(
    ({ row }) => !votes.some(({ participant }) => participant === row.participant),
  )
  return takeBackVotes(writing, gone)
}

/** One nomination for each who is put forward; what it rests on besides stays. */
async function nominate({ tx, ask, key, given }: Writing): Promise<Done> {
  const { award, cycle, unit: by, on } = key
  const campaign = ask.live.state.id
  const { paper, 'entered-by': entered } = given
  for (const participant of given.nominated) {
    const scope = ask.places.participant(participant) ?? ask.resource.path
    const own = { campaign, key: { participant, award, cycle } }
    const now = await currentRow(tx, RECORD_TABLES.nominations, own)
    const before = now && !now.retracted ? now.cells['grounds'] : undefined
    const row = {
      ...{ participant, award, cycle, by, on, paper, 'entered-by': entered },
      ...{ withdrawn: undefined, grounds: before },
    }
    const write = { campaign, scope, row, seen: now?.entry }
    const put = await append(tx, RECORD_TABLES.nominations, write)
    if (!put.ok) return refuse({ why: 'nomination-changed' })
  }
  return ok(undefined)
}
