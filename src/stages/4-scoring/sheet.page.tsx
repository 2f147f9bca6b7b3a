/** The score sheet of one body: deadlines, warnings, the criteria tree with all stages beside it */
import {
  type Basis,
  Because,
  Deadline,
  Notice,
  PaperLinks,
  Reasons,
  ROLES,
  useWords,
} from '#design'
import { type CivilDate, daysBetween, type Exact, formatCivil } from '#kernel'
import { ownInspectionWords } from './own-inspection.words.ts'
import { sheetWords } from './sheet.words.ts'
import { SheetAway } from './sheet-away.page.tsx'
import { SheetChart } from './sheet-chart.page.tsx'
import type { StageDesk } from './sheet-desk.routes.ts'
import { GroupRow, type LineDesk, LineRow, TotalRow } from './sheet-row.page.tsx'
import type { LineView, SheetView } from './sheet-view.ts'

export type SheetProps = Readonly<{
  /** The campaign, the body, and the round its papers are of. */
  papers: Readonly<{ campaign: string; of: string; cycle: string; scoring: string }>
  name: string
  bases: readonly Basis[]
  view: SheetView
  stages: readonly StageDesk[]
  own: StageDesk | undefined
  maximum: Exact
  today: CivilDate
  warnings: readonly string[]
  notice: string | undefined
  /** What became of a unit that is scored no more. */
  former: string | undefined
  /** Where it stands what inspections found at the unit; absent where the plan has none. */
  inspected: string | undefined
  /** Where a sheet that came on paper is typed in; absent for whoever may not. */
  fromPaper: string | undefined
  deskOf(line: LineView): LineDesk
}>

export function SheetPage(props: SheetProps) {
  const { own, warnings, notice, stages, view } = props
  const w = useWords(sheetWords)
  const i = useWords(ownInspectionWords)
  return (
    <>
      {own && !notice && <StageDeadline stage={own} today={props.today} />}
      {notice && (
        <Notice tone="good">
          <p>
            <span lang="vi">{notice}</span>. {w.concluded}.
          </p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="open">
          <Reasons reasons={warnings} />
        </Notice>
      )}
      {props.former && (
        <Notice tone="open">
          <p>
            <span lang="vi">{props.former}</span> {w.former}
          </p>
        </Notice>
      )}
      {!own && !props.former && <p class="soft">{w.readOnly}</p>}
      {props.fromPaper && (
        <p class="no-print">
          <a href={props.fromPaper}>{w.fromPaper}</a>
        </p>
      )}
      {props.inspected && (
        <p class="no-print">
          <a href={props.inspected}>{i.see}</a>
        </p>
      )}
      <p class="soft small">
        {w.carriedHelp} {view.totals.some(({ hidden }) => hidden) && w.hiddenHelp}
      </p>
      <Because bases={props.bases} />
      <SheetTable {...props} />
      <SheetAway name={props.name} view={view} stages={stages} maximum={props.maximum} />
      <SheetChart view={view} stages={stages} />
      <SheetPapers {...props.papers} />
    </>
  )
}

function SheetTable({ name, stages, view, maximum, deskOf }: SheetProps) {
  const names = stages.map((stage) => stage.name)
  return (
    <div class="table-box sheet">
      <table data-grid {...ROLES.table}>
        <caption>{name}</caption>
        <Head stages={stages} />
        <tbody {...ROLES.group}>
          {view.rows.map((row) =>
            row.kind === 'group' ? (
              <GroupRow group={row} names={names} />
            ) : (
              <LineRow line={row} desk={deskOf(row)} names={names} />
            ),
          )}
        </tbody>
        <tfoot {...ROLES.group}>
          <TotalRow totals={view.totals} maximum={maximum} names={names} />
        </tfoot>
      </table>
    </div>
  )
}

function SheetPapers({ campaign, of, cycle, scoring }: SheetProps['papers']) {
  const asked = { 'chu-ky': cycle, cham: scoring }
  const papers = ['bang-cham-diem', 'bien-ban-kiem-tra'] as const
  return <PaperLinks campaign={campaign} papers={papers} of={of} asked={asked} />
}

function Head({ stages }: Readonly<{ stages: readonly StageDesk[] }>) {
  const w = useWords(sheetWords)
  return (
    <thead {...ROLES.group}>
      <tr {...ROLES.row}>
        <th scope="col" {...ROLES.header}>
          {w.criterion}
        </th>
        <th scope="col" class="end" {...ROLES.header}>
          {w.maximum}
        </th>
        {stages.map(({ name, by }) => (
          <th scope="col" class="end" lang="vi" title={by} {...ROLES.header}>
            {name}
          </th>
        ))}
        <th scope="col" {...ROLES.header}>
          {w.reasonAndPaper}
        </th>
        <th scope="col" {...ROLES.header}>
          {w.state}
        </th>
      </tr>
    </thead>
  )
}

type DeadlineProps = Readonly<{ stage: StageDesk; today: CivilDate }>

/** A week before the end the deadline asks for attention. */
const SOON = 7

function StageDeadline({ stage, today }: DeadlineProps) {
  const w = useWords(sheetWords)
  const { door, name } = stage
  if (door.state !== 'open') {
    return (
      <Notice tone="bad">
        <p>
          {name}: {w[door.state]}.
        </p>
      </Notice>
    )
  }
  if (door.until === undefined)
    return <Deadline tone="good" name={w.openUntil(name)} last={w.noEnd} left="" />
  const days = daysBetween(today, door.until)
  const last = w.until(formatCivil(door.until))
  const tone = days <= SOON ? 'open' : 'good'
  return <Deadline tone={tone} name={w.openUntil(name)} last={last} left={w.left(days)} />
}
