/**
 * All awards at a glance: places, who is in them, what waits; the table a chairperson reads first.
 */
import type { OutcomeView, SelectionView } from '#outcome'
import { type CycleName, cycleNames } from './cycle-names.ts'
import { type Column, textTable } from './text-table.ts'

const COLUMNS: readonly Column[] = [
  { title: 'Hình thức khen thưởng', width: 54 },
  { title: 'Số lượng', align: 'right' },
  { title: 'Đề nghị', align: 'right' },
  { title: 'Đã khen', align: 'right' },
  { title: 'Còn chờ', width: 20 },
]

/** One row per award; an award of several cycles is a heading with a row per cycle under it. */
export function awardSummary(view: OutcomeView): readonly string[] {
  const nameOf = cycleNames(view)
  const awards = [...Map.groupBy(view.selections, (one) => one.award).values()]
  return textTable(
    COLUMNS,
    awards.flatMap((list) => rowsOf(list, nameOf)),
  )
}

function rowsOf(list: readonly SelectionView[], nameOf: CycleName): readonly (readonly string[])[] {
  const [only, ...others] = list
  if (!only) return []
  if (others.length === 0) return [[`${only.name} (${nameOf(only.cycle)})`, ...figuresOf(only)]]
  const rows = list.map((one) => [`   ${nameOf(one.cycle)}`, ...figuresOf(one)])
  return [[only.name, '', '', '', ''], ...rows]
}

function figuresOf(one: SelectionView): readonly string[] {
  return [
    one.quota.places === null ? 'chưa rõ' : String(one.quota.places),
    String(countOf(one, ['proposed', 'nominated', 'returned'])),
    String(countOf(one, ['awarded'])),
    waiting(one),
  ]
}

function countOf(one: SelectionView, states: readonly string[]): number {
  return one.standings.filter((standing) => states.includes(standing.state)).length
}

function waiting(one: SelectionView): string {
  const stopped = one.blocked.length > 0 ? 'đang vướng' : ''
  const waits = one.waits.length > 0 ? 'chờ quyết định' : ''
  return [stopped, waits].filter((it) => it !== '').join('; ')
}
