/**
 * The meetings of a unit on its desk (các cuộc họp bình xét): those on record for an award, and the
 * one that is corrected, with what it bound and every version of it.
 */
import { formatCivil, readCivil } from '#kernel'
import { bookName } from '#ledger'
import { look } from '#office'
import { entriesOf } from '#platform/database'
import { type EntryLine, entryLines } from '#records/pages'
import { UNIT_MEETINGS } from './council/council.store.ts'
import { UnitMeetingRow } from './council/council-rows.ts'
import { nominationWords } from './nomination.words.ts'
import type { OneAsk } from './nomination-desk.routes.ts'
import type { Choice, Corrected, MeetingView } from './nomination-view.page.tsx'
import { type KeptMeeting, markOfMeeting, unitMeetingsOf } from './unit-meeting.store.ts'
import { putForwardBy } from './unit-meeting.ts'

/** The meetings of the unit that are on record for the award and cycle. */
export async function meetingsOf(
  { world, actor, live, params }: OneAsk,
  here: Choice | undefined,
): Promise<readonly KeptMeeting[]> {
  if (!here) return []
  const all = await look(world, actor, (tx) => unitMeetingsOf(tx, live.state.id))
  return all.filter(
    ({ meeting: { row } }) =>
      row.unit === params.organisation && row.award === here.award && row.cycle === here.cycle,
  )
}

export function meetingView({ live }: OneAsk, { meeting, votes }: KeptMeeting): MeetingView {
  const { on, members, present, minutes, paper, 'entered-by': entered } = meeting.row
  const { bound } = putForwardBy(meeting.row, live.records.nominations)
  const counted = votes.map(({ row }) => ({
    participant: row.participant,
    name: bookName(live.records, row.participant),
    for: String(row.for),
    put: bound.includes(row.participant),
  }))
  const figures = { members: String(members), present: String(present) }
  return { on, day: formatCivil(on), ...figures, minutes, paper, entered, votes: counted }
}

/** The day of the meeting that is corrected, as the form or the address names it. */
export function dayCorrected({ typed, url }: OneAsk) {
  return readCivil(typed['corrects'] ?? url.searchParams.get('hop') ?? '')
}

/** The meeting named, or the version of somebody who was faster; undefined: a new one is typed. */
export async function correctedIn(
  ask: OneAsk,
  meetings: readonly KeptMeeting[],
  theirs: KeptMeeting | undefined,
): Promise<Corrected | undefined> {
  const day = dayCorrected(ask)
  const kept = theirs ?? meetings.find(({ meeting }) => meeting.row.on === day)
  if (!kept) return undefined
  const seen = theirs ? undefined : ask.typed['seen']
  return {
    view: meetingView(ask, kept),
    seen: seen ?? markOfMeeting(kept),
    isTheirs: theirs !== undefined,
    ...putForwardBy(kept.meeting.row, ask.live.records.nominations),
    entries: await versionsOf(ask, kept),
  }
}

function versionsOf(ask: OneAsk, { meeting }: KeptMeeting): Promise<readonly EntryLine[]> {
  const { world, actor, live, lang } = ask
  const { unit, award, cycle, on } = meeting.row
  const asked = { campaign: live.state.id, key: { unit, award, cycle, on } }
  return look(world, actor, async (tx) =>
    entryLines(await entriesOf(tx, UNIT_MEETINGS, asked), (cells) => {
      const { minutes, paper, present, members } = UnitMeetingRow.parse(cells)
      const figures = nominationWords[lang].figures(String(present), String(members))
      return { words: [minutes, paper, figures].join(' · ') }
    }),
  )
}
