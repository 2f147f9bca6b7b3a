/** Duties for the administrator: what was given to whom, until when, by which paper. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Field,
  FilterForm,
  Form,
  NOTHING_TYPED,
  type Option,
  Select,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { AdminTabs } from './accounts.page.tsx'
import { accountsWords } from './accounts.words.ts'
import { DUTY_CAPACITIES, type DutyRow } from './duty.ts'
import { EndingForm } from './ending.page.tsx'
import { ROLE_NAMES } from './role.ts'
import { roleWords } from './role.words.ts'

/** A duty with the names of what its ids mean. */
export type DutyLine = Readonly<{
  entry: number
  row: DutyRow
  holder: string
  place: string
  campaign: string
  isInForce: boolean
}>

type TableProps = Readonly<{ rows: readonly DutyLine[]; mayEnd?: boolean; withHolder?: boolean }>

export function DutyTable({ rows, mayEnd = false, withHolder = false }: TableProps) {
  const w = useWords(accountsWords)
  const roles = useWords(roleWords)
  const holder: Column<DutyLine> = {
    id: 'holder',
    header: w.name,
    names: true,
    cell: (line) => <a href={`/quan-tri/tai-khoan/${line.row.account}`}>{line.holder}</a>,
  }
  const columns: readonly Column<DutyLine>[] = [
    ...(withHolder ? [holder] : []),
    { id: 'role', header: w.role, names: !withHolder, cell: ({ row }) => roles[row.role] },
    { id: 'capacity', header: w.capacity, cell: ({ row }) => w[row.capacity ?? 'own'] },
    { id: 'place', header: w.place, cell: ({ place }) => place || w.everywhere },
    { id: 'campaign', header: w.campaign, cell: ({ campaign }) => campaign || w.everyCampaign },
    { id: 'from', header: w.from, cell: ({ row }) => formatCivil(row.from) },
    { id: 'to', header: w.to, cell: (line) => <Until line={line} /> },
    { id: 'basis', header: w.basis, cell: ({ row }) => <span lang="vi">{row.basis}</span> },
    ...(mayEnd ? [ending(w.end, w.lastDay)] : []),
  ]
  return <DataTable caption={w.duties} columns={columns} rows={rows} empty={w.noDuties} />
}

function Until({ line }: Readonly<{ line: DutyLine }>) {
  const w = useWords(accountsWords)
  const to = line.row.to === undefined ? '' : formatCivil(line.row.to)
  return line.isInForce ? <span>{to}</span> : <Badge tone="quiet">{`${to} ${w.notInForce}`}</Badge>
}

/** A duty is ended by its last day; it stays in the list. */
function ending(header: string, label: string): Column<DutyLine> {
  return {
    id: 'end',
    header,
    value: () => undefined,
    cell: ({ entry, row, isInForce }) =>
      isInForce && (
        <EndingForm
          action={`/quan-tri/tai-khoan/${row.account}/ket-thuc`}
          seen={entry}
          end={header}
          lastDay={label}
        />
      ),
  }
}

export type GiveFormProps = Readonly<{
  account: string
  organisations: readonly Option[]
  campaigns: readonly Option[]
  today: CivilDate
  attempt: Attempt
}>

export function GiveForm({ account, organisations, campaigns, today, attempt }: GiveFormProps) {
  const w = useWords(accountsWords)
  const roles = useWords(roleWords)
  const capacities = DUTY_CAPACITIES.map((value) => ({ value, label: w[value] }))
  return (
    <Form action={`/quan-tri/tai-khoan/${account}/nhiem-vu`}>
      <Select
        name="role"
        label={w.role}
        attempt={attempt}
        options={ROLE_NAMES.map((role) => ({ value: role, label: roles[role] }))}
      />
      <Select
        name="organisation"
        label={w.place}
        hint={w.placeHint}
        attempt={attempt}
        options={organisations}
        search
      />
      <Select
        name="campaign"
        label={w.campaign}
        hint={w.campaignHint}
        attempt={attempt}
        options={campaigns}
      />
      <Select
        name="capacity"
        label={w.capacity}
        hint={w.capacityHint}
        attempt={attempt}
        options={capacities}
      />
      <Field name="from" label={w.from} kind="date" attempt={attempt} value={formatCivil(today)} />
      <Field name="to" label={w.to} hint={w.toHint} kind="date" attempt={attempt} optional />
      <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} />
      <Button>{w.give}</Button>
    </Form>
  )
}

type DutiesProps = Readonly<{ rows: readonly DutyLine[]; q: string; role: string; all: boolean }>

export function DutiesPage({ rows, q, role, all }: DutiesProps) {
  const w = useWords(accountsWords)
  const roles = useWords(roleWords)
  const options = ROLE_NAMES.map((one) => ({ value: one, label: roles[one] }))
  return (
    <>
      <AdminTabs here="nhiem-vu" />
      <FilterForm clear="/quan-tri/nhiem-vu">
        <Field name="q" label={w.search} attempt={NOTHING_TYPED} value={q} />
        <Select
          name="vai-tro"
          label={w.role}
          attempt={NOTHING_TYPED}
          value={role}
          options={options}
        />
        <Select
          name="ca"
          empty="choose"
          label={w.state}
          attempt={NOTHING_TYPED}
          value={all ? 'da-ket-thuc' : ''}
          options={[{ value: 'da-ket-thuc', label: w.both }]}
        />
      </FilterForm>
      <DutyTable rows={rows} withHolder />
    </>
  )
}
