/** What a change of a quota, threshold or figure does to the award list: the differences. */
import { type OutcomeView, type SelectionView, STATE_HEADINGS, type StandingView } from '#outcome'
import { cycleNames } from './cycle-names.ts'
import { item } from './text-table.ts'

export type Difference = Readonly<{
  award: string
  cycle: string
  lines: readonly string[]
}>

/** Selections whose quota or standings differ, in the order of the first outcome. */
export function differences(before: OutcomeView, after: OutcomeView): readonly Difference[] {
  const later = new Map(after.selections.map((one) => [keyOf(one), one]))
  return before.selections.flatMap((one) => {
    const other = later.get(keyOf(one))
    const lines = other ? selectionDifference(one, other) : []
    return lines.length === 0 ? [] : { award: one.award, cycle: one.cycle, lines }
  })
}

/** The differences as text; a sentence that says so when nothing changes. */
export function differenceText(before: OutcomeView, after: OutcomeView): string {
  const found = differences(before, after)
  if (found.length === 0) return 'Danh sách khen thưởng không thay đổi.\n'
  const names = new Map(before.selections.map((one) => [keyOf(one), one.name]))
  const nameOf = cycleNames(before)
  const lines = found.flatMap((one) => [
    '',
    `${names.get(keyOf(one)) ?? one.award} (${nameOf(one.cycle)})`,
    ...one.lines.flatMap((line) => item('- ', line, { indent: 2 })),
  ])
  return `${lines.slice(1).join('\n')}\n`
}

const keyOf = (one: { award: string; cycle: string }): string => `${one.award} ${one.cycle}`

function selectionDifference(before: SelectionView, after: SelectionView): readonly string[] {
  const was = before.quota.words.join(' ')
  const is = after.quota.words.join(' ')
  const later = new Map(after.standings.map((one) => [one.participant, one]))
  const known = new Set(before.standings.map((one) => one.participant))
  return [
    ...(was === is ? [] : [`Số lượng: trước: ${was} Nay: ${is}`]),
    ...before.standings.flatMap((one) => standingDifference(one, later.get(one.participant))),
    ...after.standings
      .filter((one) => !known.has(one.participant))
      .map((one) => `${one.name}: nay được xét: ${STATE_HEADINGS[one.state]}.`),
    ...doubts(before, after),
  ]
}

/** Awarded before and after, and no longer fit for it: the decision stands, people look at it. */
function doubts({ doubtful: was = [] }: SelectionView, after: SelectionView): readonly string[] {
  const { doubtful = [], standings } = after
  return standings
    .filter(({ participant }) => doubtful.includes(participant) && !was.includes(participant))
    .map(({ name, reasons: [why = ''] }) =>
      [`${name}: đã khen thưởng, nay cần xem xét lại.`, why].filter(Boolean).join(' '),
    )
}

function standingDifference(
  before: StandingView,
  after: StandingView | undefined,
): readonly string[] {
  if (!after) return [`${before.name}: nay không còn trong diện xét.`]
  if (before.state === after.state && before.money?.amount === after.money?.amount) return []
  const why = after.reasons[0] === undefined ? '' : ` ${after.reasons[0]}`
  return [
    `${before.name}: trước: ${STATE_HEADINGS[before.state]}; ` +
      `nay: ${STATE_HEADINGS[after.state]}.${why}`,
  ]
}
