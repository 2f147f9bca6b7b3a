/** The forms by which an administrator changes a person or adds a new one. */
import {
  type Attempt,
  Button,
  Choices,
  Compare,
  Facts,
  Field,
  Form,
  type Option,
  Select,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import type { PersonRow } from './person.ts'
import { personWords } from './person.words.ts'

/** The changes, each a page of its own at the end of the person's address. */
export const PERSON_CHANGES = ['chuyen', 'kiem-nhiem', 'ghi-chu'] as const
export type PersonChange = (typeof PERSON_CHANGES)[number]

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
