/**
 * Votes in Vietnamese: '7/9 phiếu đồng ý, bằng 77,77…% < 80% tổng số thành viên: không đạt'.
 * The share is cut, never rounded up, so that a vote just short of 80% never prints as 80%.
 */
import {
  type CivilDate,
  type Exact,
  exact,
  formatCivil,
  formatExact,
  multiply,
  unreachable,
} from '#kernel'
import type { RecusalEffect } from './recusal.ts'
import {
  type Quorum,
  reaches,
  type VoteBase,
  type VoteFact,
  type VoteRefusal,
  type VoteResult,
} from './vote.ts'

/** A share as a percentage with at most two decimals, cut. */
export function wordPercent(share: Exact): string {
  return `${formatExact(multiply(share, exact(100)), 2)}%`
}

/** The vote with its arithmetic. */
export function wordVote(result: VoteResult): string {
  const { base, share, required, bound, quorum } = result
  if (!base || !share || !required || !bound) {
    const figures = `${result.for} phiếu đồng ý, ${result.against} không đồng ý`
    return `${figures}; kế hoạch không quy định tỷ lệ phiếu nên không kết luận đạt hay không đạt`
  }
  const passed = result.verdict === 'passed'
  const enough = reaches(share, { share: required, bound })
  const sign = bound === 'at-least' ? (enough ? '≥' : '<') : enough ? '>' : '≤'
  const votes = `${result.for}/${base.count} phiếu đồng ý, bằng ${wordPercent(share)}`
  const end = quorum && !quorum.met ? `không hợp lệ vì ${wordQuorum(quorum)}` : wordPassed(passed)
  return `${votes} ${sign} ${wordPercent(required)} ${wordVoteBase(base)}: ${end}`
}

const wordPassed = (passed: boolean): string => (passed ? 'đạt' : 'không đạt')

/** What the share is counted on. */
export function wordVoteBase(base: VoteBase): string {
  return base.of === 'all-members' ? 'tổng số thành viên' : 'số thành viên tham gia'
}

/** The quorum with its arithmetic. */
export function wordQuorum({ present, base, required, met }: Quorum): string {
  const share = `${present}/${base} thành viên dự họp, cần ít nhất ${formatShare(required)}`
  return met ? `đủ số thành viên (${share})` : `không đủ số thành viên (${share})`
}

/** 2/3 stays 2/3; a share whose decimals end is a percentage. */
function formatShare(share: Exact): string {
  const percent = formatExact(multiply(share, exact(100)))
  return percent.endsWith('…') ? `${share.n}/${share.d}` : `${percent}%`
}

/** How a session is called by its day, where people read who do not know its code. */
export function wordDay(on: CivilDate): string {
  return `ngày ${formatCivil(on)}`
}

/** Why the entered figures cannot be. */
export function wordVoteRefusal(refusal: VoteRefusal): string {
  const { members, present, written, recused, cast } = refusal
  const head = `Số liệu phiên ${refusal.session} không thể có`
  const there = `${present} dự họp, ${written} cho ý kiến bằng văn bản`
  const aside = `${recused} người không bỏ phiếu`
  switch (refusal.why) {
    case 'more-present-than-members':
      return `${head}: ${there}, nhưng hội đồng chỉ có ${members} thành viên`
    case 'more-recused-than-present':
      return `${head}: ${aside}, nhưng chỉ có ${there}`
    case 'more-votes-than-voters': {
      const voters = `${present + written - recused} người bỏ phiếu (${there}, ${aside})`
      return `${head}: ${cast} phiếu, nhưng chỉ có ${voters}`
    }
    case 'no-base':
      return `Phiên ${refusal.session} không còn thành viên nào để tính tỷ lệ phiếu`
    default:
      return unreachable(refusal.why)
  }
}

/** The vote, or why it cannot count. */
export function wordVoteFact({ result }: VoteFact): string {
  return result.ok ? wordVote(result.value) : wordVoteRefusal(result.refusal)
}

/** What recusal would do, to be read before the item is opened. */
export function wordRecusal(effect: RecusalEffect): string {
  const { recused, voters, needed } = effect
  const head = `${recused} thành viên không bỏ phiếu: còn ${voters} người bỏ phiếu`
  const votes = `, cần ${needed.after} phiếu đồng ý`
  const change = needed.after === needed.before ? '' : ` (trước đó ${needed.before})`
  const hopeless = effect.canPass ? '' : '; không thể đạt tỷ lệ'
  const quorum = effect.quorum ? `; ${wordQuorum(effect.quorum.after)}` : ''
  return `${head}${votes}${change}${hopeless}${quorum}`
}
