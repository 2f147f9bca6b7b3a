/** Who has been put forward by which unit, on which letter, and how that stands now. */
import { Badge, type Column, DataTable, ProxyMark, useWords } from '#design'
import { formatCivil } from '#kernel'
import { nominationWords } from './nomination.words.ts'
import type { NominationRow } from './rows.ts'
import type { StandingState } from './standing.ts'
import { StateBadge } from './state-badge.page.tsx'

export type NominationLine = Readonly<{
  row: NominationRow
  name: string
  award: string
  cycle: string
  unit: string
  state: StandingState | undefined
}>

type Props = Readonly<{
  campaign: string
  lines: readonly NominationLine[]
  /** Units for which the reader may record. */
  units: readonly Readonly<{ id: string; name: string }>[]
}>

export function NominationsPage({ campaign, lines, units }: Props) {
  const w = useWords(nominationWords)
  const base = `/phong-trao/${campaign}`
  const columns: readonly Column<NominationLine>[] = [
    {
      id: 'name',
      header: w.name,
      names: true,
      cell: ({ row, name }) => (
        <a href={`${base}/tieu-chuan/${row.participant}?giai=${row.award}&chu-ky=${row.cycle}`}>
          {name}
        </a>
      ),
    },
    { id: 'award', header: w.award, cell: ({ award }) => award },
    { id: 'cycle', header: w.cycle, cell: ({ cycle }) => cycle },
    { id: 'by', header: w.by, cell: ({ unit }) => unit },
    { id: 'on', header: w.on, cell: ({ row }) => formatCivil(row.on) },
    { id: 'paper', header: w.paper, cell: ({ row }) => <Letter row={row} /> },
    { id: 'state', header: w.standing, cell: (line) => <State line={line} /> },
  ]
  return (
    <>
      {units.length > 0 && (
        <section>
          <h2>{w.units}</h2>
          <ul class="tasks">
            {units.map(({ id, name }) => (
              <li>
                <a href={`${base}/de-nghi/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DataTable caption={w.title} columns={columns} rows={lines} empty={w.empty} />
    </>
  )
}

/** The unit's letter; what was typed in for it is marked, the withdrawal beside the withdrawal. */
function Letter({ row }: Readonly<{ row: NominationRow }>) {
  return (
    <>
      {row.paper} {!row.withdrawn && <Entered row={row} />}
    </>
  )
}

function Entered({ row }: Readonly<{ row: NominationRow }>) {
  const entered = row['entered-by']
  return entered ? <ProxyMark said={entered} /> : null
}

function State({ line: { row, state } }: Readonly<{ line: NominationLine }>) {
  const w = useWords(nominationWords)
  if (row.withdrawn)
    return (
      <>
        <Badge tone="quiet">{w.withdrawn}</Badge> <Entered row={row} />{' '}
        <span lang="vi">{row.withdrawn}</span>
      </>
    )
  if (state === undefined) return <Badge tone="quiet">{w.nominated}</Badge>
  return <StateBadge state={state} />
}
