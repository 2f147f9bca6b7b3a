/**
 * No matter under verification that the law lets hold an award (kỷ luật, tố cáo đang được xác
 * minh). Such a matter holds and does not refuse: until it is concluded the condition is not
 * established, never not met.
 */
import type { Asked, Judged } from './asked.ts'
import type { Columns, RowJudge } from './columns.ts'
import { MET, NOT_ESTABLISHED, type VerdictCode } from './verdict.ts'

/** 1: a matter holds. */
export function judgePending(holding: number): VerdictCode {
  return holding === 0 ? MET : NOT_ESTABLISHED
}

export function examinePending({ subject, cycle, facts }: Asked): Judged {
  const pending = facts.pending(subject, cycle).filter((matter) => matter.holds)
  if (judgePending(pending.length === 0 ? 0 : 1) === MET) return { verdict: 'met' }
  return { verdict: 'not-established', pending, missing: { why: 'being-verified' } }
}

export function compilePending({ pending }: Columns): RowJudge {
  return (row) => judgePending(pending?.[row] ?? 0)
}
