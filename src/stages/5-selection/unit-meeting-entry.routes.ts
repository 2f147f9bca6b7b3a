/**
 * The entry of a unit's meeting (ghi họp bình xét): the votes as typed; the meeting, its votes and
 * one nomination for each who is put forward are one act.
 */
import { type CivilDate, ok } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { act } from '#office'
import type { StandingView } from '#outcome'
import { append, currentRow } from '#platform/database'
import { UNIT_MEETINGS, UNIT_VOTES } from './council.store.ts'
import type { Choice } from './nomination.page.tsx'
import type { OneAsk } from './nomination-desk.routes.ts'

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

/** The meeting, its votes and the nominations: one act. */
export function keepMeeting(ask: OneAsk, { award, cycle }: Choice, given: Kept) {
  const { world, actor, resource, live, params } = ask
  const { votes, nominated, ...meeting } = given
  const unit = params.organisation
  const place = { campaign: live.state.id, scope: resource.path }
  const subject = `${unit} ${award} ${cycle}`
  const deed = { action: 'nomination.record' as const, subject, resource }
  const key = { unit, award, cycle, on: meeting.on }
  return act(world, { actor, deed }, async (tx) => {
    const held = await append(tx, UNIT_MEETINGS, { ...place, row: { ...meeting, ...key } })
    if (!held.ok) return held
    for (const vote of votes) {
      const kept = await append(tx, UNIT_VOTES, { ...place, row: { ...key, ...vote } })
      if (!kept.ok) return kept
    }
    for (const participant of nominated) {
      const scope = ask.places.participant(participant) ?? place.scope
      const own = { campaign: place.campaign, key: { participant, award, cycle } }
      const seen = (await currentRow(tx, RECORD_TABLES.nominations, own))?.entry
      const row = {
        ...{ participant, award, cycle, by: unit, on: meeting.on, paper: meeting.paper },
        ...{ withdrawn: undefined, grounds: undefined, 'entered-by': meeting['entered-by'] },
      }
      const put = await append(tx, RECORD_TABLES.nominations, { ...place, scope, row, seen })
      if (!put.ok) return put
    }
    return ok(undefined)
  })
}
