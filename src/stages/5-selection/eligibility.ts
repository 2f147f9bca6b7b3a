/**
 * Who may be ranked at all (đủ điều kiện xét): every reason against a candidate is gathered, never
 * only the first. The quota and the order play no part here.
 */
import type { Award } from '#rulebook/definition'
import type { Block, Candidate } from './candidate.ts'
import type { VoteFact, VoteResult } from './council/vote.ts'
import { BARRED, type Note, type Reason, type StandingState } from './standing.ts'

/** All that stands against a candidate, and all that people should know beside it. */
export type Eligibility = Readonly<{ reasons: readonly Reason[]; notes: readonly Note[] }>

/** Every reason and note of one candidate; `blocks` concern the award as a whole. */
export function eligibility(
  award: Award,
  candidate: Candidate,
  blocks: readonly Block[],
): Eligibility {
  const council = councilSays(award, candidate)
  const reasons = [
    ...ownReasons(award, candidate),
    ...standardSays(award, candidate),
    ...council.reasons,
    ...blocks.map((block): Reason => ({ because: 'blocked', block })),
  ]
  return { reasons, notes: [...ownNotes(candidate), ...council.notes] }
}

/** The state the reasons lead to; undefined when there are none. */
export function gravest(reasons: readonly Reason[]): StandingState | undefined {
  return BARRED.find((state) => reasons.some(({ because }) => because === state))
}

/** The vote of the latest session on a question; of two sessions on one day, the one named last. */
export function latestVote(
  votes: readonly VoteFact[],
  question: VoteFact['question'],
): VoteFact | undefined {
  const asked = votes.filter((vote) => vote.question === question)
  const when = (vote: VoteFact): string => `${vote.on} ${vote.session}`
  return asked.toSorted((a, b) => (when(a) < when(b) ? 1 : -1))[0]
}

function ownReasons(award: Award, candidate: Candidate): readonly Reason[] {
  const { withdrawn, registration, overlaps, holds } = candidate
  const reasons: Reason[] = []
  if (withdrawn !== undefined) reasons.push({ because: 'withdrawn', reason: withdrawn })
  if (registration?.state === 'none' || registration?.state === 'late') {
    reasons.push({ because: 'not-registered', registration })
  }
  for (const overlap of overlaps) {
    if (overlap.effect === 'blocks') reasons.push({ because: 'duplicate', overlap })
  }
  const pending = holds.filter((matter) => matter.holds)
  if (pending.length > 0) reasons.push({ because: 'held', pending })
  if (award.nominated && !candidate.nomination) reasons.push({ because: 'not-nominated' })
  for (const block of candidate.blocks ?? []) reasons.push({ because: 'blocked', block })
  return reasons
}

function standardSays(award: Award, candidate: Candidate): readonly Reason[] {
  return [...examined(award, candidate), ...unitSays(award, candidate)]
}

function examined(award: Award, { examination }: Candidate): readonly Reason[] {
  if (examination === 'not-supplied') return [{ because: 'blocked', block: notSupplied(award) }]
  if (examination.verdict === 'met') return []
  const found = (verdict: 'not-met' | 'not-established') =>
    examination.findings.filter((finding) => finding.verdict === verdict)
  const [failed, missing] = [found('not-met'), found('not-established')]
  const reasons: Reason[] = []
  if (failed.length > 0) reasons.push({ because: 'not-met', findings: failed })
  if (missing.length > 0 || failed.length === 0) {
    reasons.push({ because: 'not-established', what: 'conditions', findings: missing })
  }
  return reasons
}

function notSupplied({ standard }: Award): Block {
  if (Array.isArray(standard)) return { why: 'not-supplied' }
  const { from, clause } = standard['not-supplied']
  return { why: 'not-supplied', from, clause }
}

function unitSays(award: Award, { unit, unitState }: Candidate): readonly Reason[] {
  const asked = award['from-units-proposed-for']
  if (asked === undefined || unitState === 'qualifies') return []
  if (unit === undefined || unitState === undefined) {
    return [{ because: 'not-established', what: 'unit', award: asked }]
  }
  return [{ because: 'unit-not-qualifying', unit, award: asked }]
}

function ownNotes({ registration, overlaps }: Candidate): readonly Note[] {
  const late: readonly Note[] =
    registration?.state === 'late-admitted' ? [{ note: 'late-admitted', registration }] : []
  const flagged = overlaps.filter(({ effect }) => effect === 'flags')
  return [...late, ...flagged.map((overlap): Note => ({ note: 'overlap', overlap }))]
}

/** The council's vote: failing bars, a void one waits, a lower form advised ends it here. */
function councilSays(award: Award, candidate: Candidate): Eligibility {
  const vote = latestVote(candidate.votes, 'award')
  if (!vote) return { reasons: [], notes: award.vote ? [{ note: 'awaits-vote' }] : [] }
  if (vote.result.ok) return counted(award, vote.result.value)
  const block: Block = { why: 'vote-impossible', session: vote.session }
  return { reasons: [{ because: 'blocked', block }], notes: [] }
}

function counted(award: Award, vote: VoteResult): Eligibility {
  const { lower, verdict } = vote
  if (lower !== undefined && verdict !== 'no-quorum') return advised(award, vote, lower)
  switch (verdict) {
    case 'passed':
      return { reasons: [], notes: [{ note: 'voted-for', vote }] }
    case 'failed':
      return { reasons: [{ because: 'voted-down', vote }], notes: [] }
    case 'no-quorum':
      return { reasons: [], notes: [{ note: 'vote-void', vote }, { note: 'awaits-vote' }] }
    case 'no-rule':
      return { reasons: [], notes: [{ note: 'vote-without-rule', vote }] }
  }
}

function advised(award: Award, vote: VoteResult, lower: string): Eligibility {
  if (award.lower.includes(lower)) {
    return { reasons: [{ because: 'voted-down', vote, lower }], notes: [] }
  }
  const block: Block = { why: 'lower-not-listed', lower }
  return { reasons: [{ because: 'blocked', block }], notes: [] }
}
