/** Who may sign for an office, and the head's form to delegate; each line can be revoked. */
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
import { type CivilDate, formatCivil } from '#kernel'
import { DUTY_CAPACITIES, inForce } from './duty.ts'
import { EndingForm } from './ending.page.tsx'
import type { Signer } from './signing.ts'
import { signingWords } from './signing.words.ts'

type Props = Readonly<{
  organisation: string
  signers: readonly Signer[]
  people: readonly Option[]
  today: CivilDate
  mayDelegate: boolean
  attempt: Attempt
}>

export function SigningPage(props: Props) {
  const { organisation, mayDelegate } = props
  const w = useWords(signingWords)
  return (
    <>
      <p>
        <a href={`/so-van-ban/${organisation}`}>{w.book}</a>
      </p>
      <SignerTable {...props} />
      {mayDelegate && <DelegateForm {...props} />}
    </>
  )
}

function SignerTable({ organisation, signers, today, mayDelegate }: Props) {
  const w = useWords(signingWords)
  const columns: readonly Column<Signer>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ name }) => name },
    { id: 'capacity', header: w.capacity, cell: ({ row }) => w[row.capacity ?? 'own'] },
    { id: 'from', header: w.from, cell: ({ row }) => formatCivil(row.from) },
    { id: 'to', header: w.to, cell: ({ row }) => (row.to ? formatCivil(row.to) : '') },
    { id: 'basis', header: w.basis, cell: ({ row }) => <span lang="vi">{row.basis}</span> },
    { id: 'state', header: w.state, cell: ({ row }) => <State row={row} today={today} /> },
    ...(mayDelegate ? [revoking(organisation, w.revoke, w.lastDay)] : []),
  ]
  return <DataTable caption={w.signers} columns={columns} rows={signers} empty={w.none} />
}

function State({ row, today }: Readonly<{ row: Signer['row']; today: CivilDate }>) {
  const w = useWords(signingWords)
  if (inForce(row, today)) return <Badge tone="good">{w.isIn}</Badge>
  return <Badge tone="quiet">{row.from > today ? w.isToCome : w.isOut}</Badge>
}

/** What somebody was given ends by its last day; the head's own duty is the administrator's. */
function revoking(organisation: string, header: string, label: string): Column<Signer> {
  return {
    id: 'revoke',
    header,
    value: () => undefined,
    cell: ({ row, entry }) =>
      row.capacity !== undefined && (
        <EndingForm
          action={`/nguoi-ky/${organisation}/thu-hoi`}
          seen={entry}
          end={header}
          lastDay={label}
        />
      ),
  }
}

function DelegateForm({ organisation, people, today, attempt }: Props) {
  const w = useWords(signingWords)
  const capacities = DUTY_CAPACITIES.map((value) => ({ value, label: w[value] }))
  return (
    <section>
      <h2>{w.give}</h2>
      <p class="soft">{w.giveHelp}</p>
      <Form action={`/nguoi-ky/${organisation}`}>
        <Select
          name="account"
          label={w.who}
          hint={w.whoHint}
          options={people}
          search
          attempt={attempt}
        />
        <Select name="capacity" label={w.capacity} options={capacities} attempt={attempt} />
        <Field
          name="from"
          label={w.from}
          kind="date"
          attempt={attempt}
          value={formatCivil(today)}
        />
        <Field name="to" label={w.to} hint={w.toHint} kind="date" attempt={attempt} optional />
        <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} />
        <Button>{w.give}</Button>
      </Form>
    </section>
  )
}
