/**
 * Giving the places (xếp vào chỉ tiêu): those whom nothing stands against become proposed or
 * nominated, tied, or reserve.
 */
import type { Award } from '#rulebook/definition'
import type { Candidate } from './candidate.ts'
import { type Eligibility, latestVote } from './eligibility.ts'
import { compareKeys, orderBy, type PreferenceMode, ranks } from './order.ts'
import { type Settled, settle } from './settle.ts'
import type { Note, Shared, Standing, Tie } from './standing.ts'
import { whyBelow } from './why-below.ts'

/** A candidate with all that was found before any place is given. */
export type Considered = Readonly<{ candidate: Candidate; found: Eligibility }>

export type Placing = Readonly<{ standings: readonly Standing[]; ties: readonly Tie[] }>

/**
 * So many places, given in this mode; `vacated` left after the council had voted for them, `kept`
 * are held by awards already granted.
 */
export type Giving = Readonly<{
  places: number
  mode: PreferenceMode
  vacated: readonly Candidate[]
  kept: number
  /** The joint ceiling that earlier awards have drawn on. */
  shared?: Shared
}>

/** Where each of them stands. `free`: those whom nothing stands against. */
export function givePlaces(award: Award, free: readonly Considered[], giving: Giving): Placing {
  const candidates = free.map(({ candidate }) => candidate)
  const result = settle(candidates, giving)
  const seats = seatsOf(candidates, result, giving)
  const standings = free.map(({ candidate, found }): Standing => {
    const rank = seats.ranks.get(candidate.participant) ?? 0
    const base = { ...head(candidate), rank }
    const notes = [...found.notes, ...seatNotes(candidate, seats, giving)]
    const tie = seats.ties.get(candidate.participant)
    if (tie) return { ...base, state: 'tied', reasons: [{ because: 'tied', tie }], notes }
    const state = placedState(award)
    if (seats.placed.has(candidate)) return { ...base, state, reasons: [], notes }
    const below = whyBelow(candidate, { ...giving, award, lowest: seats.lowest })
    return { ...base, ...below, notes: [...notes, ...reserveNotes(candidate)] }
  })
  return { standings, ties: result.ties }
}

/** The commune's run nominates upward; only the granting level's run proposes the award. */
export function placedState({ run }: Pick<Award, 'run'>): 'proposed' | 'nominated' {
  return run === 'nominate' ? 'nominated' : 'proposed'
}

/** What a standing is headed with. */
export function head({ participant, name, group }: Candidate) {
  return { participant, name, ...(group ? { group } : {}) }
}

type Seats = Readonly<{
  placed: ReadonlySet<Candidate>
  ties: ReadonlyMap<string, Tie>
  tieVotes: Settled['tieVotes']
  ranks: ReadonlyMap<string, number>
  /** The lowest who is within the cut or tied across it. */
  lowest: Candidate | undefined
  /** The highest by keys who has no sure place though not a direct worker. */
  passedOver: Candidate | undefined
}>

function seatsOf(candidates: readonly Candidate[], result: Settled, { mode }: Giving): Seats {
  const placed = new Set(result.placed)
  const ties = new Map(
    result.ties.flatMap((tie) => tie.participants.map((who) => [who, tie] as const)),
  )
  const within = candidates.filter((one) => placed.has(one) || ties.has(one.participant))
  const passed = candidates.filter((one) => !placed.has(one) && !one.direct)
  return {
    placed,
    ties,
    tieVotes: result.tieVotes,
    ranks: ranks(candidates, orderBy(mode, result.tieVotes)),
    lowest: within.toSorted(orderBy(mode)).at(-1),
    passedOver: passed.toSorted(compareKeys)[0],
  }
}

function seatNotes(candidate: Candidate, seats: Seats, { mode }: Giving): readonly Note[] {
  const notes: Note[] = []
  const { passedOver } = seats
  const ahead = passedOver !== undefined && compareKeys(passedOver, candidate) <= 0
  if (mode !== 'none' && candidate.direct && seats.placed.has(candidate) && ahead) {
    notes.push({ note: 'preferred', mode: typeof mode === 'string' ? mode : 'reserve' })
  }
  const vote = latestVote(candidate.votes, 'tie')
  if (vote && seats.tieVotes.has(candidate.participant)) notes.push({ note: 'tie-voted', vote })
  return notes
}

function reserveNotes({ votes }: Candidate): readonly Note[] {
  const vote = latestVote(votes, 'reserve')
  return vote ? [{ note: 'reserve-vote', vote }] : []
}
