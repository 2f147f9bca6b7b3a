/** The book of parcels that came in: which offices, the list, and where a parcel is sent in. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  Notice,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import type { ReceivedParcelRow } from './received.ts'
import { receptionWords } from './reception.words.ts'

type Named = Readonly<{ id: string; name: string }>

export function OfficesPage({ offices }: Readonly<{ offices: readonly Named[] }>) {
  const w = useWords(receptionWords)
  const cell = ({ id, name }: Named) => <a href={`/ho-so-den/${id}`}>{name}</a>
  const columns = [{ id: 'name', header: w.office, names: true, cell }]
  return <DataTable caption={w.offices} columns={columns} rows={offices} empty={w.noOffices} />
}

type Props = Readonly<{
  base: string
  rows: readonly ReceivedParcelRow[]
  mayTake: boolean
  attempt: Attempt
  /** Everything that is wrong in the parcel just sent in. */
  faults: readonly string[]
}>

export function ReceptionPage({ base, rows, mayTake, attempt, faults }: Props) {
  const w = useWords(receptionWords)
  const columns: readonly Column<ReceivedParcelRow>[] = [
    { id: 'received', header: w.received, cell: ({ received }) => formatCivil(received) },
    {
      id: 'sender',
      header: w.sender,
      names: true,
      cell: ({ sender, parcel }) => <a href={`${base}/${parcel}`}>{sender}</a>,
    },
    { id: 'campaign', header: w.campaign, cell: ({ title }) => title },
    { id: 'count', header: w.count, end: true, cell: ({ dossiers }) => dossiers },
    { id: 'letter', header: w.letter, cell: ({ paper }) => paper ?? '' },
    { id: 'by', header: w.by, cell: ({ by }) => by },
  ]
  return (
    <>
      {faults.length > 0 && (
        <Notice tone="bad">
          <p>{w.faultsHelp}</p>
          <ul lang="vi">
            {faults.map((fault) => (
              <li>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mayTake && (
        <section class="no-print">
          <h2>{w.add}</h2>
          <p>{w.addHelp}</p>
          <Form action={base} files>
            <Field name="tep" label={w.file} kind="file" attempt={attempt} />
            <Button>{w.look}</Button>
          </Form>
        </section>
      )}
      <p class="no-print">
        <a href="/ho-so-den?tat-ca=co">{w.others}</a>
      </p>
      <section>
        <DataTable caption={w.list} columns={columns} rows={rows} empty={w.none} />
      </section>
    </>
  )
}
