/** Decisions that do not fit, in Vietnamese, with what would make them fit. */
import { formatCivil, unreachable } from '#kernel'
import { STATE_WORDS } from '#selection'
import type { Action, DecisionProblem } from './decide.ts'

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  grant: 'khen thưởng',
  strike: 'đưa ra khỏi danh sách',
  refuse: 'không chấp thuận',
  return: 'trả lại hồ sơ',
  revoke: 'hủy quyết định khen thưởng',
}

const PAPERS = { minutes: 'biên bản', submission: 'tờ trình', decision: 'quyết định' } as const

/** One sentence; `name` is the candidate's. */
export function wordDecisionProblem(it: DecisionProblem, name: string = it.participant): string {
  const act = `Quyết định ${ACTION_WORDS[it.action]} ngày ${formatCivil(it.on)} đối với ${name}`
  switch (it.problem) {
    case 'no-such-candidate':
      return `${act}: không có trong danh sách xét`
    case 'reason-missing':
      return `${act}: phải ghi lý do nên chưa được áp dụng`
    case 'does-not-fit':
      return `${act}: không áp dụng được, vì trường hợp này đang là “${STATE_WORDS[it.state]}”`
    case 'granted-twice':
      return `${act}: đã khen thưởng${it.other ? ` theo quyết định số ${it.other}` : ''}`
    case 'dates-out-of-order': {
      const [first, next] = [wordPaper(it.first), wordPaper(it.next)]
      return `${act}: ${next} có trước ${first}`
    }
    default:
      return unreachable(it)
  }
}

type Paper = Extract<DecisionProblem, { problem: 'dates-out-of-order' }>['first' | 'next']

function wordPaper({ what, on }: Paper): string {
  return `${PAPERS[what]} ngày ${formatCivil(on)}`
}
