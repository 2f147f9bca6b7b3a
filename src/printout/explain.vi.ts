/**
 * Why one participant is or is not proposed: every reason, every condition, in sentences an
 * official could sign.
 */
import { formatDong } from '#kernel'
import {
  type FindingView,
  type OutcomeView,
  type SelectionView,
  STATE_HEADINGS,
  type StandingView,
} from '#outcome'
import { type CycleName, cycleNames } from './cycle-names.ts'
import { sheetLines } from './sheets.vi.ts'
import { item } from './text-table.ts'

export type Asked = Readonly<{ participant: string; award?: string; cycle?: string }>

type Found = Readonly<{ selection: SelectionView; standing: StandingView }>

/** Every selection in which the participant stands, optionally of one award and cycle. */
export function standingsOf(view: OutcomeView, asked: Asked): readonly Found[] {
  return view.selections
    .filter((one) => asked.award === undefined || one.award === asked.award)
    .filter((one) => asked.cycle === undefined || one.cycle === asked.cycle)
    .flatMap((selection) =>
      selection.standings
        .filter((one) => one.participant === asked.participant)
        .map((standing) => ({ selection, standing })),
    )
}

/**
 * The explanation of one participant; empty when the participant stands in no selection asked for.
 */
export function explainText(view: OutcomeView, asked: Asked): string {
  const found = standingsOf(view, asked)
  const heading = headingOf(view, asked, found)
  if (heading === undefined) return ''
  const nameOf = cycleNames(view)
  const registrations = view.registrations.filter((one) => one.participant === asked.participant)
  const lines = [
    heading,
    ...item('', view.campaign.plan),
    '',
    ...registrations.flatMap((one) => item('• ', `${nameOf(one.cycle)}: ${one.words}`)),
    ...found.flatMap((one) => sectionOf(one, nameOf)),
    ...sheetsOf(view, asked),
  ]
  return `${lines.join('\n')}\n`
}

/** Name and unit of who stands in a selection; of a body that is only scored, its name. */
function headingOf(
  view: OutcomeView,
  { participant, award }: Asked,
  found: readonly Found[],
): string | undefined {
  const standing = found[0]?.standing
  if (standing) {
    const { name, unit } = standing
    return unit === name || unit === '' ? name : `${name} (${unit})`
  }
  if (award !== undefined) return undefined
  const rows = view.rankings.flatMap((one) => one.rows)
  return rows.find((row) => row.participant === participant)?.name
}

function sectionOf({ selection, standing }: Found, nameOf: CycleName): readonly string[] {
  const money = standing.money
  return [
    '',
    ...item('', `${selection.name} (${nameOf(selection.cycle)})`),
    ...item('Kết quả: ', `${STATE_HEADINGS[standing.state]}.`),
    ...item('Số lượng: ', selection.quota.words.join(' ')),
    ...standing.reasons.flatMap((reason) => item('- ', reason)),
    ...(money === undefined
      ? []
      : item('Tiền thưởng: ', `${formatDong(money.amount)}. ${money.words}`)),
    ...(standing.findings.length === 0 ? [] : ['Xét từng điều kiện:']),
    ...standing.findings.flatMap((finding, at) => findingLines(finding, `${at + 1}. `, 2)),
  ]
}

/** The score sheets behind the classes: the participant's, or of the body whose class counts. */
function sheetsOf(view: OutcomeView, { participant, cycle }: Asked): readonly string[] {
  const registrations = view.registrations.filter((one) => one.participant === participant)
  const bodies = new Set([participant, ...registrations.flatMap((one) => one.body ?? [])])
  return view.rankings
    .filter((one) => cycle === undefined || one.cycle === cycle)
    .flatMap((one) =>
      one.rows
        .filter((row) => bodies.has(row.participant))
        .flatMap((row) => sheetLines(one, row, cycleNames(view)(one.cycle))),
    )
}

function findingLines(finding: FindingView, mark: string, indent: number): readonly string[] {
  return [
    ...item(mark, finding.words, { indent }),
    ...(finding.parts ?? []).flatMap((part) => findingLines(part, '- ', indent + 3)),
  ]
}
