/**
 * A lower form advised by the council (đề nghị hình thức thấp hơn): who should be examined for
 * which award instead. Only a pointer: the lower award's own standard, authority and quota then
 * apply.
 */

import { remembered } from '#kernel'
import type { VoteResult } from './council/vote.ts'
import type { Standing } from './standing.ts'

export type LowerAdvice = Readonly<{
  participant: string
  from: string
  to: string
  session: string
  reason?: string
  vote: VoteResult
}>

type Selected = Readonly<{ award: string; standings: readonly Standing[] }>

/**
 * Everybody of a selection whom the council advised for a lower form of the award's own list.
 * Gathered once: each candidate of a lower award asks.
 */
export const lowerAdvised = remembered((selection: Selected): readonly LowerAdvice[] =>
  selection.standings.flatMap(({ participant, reasons }) =>
    reasons.flatMap((reason): readonly LowerAdvice[] => {
      if (reason.because !== 'voted-down' || reason.lower === undefined) return []
      const { vote, lower } = reason
      const why = vote.reason ? { reason: vote.reason } : {}
      return [
        { participant, from: selection.award, to: lower, session: vote.session, ...why, vote },
      ]
    }),
  ),
)
