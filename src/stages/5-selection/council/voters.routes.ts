/**
 * Who can vote on screen (bỏ phiếu trên máy): a seat on the council gives the vote, the duty of an
 * account the way to cast it. Whoever prepares an open vote is told who has a seat and no way.
 */
import { can, roleMay } from '#access'
import { look } from '#office'
import { type Bench, mannerOf } from './council.ts'
import type { MeetingDesk, SessionAsk } from './meeting-desk.routes.ts'
import { ownDuties } from './voters.store.ts'

/** Names of members who cannot cast a vote on screen; none where the vote is on paper. */
export async function withoutWay(ask: SessionAsk, desk: MeetingDesk): Promise<readonly string[]> {
  const { mode, state } = desk.sitting
  if (mode !== 'electronic' || state !== 'open') return []
  const { world, actor, places, resource, live } = ask
  const duties = await look(world, actor, (tx) => ownDuties(tx, ask.today))
  const able = duties.filter(({ role, organisation, campaign }) => {
    const path = organisation === null ? undefined : places.organisation(organisation)
    if (path === undefined || !roleMay(role, 'vote.cast')) return false
    if (campaign !== null && campaign !== live.state.id) return false
    const own = { ...actor, duties: [{ role, path }], runs: [], takesPartIn: [] }
    return can(own, 'vote.cast', resource)
  })
  const people = new Set(able.map(({ person }) => person))
  return coming(desk.bench)
    .filter(({ person }) => !people.has(person))
    .map(({ name }) => name)
}

/** Everybody until somebody is marked as attending; then only those who are. */
function coming({ seats, attendances }: Bench): Bench['seats'] {
  const there = seats.filter(({ person }) => mannerOf(attendances, person) !== 'absent')
  return there.length > 0 ? there : seats
}
