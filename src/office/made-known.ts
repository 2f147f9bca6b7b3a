/**
 * What an act makes known (điều được thông báo, quyết định): a written notice, a decision, a
 * revocation, a correction. Whoever records one keeps the outcome of that moment with it, in the
 * same act; later outcomes stand beside it. What keeps it is given to the routes.
 */
import type { CivilDate } from '#kernel'
import type { Tx } from '#platform/database'
import type { CampaignAsk } from './outcome-of.tsx'

/** What acts make known, beside lists and notices that an office publishes by itself. */
export const ACTS = ['notice', 'event', 'decision', 'revocation', 'correction'] as const

export type MadeKnown = Readonly<{
  kind: (typeof ACTS)[number]
  /** The award, the scoring or the event that it is about; a correction is about a paper. */
  of?: string | undefined
  cycle?: string | undefined
  /** Number of the paper, when it has one, and its day. */
  number?: string | undefined
  from: CivilDate
}>

/** Keeps the outcome as it stands with everything that the transaction has written so far. */
export type KeepMoment = (tx: Tx, ask: CampaignAsk, known: MadeKnown) => Promise<void>
