/** One person: posts over time, and the changes an administrator records. */
import {
  type Attempt,
  Badge,
  Button,
  Choices,
  type Column,
  DataTable,
  Facts,
  Field,
  Form,
  LinkButton,
  More,
  NOTHING_TYPED,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
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
  seen: number | undefined
  posts: readonly PostLine[]
  mayManage: boolean
  /** Where an account can be made for the person; absent when the reader may not. */
  accountAt: string | undefined
  today: CivilDate
  tried: string
  attempt: Attempt
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
    { id: 'duty', header: w.duty, cell: ({ row }) => row.duty },
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

function Changes(props: PersonProps) {
  const { person, seen, today, tried } = props
  const w = useWords(personWords)
  const base = `/so/nguoi/${person.id}`
  return (
    <section>
      <h2>{w.leaves}</h2>
      {(['chuyen', 'kiem-nhiem'] as const).map((form) => {
        const [label, help] =
          form === 'chuyen' ? [w.transfer, w.transferHelp] : [w.second, w.secondHelp]
        return (
          <More summary={label} open={tried === form}>
            <Form action={`${base}/${form}`}>
              <p>{help}</p>
              <PostFields attempt={attemptOf(props, form)} today={today} withUnit />
              <Button second>{label}</Button>
            </Form>
          </More>
        )
      })}
      <More summary={w.noteSave} open={tried === 'ghi-chu'}>
        <Form action={`${base}/ghi-chu`} seen={seen}>
          <PersonFields attempt={attemptOf(props, 'ghi-chu')} person={person} />
          <Button second>{w.noteSave}</Button>
        </Form>
      </More>
    </section>
  )
}

function attemptOf({ tried, attempt }: PersonProps, form: string): Attempt {
  return tried === form ? attempt : NOTHING_TYPED
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

type PostFieldsProps = Readonly<{ attempt: Attempt; today: CivilDate; withUnit?: boolean }>

function PostFields({ attempt, today, withUnit = false }: PostFieldsProps) {
  const w = useWords(personWords)
  const yesNo = [
    { value: '1', label: w.yes },
    { value: '0', label: w.no },
  ]
  return (
    <>
      {withUnit && <Field name="organisation" label={w.unit} attempt={attempt} />}
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
export function NewPersonForm({ attempt, today }: Omit<PostFieldsProps, 'withUnit'>) {
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
