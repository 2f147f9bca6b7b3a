/**
 * Votes of a council (bỏ phiếu của hội đồng) as tellers entered them: share, base and quorum are
 * the rule's, never the program's. Figures that cannot be are refused with the facts; without a
 * rule nothing is passed or failed.
 */
import {
  type CivilDate,
  compare,
  type Exact,
  exact,
  floor,
  multiply,
  ok,
  type Result,
  ratio,
  refuse,
} from '#kernel'
import type { Vote } from '#rulebook/definition'
import type { SessionRow, VoteRow } from './rows.ts'

/** What the share is counted on, after recusal. */
export type VoteBase = Readonly<{ of: Vote['of']; count: number }>

/** How many were there when the item came up, of how many, against the share that must be. */
export type Quorum = Readonly<{ present: number; base: number; required: Exact; met: boolean }>

/** One question counted: figures, share on its base, and whether it carries. */
export type VoteResult = Readonly<{
  session: string
  on: CivilDate
  question: VoteRow['question']
  for: number
  against: number
  blank: number
  /** Ballots given out and not returned. */
  missing: number
  members: number
  present: number
  written: number
  recused: number
  base?: VoteBase
  share?: Exact
  required?: Exact
  bound?: Vote['bound']
  quorum?: Quorum
  verdict: 'passed' | 'failed' | 'no-quorum' | 'no-rule'
  lower?: string
  reason?: string
}>

/**
 * Why the figures cannot be: more there than members, more recused than there, more ballots than
 * voters, nobody to count on.
 */
export type VoteRefusal = Readonly<{
  why:
    | 'more-present-than-members'
    | 'more-recused-than-present'
    | 'more-votes-than-voters'
    | 'no-base'
  session: string
  members: number
  present: number
  written: number
  recused: number
  cast: number
}>

/** A recorded vote on a candidate, counted or refused. */
export type VoteFact = Readonly<{
  question: VoteRow['question']
  session: string
  on: CivilDate
  result: Result<VoteResult, VoteRefusal>
}>

/** The vote with its counting, as a candidate carries it. */
export function voteFact(vote: VoteRow, session: SessionRow, rule: Vote | undefined): VoteFact {
  const result = tally(vote, session, rule)
  return { question: vote.question, session: session.session, on: session.on, result }
}

/**
 * Counts one question of a session. Members absent and asked in writing vote; the recused do not.
 */
export function tally(
  vote: VoteRow,
  session: SessionRow,
  rule: Vote | undefined,
): Result<VoteResult, VoteRefusal> {
  const figures = figuresOf(vote, session)
  const impossible = whyImpossible(figures)
  if (impossible) return refuse({ why: impossible, ...facts(figures) })
  const { cast: _cast, ...counted } = { ...figures, missing: votersOf(figures) - figures.cast }
  const told = { ...counted, ...toldOf(vote) }
  if (!rule) return ok({ ...told, verdict: 'no-rule' })
  const base = baseOf(figures, rule)
  if (base.count <= 0) return refuse({ why: 'no-base', ...facts(figures) })
  const share = ratio(figures.for, base.count)
  const quorum = quorumOf(figures, rule)
  const carries = reaches(share, rule)
  const verdict = quorum && !quorum.met ? 'no-quorum' : carries ? 'passed' : 'failed'
  const asked = { required: rule.share, bound: rule.bound, ...(quorum ? { quorum } : {}) }
  return ok({ ...told, base, share, ...asked, verdict })
}

/** Is the share enough? "Ít nhất 80%" takes 80% in, "trên 80%" does not. */
export function reaches(share: Exact, rule: Pick<Vote, 'share' | 'bound'>): boolean {
  const distance = compare(share, rule.share)
  return distance > 0 || (distance === 0 && rule.bound === 'at-least')
}

/** The fewest votes in favour that carry on this base; may be more than there are voters. */
export function votesNeeded(base: number, rule: Pick<Vote, 'share' | 'bound'>): number {
  const exactShare = multiply(rule.share, exact(base))
  const whole = Number(floor(exactShare))
  return rule.bound === 'at-least' && exactShare.d === 1n ? whole : whole + 1
}

type Presence = Readonly<{ members: number; present: number; written: number; recused: number }>

/** What the share counts on: all members, or those who took part (present, or asked in writing). */
export function baseOf(figures: Presence, rule: Pick<Vote, 'of' | 'recused'>): VoteBase {
  const all = rule.of === 'all-members' ? figures.members : figures.present + figures.written
  return { of: rule.of, count: all - leavingBase(figures, rule) }
}

/** A recused member is not there for that item: the quorum counts without them. */
export function quorumOf(
  figures: Presence,
  rule: Pick<Vote, 'quorum' | 'recused'>,
): Quorum | undefined {
  if (!rule.quorum) return undefined
  const present = Math.max(0, figures.present - figures.recused)
  const base = figures.members - leavingBase(figures, rule)
  const met = base > 0 && compare(ratio(present, base), rule.quorum) >= 0
  return { present, base, required: rule.quorum, met }
}

/** The voters of an item: present or asked in writing, without the recused. */
export function votersOf({ present, written, recused }: Presence): number {
  return present + written - recused
}

function leavingBase({ recused }: Presence, rule: Pick<Vote, 'recused'>): number {
  return rule.recused === 'leave-base' ? recused : 0
}

function figuresOf(vote: VoteRow, session: SessionRow) {
  const { for: inFavour, against } = vote
  const blank = vote.blank ?? 0
  return {
    session: session.session,
    on: session.on,
    question: vote.question,
    for: inFavour,
    against,
    blank,
    cast: inFavour + against + blank,
    members: session.members,
    present: session.present,
    written: session.written ?? 0,
    recused: vote.recused ?? 0,
  }
}

type Figures = ReturnType<typeof figuresOf>

function facts(figures: Figures): Omit<VoteRefusal, 'why'> {
  const { session, members, present, written, recused, cast } = figures
  return { session, members, present, written, recused, cast }
}

function whyImpossible(figures: Figures): VoteRefusal['why'] | undefined {
  const { members, present, written, recused, cast } = figures
  if (present + written > members) return 'more-present-than-members'
  if (recused > present + written) return 'more-recused-than-present'
  return cast > votersOf(figures) ? 'more-votes-than-voters' : undefined
}

function toldOf({ lower, reason }: VoteRow): Readonly<{ lower?: string; reason?: string }> {
  return { ...(lower ? { lower } : {}), ...(reason ? { reason } : {}) }
}
