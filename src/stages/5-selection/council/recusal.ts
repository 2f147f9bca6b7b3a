/**
 * Recusal (thành viên không tham gia bỏ phiếu): shown before the item is opened, because nearly
 * every member of a small council belongs to a unit that takes part. It warns; whether a member
 * steps aside is decided by people.
 */
import type { Vote } from '#rulebook/definition'
import type { SessionRow } from './rows.ts'
import { baseOf, type Quorum, quorumOf, votersOf, votesNeeded } from './vote.ts'

/** What stepping aside changes: who still votes, the votes needed, whether the quorum holds. */
export type RecusalEffect = Readonly<{
  recused: number
  voters: number
  needed: Readonly<{ before: number; after: number }>
  /** Could the item still carry if every voter were for it? */
  canPass: boolean
  quorum?: Readonly<{ before: Quorum; after: Quorum }>
}>

/** What happens to base, needed votes and quorum when `recused` of those present step aside. */
export function recusalEffect(session: SessionRow, rule: Vote, recused: number): RecusalEffect {
  const seen = {
    members: session.members,
    present: session.present,
    written: session.written ?? 0,
  }
  const [before, after] = [
    { ...seen, recused: 0 },
    { ...seen, recused },
  ]
  const needed = {
    before: votesNeeded(baseOf(before, rule).count, rule),
    after: votesNeeded(baseOf(after, rule).count, rule),
  }
  const voters = Math.max(0, votersOf(after))
  const quorum = { before: quorumOf(before, rule), after: quorumOf(after, rule) }
  const both = quorum.before && quorum.after ? { before: quorum.before, after: quorum.after } : null
  const canPass = voters > 0 && voters >= needed.after
  return { recused, voters, needed, canPass, ...(both ? { quorum: both } : {}) }
}
