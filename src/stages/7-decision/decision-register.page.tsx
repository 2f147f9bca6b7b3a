/** The register of decisions: each with its paper, its reason, and the way to its history. */
import { type Column, DataTable, HistoryLink, useWords } from '#design'
import { formatCivil } from '#kernel'
import { decisionWords } from './decision.words.ts'
import type { DecisionRow } from './rows.ts'

/** `golden`: the number in the register of awards, once there is one. */
export type Registered = DecisionRow & Readonly<{ name: string; golden: string | undefined }>

type Props = Readonly<{
  rows: readonly Registered[]
  /** The papers that correct the one of a number and day for somebody on it. */
  correctedBy(
    paper: Pick<Registered, 'on' | 'participant'> & Readonly<{ number: string }>,
  ): readonly string[]
  mayAudit: boolean
  /** The address of the page. */
  at: string
}>

export function DecisionRegister({ rows, correctedBy, mayAudit, at }: Props) {
  const w = useWords(decisionWords)
  const columns: readonly Column<Registered>[] = [
    {
      id: 'number',
      header: w.number,
      cell: ({ number = '', on, participant }) => (
        <>
          {number}
          {correctedBy({ number, on, participant }).map((paper) => (
            <p class="small">{w.correctedBy(paper)}</p>
          ))}
        </>
      ),
    },
    { id: 'on', header: w.on, cell: ({ on }) => formatCivil(on) },
    { id: 'participant', header: w.participant, cell: ({ name }) => name, names: true },
    ...(rows.some(({ golden }) => golden !== undefined) ? [goldenColumn(w.golden)] : []),
    { id: 'action', header: w.action, cell: ({ action }) => w[action] },
    { id: 'reason', header: w.reason, cell: ({ reason }) => reason ?? '' },
    { id: 'by', header: w.by, cell: ({ by }) => by },
    ...(mayAudit ? [historyColumn(w.history, at)] : []),
  ]
  return <DataTable caption={w.register} columns={columns} rows={rows} />
}

function goldenColumn(header: string): Column<Registered> {
  return { id: 'golden', header, cell: ({ golden }) => <span lang="vi">{golden}</span> }
}

/** The way to everything that was recorded of the same award of the same participant. */
function historyColumn(header: string, at: string): Column<Registered> {
  return {
    id: 'history',
    header,
    value: () => undefined,
    cell: ({ award, cycle, participant, name }) => {
      const asked = new URLSearchParams({ 'danh-hieu': award, 'chu-ky': cycle, nguoi: participant })
      return <HistoryLink href={`${at}/lich-su?${asked}`} of={name} />
    },
  }
}
