/**
 * Problems in Vietnamese: where, what was found, what would be accepted. One sentence an official
 * can act on.
 */
import { quoteVi } from '#kernel'
import { wordFact } from './problem-fact.vi.ts'
import type { CheckProblem } from './report.ts'

/** Alternatives shown; the rest are counted. */
const SHOWN = 6

/**
 * `campaign.yaml, awards[giay-khen].authority (mục III.2): không có cơ quan, đơn vị nào mang mã
 * “ubnd-x”. Có thể ghi: …`
 */
export function wordProblem(problem: CheckProblem): string {
  const { file, at, clause, fact, found, allowed } = problem
  const cited = clause === undefined ? '' : ` (${wordClause(clause)})`
  return `${file}, ${at}${cited}: ${wordFact(fact, quoteVi(found))}.${wordAllowed(allowed)}`
}

/** `mục III.2`; a place without a number by its own name. */
export function wordClause(clause: string): string {
  return /^[IVX\d]/.test(clause) ? `mục ${clause}` : `phần ${quoteVi(clause)}`
}

function wordAllowed(allowed: readonly string[]): string {
  if (allowed.length === 0) return ''
  const rest = allowed.length - SHOWN
  const more = rest > 0 ? ` và ${rest} mã khác` : ''
  return ` Có thể ghi: ${allowed.slice(0, SHOWN).join(', ')}${more}.`
}
