/** Offices of the plan that are no more, who took over, and the form that records it. */
import {
  type Attempt,
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
import type { GoneOffice } from './successor.ts'
import { successorWords } from './successor.words.ts'

type Props = Readonly<{
  offices: readonly GoneOffice[]
  /** Offices that are there today. */
  options: readonly Option[]
  nameOf: (id: string) => string
  seen: number
  mayRecord: boolean
  attempt: Attempt
}>

export function SuccessorsPage({ offices, options, nameOf, seen, mayRecord, attempt }: Props) {
  const w = useWords(successorWords)
  return (
    <>
      <p>{w.lead}</p>
      <Offices offices={offices} nameOf={nameOf} />
      {offices.length > 0 && !mayRecord && <p class="soft">{w.notYours}</p>}
      {offices.length > 0 && mayRecord && (
        <section>
          <h2>{w.record}</h2>
          <Form seen={seen}>
            <Select
              name="authority"
              label={w.office}
              options={offices.map(({ id }) => ({ value: id, label: nameOf(id) }))}
              attempt={attempt}
            />
            <Select name="successor" label={w.successor} options={options} attempt={attempt} />
            <Field name="basis" kind="area" label={w.basis} hint={w.basisHint} attempt={attempt} />
            <Button>{w.save}</Button>
          </Form>
        </section>
      )}
    </>
  )
}

function Offices({ offices, nameOf }: Pick<Props, 'offices' | 'nameOf'>) {
  const w = useWords(successorWords)
  const columns: readonly Column<GoneOffice>[] = [
    { id: 'office', header: w.office, cell: ({ id }) => nameOf(id), names: true },
    { id: 'ceased', header: w.ceased, cell: ({ fact }) => ceasedOf(fact) },
    { id: 'waits', header: w.waits, cell: ({ waits }) => <Lines lines={waits} /> },
    { id: 'proposed', header: w.proposed, cell: ({ fact }) => proposedOf(fact, nameOf) },
    {
      id: 'recorded',
      header: w.recorded,
      cell: ({ fact }) => {
        if (fact.state !== 'succeeded') return w.notRecorded
        const { successor, basis, by, on } = fact.recorded
        return [w.goesOn(nameOf(successor), basis), w.by(by, formatCivil(on))].join(' ')
      },
    },
  ]
  return <DataTable caption={w.list} columns={columns} rows={offices} empty={w.none} />
}

function ceasedOf(fact: GoneOffice['fact']): string {
  return fact.state === 'ceased' && fact.ceased ? formatCivil(fact.ceased) : '–'
}

function proposedOf(fact: GoneOffice['fact'], nameOf: Props['nameOf']): string {
  if (fact.state !== 'ceased') return '–'
  const named = fact.proposed.flatMap(({ successor }) => (successor ? [nameOf(successor)] : []))
  return named.join('; ') || '–'
}

function Lines({ lines }: Readonly<{ lines: readonly string[] }>) {
  return (
    <ul class="reasons">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
