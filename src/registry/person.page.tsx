/** One person: posts over time, and the changes an administrator records. */
import {
  type Attempt,
  Badge,
  Button,
  Choices,
  type Column,
  Compare,
  DataTable,
  Facts,
  Field,
  Form,
  LinkButton,
  type Option,
  Select,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import { dutyWords } from './duty.words.ts'
import { dayOf } from './organisations.page.tsx'
import type { PersonRow, PostRow } from './person.ts'
import { personWords } from './person.words.ts'

/** A post with its unit's name and the entry that a change must name. */
export type PostLine = Readonly<{
  row: PostRow
  unit: string
  entry: number | undefined
  isHeld: boolean
}>

export type PersonProps = Readonly<{
  person: PersonRow
  posts: readonly PostLine[]
  mayManage: boolean
  /** Where an account can be made for the person; absent when the reader may not. */
  accountAt: string | undefined
}>

export function PersonPage(props: PersonProps) {
  const { person, mayManage, accountAt } = props
  const w = useWords(personWords)
  return (
    <>
      <Facts
        facts={[
          [w.code, <code>{person.id}</code>],
          [w.gender, person.gender],
          [w.note, person.note],
        ]}
      />
      <Posts {...props} />
      {accountAt !== undefined && (
        <p>
          <LinkButton second href={accountAt}>
            {w.account}
          </LinkButton>
        </p>
      )}
      {mayManage && <Changes {...props} />}
    </>
  )
}

function Posts({ person, posts, mayManage }: PersonProps) {
  const w = useWords(personWords)
  const columns: readonly Column<PostLine>[] = [
    { id: 'title', header: w.title, names: true, cell: ({ row }) => row.title },
    {
      id: 'unit',
      header: w.unit,
      cell: ({ row, unit }) => <a href={`/so/don-vi/${row.organisation}`}>{unit}</a>,
    },
    { id: 'duty', header: w.duty, cell: ({ row }) => <Duty of={row.duty} /> },
    { id: 'direct', header: w.direct, cell: ({ row }) => (row.direct ? w.yes : w.no) },
    { id: 'from', header: w.from, cell: ({ row }) => formatCivil(row.from) },
    {
      id: 'to',
      header: w.to,
      value: ({ row }) => (row.to === undefined ? undefined : { day: row.to }),
      cell: ({ row, isHeld }) =>
        row.to === undefined && isHeld ? <Badge tone="good">{w.held}</Badge> : dayOf(row.to),
    },
    ...(mayManage ? [ending(w, person.id)] : []),
  ]
  return <DataTable caption={w.posts} columns={columns} rows={posts} empty={w.none} />
}

/** A group of duty by its name; one that a plan made up stands as it is. */
function Duty({ of }: Readonly<{ of: string }>) {
  const names: Readonly<Record<string, string>> = useWords(dutyWords)
  return <>{names[of] ?? of}</>
}

type Words = Readonly<{ end: string; lastDay: string }>

function ending(w: Words, person: string): Column<PostLine> {
  return {
    id: 'end',
    header: w.end,
    value: () => undefined,
    cell: ({ entry, isHeld }) =>
      isHeld && (
        <Form action={`/so/nguoi/${person}/ket-thuc`} seen={entry}>
          <div class="row-form">
            <input
              class="cell-input"
              name="last-day"
              aria-label={w.lastDay}
              placeholder="dd/mm/yyyy"
              autocomplete="off"
            />
            <Button second>{w.end}</Button>
          </div>
        </Form>
      ),
  }
}

/** The changes, each a page of its own at the end of the person's address. */
export const PERSON_CHANGES = ['chuyen', 'kiem-nhiem', 'ghi-chu'] as const
export type PersonChange = (typeof PERSON_CHANGES)[number]

function Changes({ person }: PersonProps) {
  const w = useWords(personWords)
  return (
    <section>
      <h2>{w.changes}</h2>
      <ul>
        {PERSON_CHANGES.map((change) => (
          <li>
            <a href={`/so/nguoi/${person.id}/${change}`}>{w[change]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ChangeProps = Readonly<{
  change: PersonChange
  person: PersonRow
  seen: number | undefined
  today: CivilDate
  units: readonly Option[]
  attempt: Attempt
}>

/** The form of one change. */
export function PersonChangeForm(props: ChangeProps) {
  const { change, person, seen, today, units, attempt } = props
  const w = useWords(personWords)
  if (change === 'ghi-chu') {
    return (
      <>
        {attempt.problems.some(({ field }) => field === '') && (
          <Compare mine={<Noted {...attempt.typed} />} theirs={<Noted {...person} />} />
        )}
        <Form seen={seen}>
          <PersonFields attempt={attempt} person={person} />
          <Button>{w[change]}</Button>
        </Form>
      </>
    )
  }
  return (
    <Form>
      <p>{change === 'chuyen' ? w.transferHelp : w.secondHelp}</p>
      <PostFields attempt={attempt} today={today} units={units} />
      <Button>{w[change]}</Button>
    </Form>
  )
}

type NotedProps = Readonly<Partial<Record<'name' | 'gender' | 'note', string | undefined>>>

function Noted({ name, gender, note }: NotedProps) {
  const w = useWords(personWords)
  return (
    <Facts
      facts={[
        [w.name, name],
        [w.gender, gender],
        [w.note, note],
      ]}
    />
  )
}

type PersonFieldsProps = Readonly<{ attempt: Attempt; person?: PersonRow }>

function PersonFields({ attempt, person }: PersonFieldsProps) {
  const w = useWords(personWords)
  return (
    <>
      <Field name="name" label={w.name} attempt={attempt} value={person?.name} />
      <Field
        name="gender"
        label={w.gender}
        hint={w.genderHint}
        attempt={attempt}
        value={person?.gender}
        optional
      />
      <Field
        name="note"
        label={w.note}
        hint={w.noteHint}
        kind="area"
        attempt={attempt}
        value={person?.note}
        optional
      />
    </>
  )
}

/** `units`: asked for when the post may be in another unit. */
type PostFieldsProps = Readonly<{
  attempt: Attempt
  today: CivilDate
  units?: readonly Option[]
}>

function PostFields({ attempt, today, units }: PostFieldsProps) {
  const w = useWords(personWords)
  const yesNo = [
    { value: '1', label: w.yes },
    { value: '0', label: w.no },
  ]
  return (
    <>
      {units && (
        <Select name="organisation" label={w.unit} attempt={attempt} options={units} search />
      )}
      <Field name="title" label={w.title} attempt={attempt} />
      <Field name="duty" label={w.duty} hint={w.dutyHint} attempt={attempt} value="staff" />
      <Choices name="direct" label={w.direct} attempt={attempt} options={yesNo} />
      <Choices name="main" label={w.main} attempt={attempt} options={yesNo} />
      <Field name="from" label={w.on} kind="date" attempt={attempt} value={formatCivil(today)} />
      <Field name="basis" label={w.basis} hint={w.basisHint} attempt={attempt} optional />
    </>
  )
}

/** A new person of a unit. */
export function NewPersonForm({ attempt, today }: Omit<PostFieldsProps, 'units'>) {
  const w = useWords(personWords)
  return (
    <Form>
      <PersonFields attempt={attempt} />
      <Field name="code" label={w.code} hint={w.codeHint} attempt={attempt} optional />
      <PostFields attempt={attempt} today={today} />
      <Button>{w.add}</Button>
    </Form>
  )
}
