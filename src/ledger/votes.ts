/**
 * Sessions and votes (phiên họp, phiếu bầu) whose figures cannot be: the facts are the ones that
 * counting would refuse.
 */
import type { SessionRow, VoteRefusal } from '#selection'
import { tally } from '#selection'
import type { Check } from './ledger.ts'

/** More there, or asked in writing, than the council has members. */
export const wrongSessions: Check = function* ({ records }) {
  for (const [row, session] of records.sessions.entries()) {
    const refusal = overfull(session)
    if (!refusal) continue
    const fact = { code: 'votes-impossible', refusal } as const
    yield { table: 'sessions', row, column: 'present', fact, found: String(session.present) }
  }
}

/** More votes than voters. A session that cannot be is told once, at the session. */
export const wrongVotes: Check = function* ({ records }) {
  const sessions = new Map(records.sessions.map((one) => [one.session, one]))
  for (const [row, vote] of records.votes.entries()) {
    const session = sessions.get(vote.session)
    if (!session || overfull(session)) continue
    const counted = tally(vote, session, undefined)
    if (counted.ok) continue
    const fact = { code: 'votes-impossible', refusal: counted.refusal } as const
    const column = counted.refusal.why === 'more-recused-than-present' ? 'recused' : 'for'
    yield { table: 'votes', row, column, fact, found: String(vote[column] ?? '') }
  }
}

function overfull({ session, members, present, written = 0 }: SessionRow): VoteRefusal | undefined {
  if (present + written <= members) return undefined
  const nobody = { recused: 0, cast: 0 }
  return { why: 'more-present-than-members', session, members, present, written, ...nobody }
}
