/**
 * Why a candidate who meets everything has no place: the quota is 0, others stand higher (dự
 * phòng), or a key of the order was never recorded. The last is not established, because
 * nobody can say that the others really stand higher.
 */
import { assert } from '#kernel'
import type { Award } from '#rulebook/definition'
import { isOpen } from '#rulebook/words'
import type { Candidate } from './candidate.ts'
import { firstDifference, type PreferenceMode } from './order.ts'
import type { Reason, Shared } from './standing.ts'

/** The cut a candidate fell below, and the lowest who is within it or tied across it. */
export type Below = Readonly<{
  award: Award
  places: number
  /** Of those places, held by awards already granted. */
  kept: number
  mode: PreferenceMode
  lowest: Candidate | undefined
  shared?: Shared
}>

/** State and reason of one candidate below the cut. */
export function whyBelow(
  candidate: Candidate,
  below: Below,
): Readonly<{
  state: 'outside-quota' | 'reserve' | 'not-established'
  reasons: readonly Reason[]
}> {
  const { places, kept, shared } = below
  if (places === 0) {
    const outside: Reason = { because: 'outside-quota', ...(shared ? { shared } : {}) }
    return { state: 'outside-quota', reasons: [outside] }
  }
  const held = kept > 0 ? { held: kept } : {}
  const reserve: Reason = { because: 'reserve', places, ...held }
  const key = missingKey(candidate, below)
  if (key === undefined) return { state: 'reserve', reasons: [reserve] }
  const missing: Reason = { because: 'not-established', what: 'order-key', key }
  return { state: 'not-established', reasons: [missing, reserve] }
}

/** The key that put the candidate below the cut only because it was not recorded. */
function missingKey(candidate: Candidate, { award, mode, lowest }: Below): string | undefined {
  if (!lowest || (mode === 'before-all' && lowest.direct !== candidate.direct)) return undefined
  const at = firstDifference(lowest, candidate)
  if (at === undefined || candidate.keys[at]) return undefined
  const declared = isOpen(award.order) ? undefined : award.order[at]
  const key = candidate.keyNames?.[at] ?? declared
  assert(key !== undefined, `a key beyond the order of ${award.id}`)
  return key
}
