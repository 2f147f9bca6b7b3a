/**
 * What inspections found at one unit (kết quả kiểm tra đơn vị), for the unit itself: nothing of
 * another unit, no file of the team, nothing of a matter but that there is one.
 */
import { Card, type Column, DataTable, Facts, Notice, PaperLinks, useWords } from '#design'
import { formatCivil, formatExact } from '#kernel'
import { FileLink } from '#records/pages'
import type { EvidenceFile } from '#records/store'
import type { InspectedUnitRow, InspectionFindingRow, InspectionRow } from './inspection.ts'
import { inspectionWords } from './inspection.words.ts'
import { ownInspectionWords } from './own-inspection.words.ts'
import { sheetWords } from './sheet.words.ts'
import type { CellView, LineView } from './sheet-view.ts'

export type OwnLine = Readonly<{
  line: LineView
  href: string
  /** The cells of the stages shown, in their order. */
  cells: readonly CellView[]
  findings: readonly InspectionFindingRow[]
  files: readonly EvidenceFile[]
}>

type Props = Readonly<{
  inspections: readonly Readonly<{ row: InspectionRow; unit: InspectedUnitRow }>[]
  lines: readonly OwnLine[]
  /** The unit's own stage and the team's, as the plan calls them. */
  stages: readonly string[]
  /** The council's notice is out, or the reader checks the unit. */
  isTold: boolean
  isVerified: boolean
  papers: Readonly<{ campaign: string; of: string; cycle: string; scoring: string }>
  back: string
}>

export function OwnInspectionPage(props: Props) {
  const { inspections, isTold, isVerified, papers, back } = props
  const w = useWords(ownInspectionWords)
  const asked = { 'chu-ky': papers.cycle, cham: papers.scoring }
  return (
    <>
      <p class="no-print">
        <a href={back}>{w.back}</a>
      </p>
      <p class="soft">{w.lead}</p>
      {!isTold && (
        <Notice tone="open">
          <p>{w.waits}</p>
        </Notice>
      )}
      {isVerified && (
        <Notice tone="open">
          <p>{w.verified}</p>
        </Notice>
      )}
      {inspections.length === 0 && <p class="soft">{w.none}</p>}
      {inspections.map((one) => (
        <Inspection {...one} isTold={isTold} />
      ))}
      <Lines {...props} />
      {isTold && (
        <PaperLinks
          campaign={papers.campaign}
          papers={['bien-ban-kiem-tra']}
          of={papers.of}
          asked={asked}
        />
      )}
    </>
  )
}

type One = Props['inspections'][number] & Pick<Props, 'isTold'>

/** Who came and when the unit knows from the decision; what they looked at comes with the rest. */
function Inspection({ row, unit, isTold }: One) {
  const w = useWords(ownInspectionWords)
  const i = useWords(inspectionWords)
  const { decision, decided, team, from, to } = row
  const days = to ? w.between(formatCivil(from), formatCivil(to)) : w.from(formatCivil(from))
  return (
    <Card title={w.by(decision, formatCivil(decided))}>
      <Facts
        facts={[
          [i.team, <span lang="vi">{team}</span>],
          [w.days, days],
          [i.sample, isTold && unit.sample && <span lang="vi">{unit.sample}</span>],
        ]}
      />
    </Card>
  )
}

function Lines({ lines, stages }: Props) {
  const w = useWords(ownInspectionWords)
  const s = useWords(sheetWords)
  const columns: readonly Column<OwnLine>[] = [
    {
      id: 'criterion',
      header: s.criterion,
      names: true,
      cell: ({ line: { leaf }, href }) => <a href={href} lang="vi">{`${leaf.id} ${leaf.name}`}</a>,
    },
    {
      id: 'maximum',
      header: s.maximum,
      end: true,
      cell: ({ line }) => formatExact(line.leaf.max),
    },
    ...stages.map((header, at) => ({
      id: `stage-${at}`,
      header,
      end: true,
      cell: ({ cells }: OwnLine) => <Points cell={cells[at]} />,
    })),
    { id: 'reason', header: s.reason, cell: ({ cells }) => <Reason cells={cells} /> },
    {
      id: 'findings',
      header: w.findings,
      cell: ({ findings }) => findings.map((one) => <Found row={one} />),
      value: ({ findings }) =>
        findings.flatMap(({ finding, remedy }) => [finding, remedy ?? []].flat()).join('; '),
    },
    {
      id: 'files',
      header: w.files,
      cell: ({ files }) =>
        files.map((file) => (
          <p class="small">
            <FileLink file={file} />
          </p>
        )),
      value: ({ files }) => files.map(({ name }) => name).join('; '),
    },
  ]
  return (
    <>
      {lines.length > 0 && <p class="soft small">{s.carriedHelp}</p>}
      <DataTable caption={w.lines} columns={columns} rows={lines} empty={w.noLines} />
    </>
  )
}

function Points({ cell }: Readonly<{ cell: CellView | undefined }>) {
  const w = useWords(sheetWords)
  if (!cell || cell.state === 'hidden') return <span class="soft">{w.hidden}</span>
  const points = cell.points ? formatExact(cell.points) : ''
  if (cell.state === 'carried') return <span class="soft">{w.carried(points)}</span>
  return <>{cell.state === 'not-applicable' ? w.na : points}</>
}

/** Why the team marked so: its own reason, else how the points came about. */
function Reason({ cells }: Pick<OwnLine, 'cells'>) {
  const cell = cells.at(-1)
  if (!cell || cell.state === 'carried') return null
  const said = [cell.fields['reason'] ?? cell.words, cell.fields['paper']].filter(Boolean)
  return <span lang="vi">{said.join('. ')}</span>
}

function Found({ row: { finding, remedy } }: Readonly<{ row: InspectionFindingRow }>) {
  const w = useWords(inspectionWords)
  return (
    <p lang="vi">
      {finding}
      {remedy && (
        <>
          <br />
          <span class="soft">
            {w.remedy}: {remedy}
          </span>
        </>
      )}
    </p>
  )
}
