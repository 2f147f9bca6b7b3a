/**
 * What a session leaves behind (kết quả phiên họp): its changed row, the ballots added up, the
 * confirmations; with the last of them session and votes enter the records.
 */
import { ok, refuse } from '#kernel'
import { RECORD_TABLES } from '#ledger/store'
import { append, currentRow, type Tx } from '#platform/database'
import type { Signer } from './confirmation.ts'
import { CONFIRMATIONS, SITTINGS } from './council.store.ts'
import { mannerOf } from './council.ts'
import type { ConfirmationRow, SittingRow } from './council-rows.ts'
import type { Item, MeetingDesk, SessionAsk } from './meeting-desk.routes.ts'

export function placeOf({ live, resource }: SessionAsk) {
  return { campaign: live.state.id, scope: resource.path }
}

export type At = Readonly<{ desk: MeetingDesk; tx: Tx }>

export function keepSitting(ask: SessionAsk, { desk, tx }: At, change: Partial<SittingRow>) {
  const { entry: seen, row } = desk.meeting.sitting
  return append(tx, SITTINGS, { ...placeOf(ask), row: { ...row, ...change }, seen })
}

/** Votes of members who may vote on the item; one who stepped aside later does not count. */
export function ballotsOf({ meeting, bench }: MeetingDesk, { row, forecast }: Item) {
  const asides = new Set(forecast.aside.map(({ person }) => person))
  const own = meeting.ballots
    .map((one) => one.row)
    .filter(
      (one) =>
        one.award === row.award &&
        one.cycle === row.cycle &&
        one.participant === row.participant &&
        one.question === row.question &&
        !asides.has(one.person) &&
        mannerOf(bench.attendances, one.person) !== 'absent',
    )
  const of = (choice: string): number => own.filter((one) => one.choice === choice).length
  return { for: of('for'), against: of('against'), blank: of('blank'), recused: forecast.recused }
}

/** Votes that members who are there may still cast, over all items. */
export function uncastIn(desk: MeetingDesk): number {
  const missing = desk.items.map((item) => {
    const { for: inFavour, against, blank } = ballotsOf(desk, item)
    return Math.max(0, item.forecast.voters - inFavour - against - blank)
  })
  return missing.reduce((sum, one) => sum + one, 0)
}

type Signature = Readonly<{ role: Signer | 'paper'; name: string; paper: string | undefined }>

/** The confirmation; with the last one session and votes enter the records. */
export async function sign(ask: SessionAsk, { desk, tx }: At, given: Signature) {
  const { session } = ask.params
  const row: ConfirmationRow = {
    ...{ session, ...given },
    ...{ account: ask.actor.account, of: desk.mark, on: ask.today },
  }
  const before = desk.meeting.confirmations.find((one) => one.row.role === given.role)
  const place = { ...placeOf(ask), seen: before?.entry }
  const signed = await append(tx, CONFIRMATIONS, { ...place, row })
  const { missing } = desk.confirmed
  const isLast = given.role === 'paper' || missing.every((role) => role === given.role)
  return signed.ok && isLast ? writeResult(ask, { desk, tx }) : signed
}

async function writeResult(ask: SessionAsk, { desk, tx }: At) {
  const { campaign } = placeOf(ask)
  const { session } = desk.session
  const { sessions, votes } = RECORD_TABLES
  const now = await currentRow(tx, sessions, { campaign, key: { session } })
  const held = { ...placeOf(ask), row: desk.session, seen: now?.entry }
  const kept = await append(tx, sessions, held)
  if (!kept.ok) return kept
  for (const { row: key, count, forecast } of desk.items) {
    if (!count) return refuse('changed')
    const row = { ...count.row, recused: forecast.recused }
    const scope = ask.places.participant(key.participant) ?? ask.resource.path
    const before = await currentRow(tx, votes, { campaign, key })
    const vote = await append(tx, votes, { campaign, scope, row, seen: before?.entry })
    if (!vote.ok) return vote
  }
  return ok(undefined)
}

/** The number that minutes get afterwards; a result that is recorded bears it too. */
export async function numberMinutes(ask: SessionAsk, { desk, tx }: At, minutes: string) {
  const numbered = await keepSitting(ask, { desk, tx }, { minutes })
  if (!numbered.ok) return numbered
  const place = placeOf(ask)
  const { sessions } = RECORD_TABLES
  const key = { session: desk.session.session }
  const held = await currentRow(tx, sessions, { campaign: place.campaign, key })
  if (!held || !desk.confirmed.complete) return numbered
  const row = { ...desk.session, paper: minutes }
  return append(tx, sessions, { ...place, row, seen: held.entry })
}
