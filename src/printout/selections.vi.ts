/**
 * An award's list: the quota and its arithmetic, who is proposed, who is tied, who is not and why.
 */
import { formatDong } from '#kernel'
import { type SelectionView, STATE_HEADINGS, type StandingView } from '#outcome'
import { item } from './text-table.ts'

type State = StandingView['state']

const LISTED: readonly State[] = Object.keys(STATE_HEADINGS) as State[]
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
    ...(nobody(selection) ? ['  Không có ai được đề nghị.'] : listLines(selection)),
    ...closing(selection),
  ]
}

/** Nobody was put forward: naming everybody who was not would say nothing. */
function nobody({ standings }: SelectionView): boolean {
  return standings.every(({ state }) => state === 'not-registered' || state === 'not-nominated')
}

function listLines(selection: SelectionView): readonly string[] {
  return LISTED.flatMap((state) => stateLines(selection, state))
}

function stateLines(selection: SelectionView, state: State): readonly string[] {
  const standings = selection.standings.filter((one) => one.state === state)
  if (standings.length === 0) return []
  const lines = FIRST.has(state) ? standings.flatMap(topLines) : reasonLines(standings)
  return [`  ${STATE_HEADINGS[state]} (${standings.length}):`, ...lines]
}

/** Those at the top: place, money, and under them what people should know. */
function topLines(one: StandingView): readonly string[] {
  const place = one.position === null ? '' : `hạng ${one.position}`
  const money = one.money === undefined ? '' : formatDong(one.money.amount)
  const facts = [place, money].filter((it) => it !== '').join('; ')
  return [
    ...item(MARKS[one.state] ?? '- ', `${fullName(one)}: ${facts}.`, { indent: 4 }),
    ...one.reasons.flatMap((reason) => item('· ', reason, { indent: 8 })),
  ]
}

/** The others by deciding reason, said once for all who share it; `explain` gives them all. */
function reasonLines(standings: readonly StandingView[]): readonly string[] {
  const groups = Map.groupBy(standings, (one) => one.reasons[0] ?? '')
  return [...groups].flatMap(([reason, list]) => {
    const names = list.map(fullName).join('; ')
    return item('- ', list.length === 1 ? `${names}: ${reason}` : `${reason} Gồm: ${names}.`, {
      indent: 4,
    })
  })
}

function fullName({ name, unit }: StandingView): string {
  return unit === name || unit === '' ? name : `${name} (${unit})`
}

function closing(selection: SelectionView): readonly string[] {
  return [...sums(selection), ...spare(selection)]
}

/** How many are granted and proposed, the money, and how it was worked out. */
function sums({ standings, total, run }: SelectionView): readonly string[] {
  const count = (...states: State[]): number =>
    standings.filter((one) => states.includes(one.state)).length
  const granted = count('awarded')
  const proposed = count('proposed', 'nominated')
  const ask = run === 'nominate' ? 'đề nghị cấp trên' : 'đề nghị'
  const parts = [
    ...(granted > 0 ? [`đã khen ${granted}`] : []),
    ...(proposed > 0 ? [`${ask} ${proposed}`] : []),
    ...(total !== null ? [`tiền thưởng ${formatDong(total)}`] : []),
  ]
  const how = standings.find((one) => one.money !== undefined)?.money?.words
  return [
    ...(parts.length === 0 ? [] : item('Cộng: ', `${parts.join('; ')}.`, { indent: 2 })),
    ...(how === undefined ? [] : item('Mức thưởng: ', how, { indent: 2 })),
  ]
}

/** Unused places of a list that is not stopped; only the council may fill them from the reserve. */
function spare({ unused, blocked, reserve }: SelectionView): readonly string[] {
  if (unused === null || unused === 0 || blocked.length > 0) return []
  const council = reserve.length > 0 ? '; chỉ Hội đồng được bổ sung từ danh sách dự phòng' : ''
  const ceiling = '"không quá" là mức trần, không phải dùng hết'
  return item('', `Còn ${unused} suất chưa dùng (${ceiling})${council}.`, { indent: 2 })
}
