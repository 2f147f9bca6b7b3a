/**
 * Ties settled by the council (biểu quyết khi bằng nhau): the cut is made, and where exactly those
 * tied were all voted on in one session, their votes order them and the cut is made again. Votes
 * still equal stay tied.
 */
import type { Candidate } from './candidate.ts'
import { type Cut, type Cutting, cut } from './cut.ts'
import { latestVote } from './eligibility.ts'
import type { TieVotes } from './order.ts'
import type { Tie } from './standing.ts'

export type Settled = Cut<Candidate> & Readonly<{ tieVotes: TieVotes }>

/**
 * The places to give, and who left after the council's vote: where they would stand inside the cut,
 * a place stays empty. `kept`: places of awards already granted to those who meet it no longer.
 */
export type Settling = Pick<Cutting, 'places' | 'mode'> &
  Readonly<{ vacated: readonly Candidate[]; kept: number }>

/** The cut, after every tie that has a complete vote of its own was settled by it. */
export function settle(candidates: readonly Candidate[], settling: Settling): Settled {
  const { mode, vacated, kept } = settling
  const places = Math.max(0, settling.places - kept)
  if (vacated.length === 0) return cutAndVote(candidates, { places, mode })
  const full = cutAndVote([...candidates, ...vacated], { places, mode })
  const empty = vacated.filter((one) => full.placed.includes(one)).length
  return cutAndVote(candidates, { places: places - empty, mode })
}

function cutAndVote(candidates: readonly Candidate[], cutting: Cutting): Settled {
  const known = new Map(candidates.map((candidate) => [candidate.participant, candidate]))
  const tieVotes = new Map<string, number>()
  for (;;) {
    const result = cut(candidates, { ...cutting, tieVotes })
    const before = tieVotes.size
    for (const tie of result.ties) {
      for (const [who, votes] of votesOn(tie, known)) tieVotes.set(who, votes)
    }
    if (tieVotes.size === before) return { ...result, tieVotes }
  }
}

/** The votes on a tie; empty unless one session voted validly on every one of those tied. */
function votesOn(tie: Tie, known: ReadonlyMap<string, Candidate>): TieVotes {
  const votes = new Map<string, number>()
  const sessions = new Set<string>()
  for (const participant of tie.participants) {
    const vote = latestVote(known.get(participant)?.votes ?? [], 'tie')
    if (!vote?.result.ok || vote.result.value.verdict === 'no-quorum') return new Map()
    votes.set(participant, vote.result.value.for)
    sessions.add(vote.session)
  }
  return sessions.size === 1 ? votes : new Map()
}
