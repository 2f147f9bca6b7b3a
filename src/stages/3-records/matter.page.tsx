/** What is being verified: the list, the form that adds, and one matter with how it came to be. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  type Option,
  Select,
  useWords,
} from '#design'
import { formatCivil } from '#kernel'
import { type EntryLine, EntryList } from './corrections.page.tsx'
import { matterWords } from './matter.words.ts'
import { MATTER_KINDS, type MatterRow } from './rows.ts'

export type MatterLine = MatterRow &
  Readonly<{ entry: number; name: string; state: 'held' | 'open' | 'ended' }>

type ListProps = Readonly<{
  at: string
  lines: readonly MatterLine[]
  /** Whom a matter may be about; undefined: the reader records none. */
  who: readonly Option[] | undefined
  attempt: Attempt
}>

export function MattersPage({ at, lines, who, attempt }: ListProps) {
  const w = useWords(matterWords)
  const columns: readonly Column<MatterLine>[] = [
    {
      id: 'who',
      header: w.who,
      names: true,
      cell: ({ entry, name }) => <a href={`${at}/${entry}`}>{name}</a>,
      value: ({ name }) => name,
    },
    { id: 'kind', header: w.kind, cell: ({ kind }) => w[kind] },
    { id: 'from', header: w.from, cell: ({ from }) => formatCivil(from) },
    { id: 'until', header: w.until, cell: ({ until }) => until && formatCivil(until) },
    { id: 'paper', header: w.paper, cell: ({ paper }) => paper },
    { id: 'state', header: w.state, cell: (line) => <State line={line} /> },
  ]
  return (
    <>
      <p class="soft">{w.lead}</p>
      <DataTable caption={w.caption} columns={columns} rows={lines} empty={w.none} />
      {who && <AddForm who={who} attempt={attempt} />}
    </>
  )
}

function State({ line: { state } }: Readonly<{ line: MatterLine }>) {
  const w = useWords(matterWords)
  return <Badge tone={state === 'held' ? 'open' : 'quiet'}>{w[state]}</Badge>
}

function AddForm({ who, attempt }: Readonly<{ who: readonly Option[]; attempt: Attempt }>) {
  const w = useWords(matterWords)
  const kinds = MATTER_KINDS.map((value) => ({ value, label: w[value] }))
  return (
    <section>
      <h2>{w.add}</h2>
      <Form>
        <Select name="participant" label={w.who} options={who} attempt={attempt} search />
        <Select name="kind" label={w.kind} options={kinds} attempt={attempt} />
        <Field name="from" label={w.from} kind="date" attempt={attempt} />
        <Until attempt={attempt} />
        <Field name="paper" label={w.paper} hint={w.paperHint} attempt={attempt} optional />
        <Button>{w.save}</Button>
      </Form>
    </section>
  )
}

function Until({ attempt, value }: Readonly<{ attempt: Attempt; value?: string | undefined }>) {
  const w = useWords(matterWords)
  const given = { name: 'until', label: w.until, hint: w.untilHint, attempt, value }
  return <Field {...given} kind="date" optional />
}

type OneProps = Readonly<{
  line: MatterLine
  entries: readonly EntryLine[]
  mayRecord: boolean
  attempt: Attempt
  back: string
}>

export function MatterPage({ line, entries, mayRecord, attempt, back }: OneProps) {
  const w = useWords(matterWords)
  const until = line.until && formatCivil(line.until)
  return (
    <>
      <p>
        <a href={back}>{w.back}</a>
      </p>
      <Facts
        facts={[
          [w.who, line.name],
          [w.kind, w[line.kind]],
          [w.from, formatCivil(line.from)],
          [w.until, until],
          [w.paper, line.paper],
          [w.state, <State line={line} />],
        ]}
      />
      <EntryList entries={entries} />
      {mayRecord && (
        <section>
          <h2>{w.change}</h2>
          <Form seen={line.entry}>
            <Until attempt={attempt} value={until} />
            <Field name="why" kind="area" label={w.why} hint={w.whyHint} attempt={attempt} />
            <div class="actions">
              <Button name="do" value="end">
                {w.end}
              </Button>
              <Button second name="do" value="take">
                {w.take}
              </Button>
            </div>
          </Form>
        </section>
      )}
    </>
  )
}
