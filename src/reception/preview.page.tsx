/** A parcel before it is taken in: who sent it, what is in it, what it would become with us. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  Notice,
  Select,
  useWords,
} from '#design'
import type { ReadParcel } from '#exchange'
import { formatCivil, readCivil } from '#kernel'
import type { Aim } from './aim.ts'
import { DossierTable, FileTable, proposedIn } from './parcel-tables.page.tsx'
import { receptionWords } from './reception.words.ts'
import type { KeyState } from './sender-key.ts'

/** A campaign of ours that the nominations may be recorded in. */
export type Choice = Readonly<{ id: string; title: string; aims: readonly Aim[] }>

type Props = Readonly<{
  base: string
  waiting: string
  read: ReadParcel
  choices: readonly Choice[]
  attempt: Attempt
  /** Whose key signed the list. */
  state: KeyState
}>

const TONES = {
  unsigned: 'open',
  first: 'open',
  same: 'good',
  other: 'bad',
  dropped: 'bad',
} as const

export function PreviewPage({ base, waiting, read, choices, attempt, state }: Props) {
  const w = useWords(receptionWords)
  const options = choices.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <>
      <Notice tone="good">
        <p>{w.whole(read.rows.length)}</p>
      </Notice>
      <Notice tone={TONES[state]}>
        <p>{w[state]}</p>
      </Notice>
      <ParcelFacts read={read} />
      <DossierTable parcel={read.parcel} />
      {choices.map((choice) => (
        <AimTable choice={choice} parcel={read.parcel} />
      ))}
      <section>
        <h2>{w.take}</h2>
        <Form action={`${base}/nhan`} hidden={{ goi: waiting }}>
          <Field name="so" label={w.letter} hint={w.letterHint} optional attempt={attempt} />
          {options.length > 0 && (
            <Select
              name="phong-trao"
              label={w.into}
              hint={w.intoHint}
              options={options}
              optional
              attempt={attempt}
            />
          )}
          <Button>{w.take}</Button>
        </Form>
      </section>
      <FileTable rows={read.rows} />
    </>
  )
}

export function ParcelFacts({ read }: Readonly<{ read: ReadParcel }>) {
  const w = useWords(receptionWords)
  const { campaign, to, run } = read.parcel
  const asOf = readCivil(run.asOf)
  return (
    <Facts
      facts={[
        [w.sender, campaign.host.name],
        [w.to, to.name],
        [w.campaign, `${campaign.title} (${campaign.plan})`],
        [w.asOf, asOf ? formatCivil(asOf) : run.asOf],
        [
          w.root,
          <>
            <code>{read.root}</code> <span class="soft">{w.rootHelp}</span>
          </>,
        ],
        [w.signedBy, read.signedBy ? <code>{read.signedBy}</code> : w.nobodySigned],
        [w.run, <code>{run.root}</code>],
      ]}
    />
  )
}

type AimProps = Readonly<{ choice: Choice; parcel: ReadParcel['parcel'] }>

function AimTable({ choice, parcel }: AimProps) {
  const w = useWords(receptionWords)
  const columns: readonly Column<Aim>[] = [
    { id: 'name', header: w.name, names: true, cell: ({ one }) => one.participant.name },
    { id: 'award', header: w.award, cell: ({ one }) => proposedIn(parcel, one) },
    {
      id: 'result',
      header: w.result,
      cell: ({ state }) => (
        <Badge tone={state === 'new' ? 'good' : state === 'there' ? 'quiet' : 'open'}>
          {w[state]}
        </Badge>
      ),
    },
  ]
  return <DataTable caption={w.intoCaption(choice.title)} columns={columns} rows={choice.aims} />
}
