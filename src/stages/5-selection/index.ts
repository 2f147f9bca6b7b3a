/** Selection (xét chọn): quotas, candidates, order, cut, councils' votes, standings. */
export * from './bulk-cut.ts'
export * from './candidate.ts'
export * from './candidate.vi.ts'
export {
  type ConfirmBar,
  type Confirmed,
  confirmed,
  confirmingAs,
  isSigner,
  markOf,
} from './council/confirmation.ts'
export { type Bench, seatsOn, type VoteBar, voteBar } from './council/council.ts'
export { councilName } from './council/council-name.vi.ts'
export * from './council/council-rows.ts'
export * from './council/recusal.ts'
export * from './council/rows.ts'
export * from './council/vote.ts'
export * from './council/vote.vi.ts'
export * from './cut.ts'
export { type Eligibility, eligibility, gravest, latestVote } from './eligibility.ts'
export * from './lower.ts'
export { nominationOf } from './nomination.ts'
export * from './order.ts'
export { placedState } from './place.ts'
export * from './places.ts'
export * from './promote.ts'
export * from './quota.ts'
export * from './quota.vi.ts'
export * from './rows.ts'
export * from './select.ts'
export { type Settled, type Settling, settle } from './settle.ts'
export * from './standing.ts'
export * from './standing.vi.ts'
export { STATE_HEADINGS } from './state.vi.ts'
export { type WayOut, waysOutOf } from './ways-out.ts'
