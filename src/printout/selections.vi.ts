/** An award's list: the quota and its arithmetic, who is proposed, who is tied, who is not and why. */
import { formatDong } from '#kernel'
import type { SelectionView, StandingView } from '#outcome'
import { item } from './text-table.ts'

type State = StandingView['state']

/** The heading of each state in a list, in the order in which they are printed. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  awarded: 'Đã quyết định khen thưởng',
  proposed: 'Đề nghị khen thưởng',
  nominated: 'Đề nghị lên cấp trên',
  tied: 'Bằng nhau ở lằn ranh số lượng, chờ Hội đồng quyết định',
  reserve: 'Dự phòng',
  'outside-quota': 'Đủ tiêu chuẩn nhưng ngoài số lượng',
  held: 'Tạm dừng xét vì có việc đang được xác minh',
  duplicate: 'Đã được khen thưởng cho cùng thành tích',
  blocked: 'Chưa thể đề nghị',
  'not-established': 'Chưa đủ căn cứ',
  'not-met': 'Không đạt tiêu chuẩn',
  'unit-not-qualifying': 'Đơn vị chưa đủ điều kiện',
  'not-registered': 'Không đăng ký hoặc đăng ký không được tính',
  'not-nominated': 'Đơn vị không đề nghị',
  'voted-down': 'Không đủ phiếu',
  withdrawn: 'Đã rút',
  returned: 'Trả lại hồ sơ',
  refused: 'Người có thẩm quyền không đồng ý',
  'struck-out': 'Bị gạch khỏi danh sách',
  revoked: 'Đã hủy quyết định khen thưởng',
}

const LISTED: readonly State[] = Object.keys(STATE_WORDS) as State[]
const FIRST: ReadonlySet<State> = new Set(['awarded', 'proposed', 'nominated', 'tied', 'reserve'])
const MARKS: Partial<Record<State, string>> = {
  awarded: '✓ ',
  proposed: '✓ ',
  nominated: '✓ ',
  tied: '= ',
}

/** Everything about one award in one cycle, most wanted first. */
export function selectionLines(selection: SelectionView, cycle: string): readonly string[] {
  return [
    `${selection.name} (${cycle})`,
    ...item('Số lượng: ', selection.quota.words.join(' ')),
    ...selection.quota.readings.flatMap((one) => item('· ', one.words, { indent: 2 })),
    ...item('Thẩm quyền: ', selection.authority.words),
    ...selection.blocked.flatMap((why) => item('⚠ ', why)),
    ...LISTED.flatMap((state) => stateLines(selection, state)),
    ...closing(selection),
  ]
}

function stateLines(selection: SelectionView, state: State): readonly string[] {
  const standings = selection.standings.filter((one) => one.state === state)
  if (standings.length === 0) return []
  return [
    `  ${STATE_WORDS[state]} (${standings.length}):`,
    ...standings.flatMap((one) => standingLines(one, FIRST.has(state))),
  ]
}

/** Those at the top with place and money; the others with their first reason. `explain` gives them all. */
function standingLines(one: StandingView, top: boolean): readonly string[] {
  const unit = one.unit === one.name || one.unit === '' ? '' : `, ${one.unit}`
  const money = one.money === undefined ? '' : `; ${formatDong(one.money.amount)}`
  const place = one.position === null || !top ? '' : `hạng ${one.position}, `
  const reason = one.reasons[0] ?? ''
  const tail = top ? `${place}${reason}${money}` : reason
  return item(MARKS[one.state] ?? '- ', `${one.name}${unit}: ${tail}`, { indent: 4 })
}

function closing(selection: SelectionView): readonly string[] {
  const { unused, total, used, run } = selection
  const ask = run === 'nominate' ? 'đề nghị' : 'được đề nghị khen thưởng'
  return [
    ...(used > 0 && total !== null
      ? [`  Cộng: ${used} ${ask}; tiền thưởng ${formatDong(total)}.`]
      : []),
    ...(unused !== null && unused > 0
      ? [`  Còn ${unused} suất chưa dùng ("không quá" là mức trần, không phải dùng hết).`]
      : []),
  ]
}
