/**
 * What should be known about a whole run: the day lies before the plan, amendments and guidance in
 * force, one achievement
 * put forward for two awards, matters that came up after an award was granted.
 */
import { type DoubleProposal, doubleProposals } from '#decision'
import { formatCivil } from '#kernel'
import { holdsAward, isOpenOn } from '#records'
import type { Names } from '#rulebook/conditions'
import type { Context } from './context.ts'
import type { SelectedAward } from './selections.ts'

/** Sentences for the head of the outcome. */
export function runNotes({ definition, asOf }: Context): readonly string[] {
  const { plan, supplements } = definition
  const early =
    asOf < plan.date ? [`Ngày tính ở trước ngày ban hành kế hoạch ${formatCivil(plan.date)}.`] : []
  const amended = plan.amendments
    .filter((one) => one.effective <= asOf && one.date <= asOf)
    .map((one) => `Áp dụng sửa đổi số ${one.number}, hiệu lực từ ${formatCivil(one.effective)}.`)
  const supplied = supplements
    .filter((one) => one.date <= asOf)
    .map((one) => `Áp dụng ${one.number} ngày ${formatCivil(one.date)} của ${one.issuer}.`)
  return [...early, ...amended, ...supplied]
}

/** One achievement put forward for two awards of one cycle: people choose, the machine does not. */
export function doubleNotes(
  { cycles, definition }: Context,
  selected: readonly SelectedAward[],
  names: Names,
): Readonly<{ waits: readonly string[]; notes: readonly string[] }> {
  const nameOf = (id: string): string =>
    definition.awards.find((award) => award.id === id)?.name ?? id
  const word = ({ participant, awards }: DoubleProposal): string => {
    const list = awards.map((it) => `${nameOf(it.award)} (${names.cycle(it.cycle)})`).join('; ')
    return `${names.subject(participant)} có tên trong hai danh sách: ${list}.`
  }
  const found = doubleProposals(
    selected.map((one) => one.selection),
    (cycle) => cycles.get(cycle),
  )
  const same = found.filter((one) => one.why === 'same-cycle')
  const other = found.filter((one) => one.why === 'overlapping-cycles')
  return {
    waits: same.map((one) => `${word(one)} Một thành tích chỉ được khen một lần; cần chọn một.`),
    notes: other.map((one) => `${word(one)} Hai khoảng thời gian trùng nhau; cần người xem xét.`),
  }
}

/** What came up after an award was granted does not undo it; the deciding person should know. */
export function laterMatters(
  { records, asOf }: Context,
  selected: readonly SelectedAward[],
): readonly string[] {
  const granted = selected.flatMap(({ selection }) =>
    selection.standings.filter((one) => one.state === 'awarded'),
  )
  return granted.flatMap(({ participant, name, notes }) => {
    const on = notes.find((note) => note.note === 'awarded')?.on
    const later = records.matters.filter(
      (row) =>
        row.participant === participant &&
        holdsAward(row.kind) &&
        on !== undefined &&
        row.from > on &&
        isOpenOn(row, asOf),
    )
    return later.map(({ from }) => {
      const since = `sau khi khen thưởng, từ ngày ${formatCivil(from)}`
      return `${name}: ${since} có nội dung đang được xác minh.`
    })
  })
}
