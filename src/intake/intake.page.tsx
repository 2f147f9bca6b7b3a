/** Where a plan is taken in, and the drafts that wait to be confirmed. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  type Option,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { intakeWords } from './intake.words.ts'
import type { PlanImportRow } from './plan-import.ts'

export type DraftLine = PlanImportRow & Readonly<{ settled: number; of: number }>

type Props = Readonly<{
  hosts: readonly Option[]
  drafts: readonly DraftLine[]
  attempt: Attempt
}>

export function IntakePage({ hosts, drafts, attempt }: Props) {
  const w = useWords(intakeWords)
  const only = hosts.length === 1 ? hosts[0]?.value : undefined
  return (
    <>
      <p>{w.lead}</p>
      <Form files>
        <Select name="host" label={w.host} options={hosts} value={only} attempt={attempt} />
        <Field
          name="file"
          label={w.file}
          hint={w.fileHint}
          kind="file"
          attempt={attempt}
          optional
        />
        <Field name="pasted" label={w.pasted} kind="area" attempt={attempt} optional />
        <Button>{w.read}</Button>
        <p class="soft small">{w.reading}</p>
      </Form>
      <Drafts drafts={drafts} />
    </>
  )
}

function Drafts({ drafts }: Pick<Props, 'drafts'>) {
  const w = useWords(intakeWords)
  const columns: readonly Column<DraftLine>[] = [
    {
      id: 'plan',
      header: w.plan,
      names: true,
      cell: ({ plan, title }) => <a href={`/nhap-ke-hoach/${plan}`}>{title}</a>,
    },
    { id: 'by', header: w.by, cell: ({ by }) => by },
    { id: 'on', header: w.on, cell: ({ on }) => formatCivil(on) },
    { id: 'progress', header: w.progress, cell: ({ settled, of }) => w.of(settled, of) },
    {
      id: 'state',
      header: w.state,
      cell: ({ made }) =>
        made === undefined ? (
          <Badge tone="open">{w.waiting}</Badge>
        ) : (
          <>
            <Badge tone="good">{w.made}</Badge>{' '}
            <a href={`/phong-trao/${made}/ke-hoach`}>{w.toCampaign}</a>
          </>
        ),
    },
  ]
  return <DataTable caption={w.drafts} columns={columns} rows={drafts} empty={w.none} />
}
