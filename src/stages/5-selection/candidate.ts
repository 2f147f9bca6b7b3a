/**
 * A candidate (đối tượng xét khen thưởng): everything already found about one participant for one
 * award in one cycle. The outcome fills it from the earlier stages; nothing is judged here.
 */
import type { CivilDate, Exact } from '#kernel'
import type { Examination, PendingFact, RegistrationFact } from '#rulebook/conditions'
import type { Kind } from '#rulebook/definition'
import type { VoteFact } from './council/vote.ts'

/** An award already held that touches this one: it blocks, or people must judge. */
export type Overlap = Readonly<{
  why: 'same-achievement' | 'period-overlap' | 'same-campaign'
  effect: 'blocks' | 'flags'
  name: string
  decision: string
  on: CivilDate
  /** The law that forbids it, where it blocks. */
  basis?: string
}>

/** Put forward by the unit's own meeting. */
export type Nomination = Readonly<{ by: string; on: CivilDate; paper?: string }>

/** Why an award may not be proposed at all, or not yet. */
export type Block =
  | Readonly<{ why: 'open-question'; question: string }>
  | Readonly<{ why: 'not-supplied'; from?: string; clause?: string }>
  | Readonly<{ why: 'base-unknown' }>
  | Readonly<{ why: 'no-group'; group?: string }>
  | Readonly<{ why: 'vote-impossible'; session: string }>
  | Readonly<{ why: 'lower-not-listed'; lower: string }>
  | Readonly<{ why: 'themed-ground'; name: string; decision: string; basis: string }>
  | AuthorityBlock

/** A possible successor; without an organisation it is only the office the law names. */
export type Successor = Readonly<{ organisation?: string; name: string }>

/** The organisation that should grant or receive is not there on the day, or may not grant. */
export type AuthorityBlock = Readonly<{
  why: 'authority'
  state: 'ceased' | 'not-yet' | 'unknown' | 'not-competent'
  organisation: string
  name: string
  needed: CivilDate
  ceased?: CivilDate
  basis?: string
  /** Successors in the register or the law: proposed to the standing agency, not appointed. */
  proposed: readonly Successor[]
}>

export type Candidate = Readonly<{
  participant: string
  name: string
  kind: Kind
  unit?: string
  group?: string
  /** Absent: the plan asks nobody to register. */
  registration?: RegistrationFact
  examination: Examination | 'not-supplied'
  /** Does the reform work directly (trực tiếp thực hiện). */
  direct: boolean
  /** The award's order keys, high to low; undefined: not recorded, which is not zero. */
  keys: readonly (Exact | undefined)[]
  /** What each key is, where the score brings keys of its own; absent: as the award's order. */
  keyNames?: readonly string[]
  /** Matters under verification; only those that hold an award count. */
  holds: readonly PendingFact[]
  overlaps: readonly Overlap[]
  /** Where the award takes individuals of certain units only; absent means nobody could tell. */
  unitState?: 'qualifies' | 'does-not-qualify'
  nomination?: Nomination
  /** What stops this candidate alone. */
  blocks?: readonly Block[]
  /** A decision granted it: the award stands until it is revoked, whatever is recorded later. */
  granted?: boolean
  /** Granted as one of those proposed, whom others have overtaken by what was recorded since. */
  overtaken?: boolean
  /** Why the nominee withdrew. */
  withdrawn?: string
  votes: readonly VoteFact[]
}>
