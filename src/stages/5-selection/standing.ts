/**
 * A standing (kết quả xét): where one candidate stands for one award, with every reason as data.
 * One state, all reasons. Nothing here is worded; see standing.vi.ts.
 */
import type { CivilDate } from '#kernel'
import type { Finding, PendingFact, RegistrationFact } from '#rulebook/conditions'
import type { Block, Overlap } from './candidate.ts'
import type { VoteFact, VoteResult } from './council/vote.ts'

/**
 * The states of those who may not be ranked, gravest first: what is final before what can still be
 * mended. Of several reasons the gravest names the state.
 */
export const BARRED = [
  'withdrawn',
  'not-registered',
  'not-met',
  'unit-not-qualifying',
  'duplicate',
  'voted-down',
  'held',
  'not-established',
  'not-nominated',
  'blocked',
] as const

/** The states of those whom others stand above, while nothing is found against themselves. */
export const OUTRANKED: readonly StandingState[] = ['reserve', 'outside-quota', 'tied']

/** The states of a candidate; those from `awarded` on come only from a recorded decision. */
export const STATES = [
  'proposed',
  'nominated',
  'tied',
  'reserve',
  'outside-quota',
  ...BARRED,
  'awarded',
  'struck-out',
  'refused',
  'returned',
  'revoked',
] as const
export type StandingState = (typeof STATES)[number]

/** A joint ceiling: how many places, with which other awards, and how many those have used. */
export type Shared = Readonly<{ places: number; with: readonly string[]; drawn: number }>

/** What stands against a proposal. `because` is the state it alone would lead to. */
export type Reason =
  | Readonly<{ because: 'withdrawn'; reason: string }>
  | Readonly<{ because: 'not-registered'; registration: RegistrationFact }>
  | Readonly<{ because: 'not-met'; findings: readonly Finding[] }>
  | Readonly<{ because: 'unit-not-qualifying'; unit: string; award: string }>
  | Readonly<{ because: 'duplicate'; overlap: Overlap }>
  | Readonly<{ because: 'voted-down'; vote: VoteResult; lower?: string }>
  | Readonly<{ because: 'held'; pending: readonly PendingFact[] }>
  | Readonly<{ because: 'not-established'; what: 'conditions'; findings: readonly Finding[] }>
  | Readonly<{ because: 'not-established'; what: 'unit'; award: string }>
  | Readonly<{ because: 'not-established'; what: 'order-key'; key: string }>
  | Readonly<{ because: 'not-nominated' }>
  | Readonly<{ because: 'blocked'; block: Block }>
  | Readonly<{ because: 'outside-quota'; shared?: Shared }>
  /** `held`: of those places, held by awards granted to who would not be proposed any more. */
  | Readonly<{ because: 'reserve'; places: number; held?: number }>
  | Readonly<{ because: 'tied'; tie: Tie }>
  | (Readonly<{ because: 'struck-out' | 'refused' | 'returned' | 'revoked' }> & DecisionFact)

/** A chairperson's act as recorded. */
export type DecisionFact = Readonly<{
  reason?: string
  by: string
  on: CivilDate
  number?: string
}>

/** What people should know though it bars nothing. */
export type Note =
  | Readonly<{ note: 'late-admitted'; registration: RegistrationFact }>
  | Readonly<{ note: 'overlap'; overlap: Overlap }>
  | Readonly<{ note: 'awaits-vote' }>
  | Readonly<{ note: 'vote-void'; vote: VoteResult }>
  | Readonly<{ note: 'vote-without-rule'; vote: VoteResult }>
  | Readonly<{ note: 'voted-for'; vote: VoteResult }>
  | Readonly<{ note: 'reserve-vote'; vote: VoteFact }>
  | Readonly<{ note: 'preferred'; mode: 'among-equals' | 'before-all' | 'reserve' }>
  | Readonly<{ note: 'tie-voted'; vote: VoteFact }>
  | Readonly<{ note: 'promoted' }>
  | (Readonly<{ note: 'awarded' }> & DecisionFact)
  /** By what was recorded since, it would be in this state; the decision stands until revoked. */
  | Readonly<{ note: 'stands-anyway'; state: StandingState }>

/**
 * Candidates who cannot be told apart while there are not places for all of them: the council
 * decides. `places` remain among exactly these; `direct` of them are set aside for those who do the
 * work directly.
 */
export type Tie = Readonly<{
  participants: readonly string[]
  places: number
  direct?: number
}>

export type Standing = Readonly<{
  participant: string
  name: string
  group?: string
  state: StandingState
  /** Among those who may be proposed; equal ones share a rank and the next one skips. */
  rank?: number
  reasons: readonly Reason[]
  notes: readonly Note[]
}>

/** States that use up a place. A returned dossier keeps its place; a revoked award had used it. */
const HOLDING: readonly StandingState[] = [
  'proposed',
  'nominated',
  'awarded',
  'returned',
  'revoked',
]

/** Does this candidate use up a place of the quota? */
export function holdsPlace({ state, notes }: Pick<Standing, 'state' | 'notes'>): boolean {
  return HOLDING.includes(state) || standsAnyway({ notes })
}

/** Was it granted before something was recorded by which it would not be proposed? */
export function standsAnyway({ notes }: Pick<Standing, 'notes'>): boolean {
  return notes.some(({ note }) => note === 'stands-anyway')
}
